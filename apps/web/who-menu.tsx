import type { SessionView } from '#platform/contract/identity-views.ts';
import { setElder, useElder } from '#platform/web/elder.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { setLocale, useLocale } from '#platform/web/locale.ts';
import { signOut } from './session-query.ts';
import { useShellTexts } from './shell-texts.ts';

/** Who I am and as what, language, large type, sign out: the same place on every page (WCAG 3.2.6). */
export function WhoMenu({ session }: { readonly session: Pick<SessionView, 'person' | 'posts'> | undefined }) {
  const texts = useShellTexts();
  const locale = useLocale();
  const elder = useElder();
  const posts = session?.posts ?? [];
  return (
    <details className="who-menu">
      <summary>{[posts[0]?.title, session?.person?.name ?? texts.mine].filter(Boolean).join(' · ')}</summary>
      <div>
        {posts.length > 1 ? <p className="small muted">{texts.posts}</p> : null}
        {posts.length > 1 ? <ul className="lines">{posts.map((post) => <li key={post.title}>{post.title}</li>)}</ul> : null}
        <Button aria-pressed={elder} onClick={() => setElder(!elder)}>{elder ? texts.elderOff : texts.elderOn}</Button>
        <Button lang={locale === 'en' ? 'zh-CN' : 'en'} onClick={() => setLocale(locale === 'en' ? 'zh-CN' : 'en')}>{texts.language}</Button>
        <Button onClick={() => { void signOut(); }}>{texts.signOut}</Button>
      </div>
    </details>
  );
}

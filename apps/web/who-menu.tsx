import { useRef } from 'react';
import type { SessionView } from '#platform/contract/identity-views.ts';
import { setElder, useElder } from '#platform/web/elder.ts';
import { useIdentityTexts } from '#platform/web/identity/identity-words.ts';
import { Button, buttonClass } from '#platform/web/kit/button.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { setLocale, useLocale } from '#platform/web/locale.ts';
import { signOut } from './frame-queries.ts';
import { useShellTexts } from './shell-texts.ts';

type Props = {
  readonly session: Pick<SessionView, 'person' | 'posts'> | undefined;
  /** Where one's own security page is, on a frame with no other door to it; such a frame is narrow and shows the name alone. */
  readonly securityHref?: string;
};

/** Who I am and as what, language, large type, sign out: the same place on every page (WCAG 3.2.6). */
export function WhoMenu({ session, securityHref }: Props) {
  const texts = useShellTexts();
  const { securityTitle } = useIdentityTexts();
  const locale = useLocale();
  const elder = useElder();
  const menu = useRef<HTMLDetailsElement>(null);
  const posts = session?.posts ?? [];
  return (
    <details className="who-menu" ref={menu}>
      <summary>
        {[securityHref === undefined ? posts[0]?.title : undefined, session?.person?.name ?? texts.mine].filter(Boolean).join(' · ')}
      </summary>
      <div>
        {posts.length > 1 ? <p className="small muted">{texts.posts}</p> : null}
        {posts.length > 1 ? (
          <ul className="lines">
            {posts.map((post) => (
              <li key={post.title}>{post.title}</li>
            ))}
          </ul>
        ) : null}
        <Button aria-pressed={elder} onClick={() => setElder(!elder)}>
          {elder ? texts.elderOff : texts.elderOn}
        </Button>
        <Button lang={locale === 'en' ? 'zh-CN' : 'en'} onClick={() => setLocale(locale === 'en' ? 'zh-CN' : 'en')}>
          {texts.language}
        </Button>
        {securityHref === undefined ? null : (
          <PageLink href={securityHref} className={buttonClass()} onFollow={() => menu.current?.removeAttribute('open')}>
            {securityTitle}
          </PageLink>
        )}
        <Button
          onClick={() => {
            void signOut();
          }}
        >
          {texts.signOut}
        </Button>
      </div>
    </details>
  );
}

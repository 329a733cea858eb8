import { useQuery } from '@tanstack/react-query';
import { fill } from '#platform/web/fill.ts';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { unreadNoticesQuery } from './frame-queries.ts';
import { useShellTexts } from './shell-texts.ts';

/** The way to one's notices, with the number of unread ones in words. */
export function NoticesLink({ href }: { readonly href: string }) {
  const texts = useShellTexts();
  const unread = useQuery(unreadNoticesQuery);
  return (
    <PageLink href={href} className="notices-link">
      {unread.data ? fill(texts.noticesCount, { n: unread.data }) : texts.notices}
    </PageLink>
  );
}

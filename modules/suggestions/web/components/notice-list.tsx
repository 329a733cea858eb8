import '../notices.css';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fill } from '#platform/web/fill.ts';
import { clockTime, plainDate, today } from '#platform/web/formats.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { useLocale } from '#platform/web/locale.ts';
import { noticeHref, noticeWords } from '#platform/web/notice-words.ts';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { sayDone } from '#platform/web/kit/toast-list.ts';
import { markRead, type Notice, noticesQuery } from '../notice-api.ts';
import { useOfficeTexts } from '../use-office-texts.ts';
import { useSuggestionTexts } from '../use-suggestion-texts.ts';
import { noticeSentence } from './notice-sentence.ts';

/** What a person is told, newest first; the same on the desk and on the phone but for where it leads. */
export function NoticeList({ hrefOf, area }: { readonly hrefOf: (suggestionId: string) => string; readonly area: 'desk' | 'phone' }) {
  const doorOf = ({ objectType: type, objectId: id }: Notice): string | undefined =>
    id === null ? undefined : type === 'suggestion' ? hrefOf(id) : noticeHref({ type, id }, area);
  const { notices } = useOfficeTexts();
  const queries = useQueryClient();
  const found = useInfiniteQuery(noticesQuery);
  const [thrown, setThrown] = useState<unknown>();
  const mark = async (ids?: readonly string[]): Promise<void> => {
    try {
      await markRead(ids);
      await queries.invalidateQueries({ queryKey: ['notices'] });
      if (ids === undefined) sayDone(notices.markedAll);
    } catch (error) {
      setThrown(error);
    }
  };
  if (found.error) return <ErrorNote error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <LoadingNote lines={8} />;
  const rows = found.data.pages.flatMap((page) => page.rows);
  const unread = found.data.pages[0]?.unread ?? 0;
  if (rows.length === 0) return <EmptyNote title={notices.emptyTitle} hint={notices.emptyHint} />;
  return (
    <div className="stack nt-list">
      {thrown === undefined ? null : <ErrorNote error={thrown} />}
      <div className="row nt-bar">
        <b role="status">{unread > 0 ? fill(notices.unreadCount, { n: unread }) : notices.allRead}</b>
        {unread > 0 ? <Button onClick={() => void mark()}>{notices.markAll}</Button> : null}
      </div>
      <ul aria-label={notices.label}>
        {rows.map((row) => (
          <NoticeLine
            key={row.id}
            notice={row}
            href={doorOf(row)}
            onOpen={() => {
              if (!row.isRead) void mark([row.id]);
            }}
          />
        ))}
      </ul>
      {found.hasNextPage ? (
        <Button busy={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {notices.more}
        </Button>
      ) : null}
    </div>
  );
}

type LineProps = { readonly notice: Notice; readonly href: string | undefined; readonly onOpen: () => void };

function NoticeLine({ notice, href, onOpen }: LineProps) {
  const { notices } = useOfficeTexts();
  const { notices: sentences, words } = useSuggestionTexts();
  const locale = useLocale();
  const day = today();
  const sentence = noticeSentence(
    notice,
    { sentences, elsewhere: (kind) => noticeWords(kind, locale), clocks: words.clock, unknown: notices.unknown },
    day,
  );
  return (
    <li className={notice.isRead ? 'nt' : 'nt new'}>
      <StatusTag tone={notice.isRead ? 'still' : 'go'}>{notice.isRead ? notices.read : notices.unread}</StatusTag>
      {href === undefined ? (
        <span>{sentence}</span>
      ) : (
        <PageLink href={href} onFollow={onOpen}>
          {sentence}
        </PageLink>
      )}
      <time dateTime={notice.at}>
        {plainDate(notice.at, day)} {clockTime(notice.at)}
      </time>
    </li>
  );
}

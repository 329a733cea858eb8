import '../phone-pages.css';
import '../meetings.css';
import { useQuery } from '@tanstack/react-query';
import { buttonClass } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { useLocale } from '#platform/web/locale.ts';
import { PhoneHead } from '#platform/web/kit/phone-head.tsx';
import type { MeetingRow } from '../../contract/views.ts';
import { myMeetingsQuery } from '../api.ts';
import { CalendarLink } from '../components/calendar-link.tsx';
import { meetingTime } from '../components/meeting-time.ts';
import { PhoneRead } from '../components/phone-frame.tsx';
import { stateTone } from '../components/state-tone.ts';
import { myDocumentHref, myHallHref, myMeetingHref, mySpeechHref } from '../links.ts';
import { useMeetingTexts, wordOf } from '../use-meeting-texts.ts';

/** My meetings: the one under way first, then what is coming and waits for my answer. */
export function PhoneMeetingsPage() {
  const {
    words,
    phone: { list },
  } = useMeetingTexts();
  const found = useQuery(myMeetingsQuery);
  return (
    <>
      <PhoneHead title={list.title} />
      <PhoneRead query={found}>
        {(mine) => (
          <>
            {mine.now.map((row) => (
              <Card key={row.id} className="mp-turn">
                <Meeting row={row} />
                <div className="acts">
                  <PageLink href={myHallHref(row.id)} className={buttonClass('primary')}>
                    {list.enter}
                  </PageLink>
                </div>
              </Card>
            ))}
            {mine.recordsToSign.map((record) => (
              <Card key={record.speechId} title={list.records}>
                <p>{record.meeting}</p>
                <div className="acts">
                  <PageLink href={mySpeechHref(record.meetingId, record.speechId)} className={buttonClass('primary')}>
                    {list.sign}
                  </PageLink>
                </div>
              </Card>
            ))}
            {mine.coming.length === 0 && mine.now.length === 0 ? <EmptyNote title={list.none} hint={list.noneHint} /> : null}
            {mine.coming.length === 0 ? null : <h2>{list.coming}</h2>}
            {mine.coming.map((row) => (
              <Card key={row.id}>
                <Meeting row={row} />
              </Card>
            ))}
            {mine.unreadDocuments.length === 0 ? null : (
              <Card title={list.documents}>
                <ul className="mp-papers">
                  {mine.unreadDocuments.map((document) => (
                    <li key={document.id}>
                      <PageLink href={myDocumentHref(document.id)}>
                        <b>{document.title}</b>
                        <span className="small muted">{wordOf(words.document, document.kind)}</span>
                      </PageLink>
                    </li>
                  ))}
                </ul>
              </Card>
            )}
            {mine.past.length === 0 ? null : (
              <details>
                <summary className="btn">
                  {list.past} {mine.past.length}
                </summary>
                <div className="stack mt-gap">
                  {mine.past.map((row) => (
                    <Card key={row.id}>
                      <Meeting row={row} />
                    </Card>
                  ))}
                </div>
              </details>
            )}
            <details>
              <summary className="btn">{list.calendar}</summary>
              <Card>
                <CalendarLink />
              </Card>
            </details>
          </>
        )}
      </PhoneRead>
    </>
  );
}

function Meeting({ row }: { readonly row: MeetingRow }) {
  const {
    words,
    pages: { common },
    phone: { list },
  } = useMeetingTexts();
  const locale = useLocale();
  const asks = row.state === 'convened' && row.myReply === 'no-reply';
  return (
    <PageLink href={myMeetingHref(row.id)} className="mp-meeting">
      <span className="row">
        <StatusTag tone={stateTone('meeting', row.state)}>{wordOf(words.state, row.state)}</StatusTag>
        {row.myReply === null ? null : (
          <StatusTag tone={stateTone('reply', row.myReply)}>{asks ? list.answer : wordOf(words.reply, row.myReply)}</StatusTag>
        )}
      </span>
      <h2>{row.title}</h2>
      <p className="muted">{meetingTime(row, common, locale)}</p>
      <p className="muted">{row.place}</p>
    </PageLink>
  );
}

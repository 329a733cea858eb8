import '../phone-pages.css';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { AskAlso } from '#platform/web/asked-elsewhere.tsx';
import { buttonClass } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { useLocale } from '#platform/web/locale.ts';
import { myMeetingsQuery } from '../api.ts';
import { myHallHref, myMeetingHref, mySpeechHref } from '../links.ts';
import { useMeetingTexts } from '../use-meeting-texts.ts';
import { meetingTime } from './meeting-time.ts';

/** Over the deputies' start page: the meeting under way, a notice to answer, a record to sign; nothing where nothing waits. */
export function PhoneTodayMeetings({ children }: { readonly children: ReactNode }) {
  const {
    phone: { today },
    pages: { common },
  } = useMeetingTexts();
  const locale = useLocale();
  const { data } = useQuery(myMeetingsQuery);
  const toAnswer = data?.coming.find(({ state, myReply }) => state === 'convened' && myReply === 'no-reply');
  const toSign = data?.recordsToSign[0];
  const now = data?.now[0];
  const cards = [
    ...(now
      ? [
          <Card key="now" className="mp-turn">
            <p>
              <StatusTag tone="go">{today.now}</StatusTag>
            </p>
            <h2>{now.title}</h2>
            <div className="acts">
              <PageLink href={myHallHref(now.id)} className={buttonClass('primary')}>
                {today.enter}
              </PageLink>
            </div>
          </Card>,
        ]
      : []),
    ...(toAnswer
      ? [
          <Card key="answer">
            <p>
              <StatusTag tone="wait">{today.reply}</StatusTag>
            </p>
            <h2>{toAnswer.title}</h2>
            <p>{meetingTime(toAnswer, common, locale)}</p>
            <div className="acts">
              <PageLink href={myMeetingHref(toAnswer.id)} className={buttonClass('primary')}>
                {today.open}
              </PageLink>
            </div>
          </Card>,
        ]
      : []),
    ...(toSign
      ? [
          <Card key="sign">
            <p>
              <StatusTag tone="wait">{today.sign}</StatusTag>
            </p>
            <h2>{toSign.meeting}</h2>
            <div className="acts">
              <PageLink href={mySpeechHref(toSign.meetingId, toSign.speechId)} className={buttonClass('primary')}>
                {today.open}
              </PageLink>
            </div>
          </Card>,
        ]
      : []),
  ];
  return (
    <AskAlso count={cards.length} cards={cards}>
      {children}
    </AskAlso>
  );
}

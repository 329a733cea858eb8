import '../phone-pages.css';
import '../meetings.css';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { z } from 'zod';
import { fill } from '#platform/web/fill.ts';
import { buttonClass } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { useLive } from '#platform/web/live/use-live.ts';
import { useLocale } from '#platform/web/locale.ts';
import { usePageParams } from '#platform/web/page-params.ts';
import { PhoneHead } from '#platform/web/kit/phone-head.tsx';
import { meetingTopic } from '../../contract/events.ts';
import type { MeetingView } from '../../contract/views.ts';
import { meetingKey, meetingQuery, meetingsApi } from '../api.ts';
import { meetingTime } from '../components/meeting-time.ts';
import { PhoneRead } from '../components/phone-frame.tsx';
import { ReplyCard } from '../components/reply-card.tsx';
import { stateTone } from '../components/state-tone.ts';
import { MY_MEETINGS_HREF, myHallHref, packetHref } from '../links.ts';
import { useMeetingTexts, wordOf } from '../use-meeting-texts.ts';

const Params = z.object({ id: z.string() });

/** A meeting as a member carries it: when and where, my answer, what is on the agenda, the papers. */
export function PhoneMeetingPage() {
  const { id } = usePageParams(Params);
  const {
    phone: { one },
  } = useMeetingTexts();
  const found = useQuery(meetingQuery(id));
  useLive([meetingTopic(id)], [meetingKey(id)], { spreadMs: 400 });
  const isInvited = found.data !== undefined && found.data.me !== null && found.data.noticedAt !== null;
  useEffect(() => {
    // Opening the page is seeing the notice.
    if (isInvited) void meetingsApi.seeNotice({ id }).catch(() => undefined);
  }, [id, isInvited]);
  return (
    <>
      <PhoneHead title={found.data?.title ?? ''} back={{ href: MY_MEETINGS_HREF, label: one.back }} />
      <PhoneRead query={found}>{(view) => <Opened view={view} />}</PhoneRead>
    </>
  );
}

function Opened({ view }: { readonly view: MeetingView }) {
  const {
    words,
    phone: { one },
  } = useMeetingTexts();
  const isHall = view.me !== null && (view.state === 'under-way' || view.state === 'convened');
  return (
    <>
      {view.stateReason !== null && (view.state === 'postponed' || view.state === 'cancelled') ? (
        <p className="note wait">{fill(view.state === 'postponed' ? one.postponed : one.cancelled, { reason: view.stateReason })}</p>
      ) : null}
      <Card>
        <p>
          <StatusTag tone={stateTone('meeting', view.state)}>{wordOf(words.state, view.state)}</StatusTag>
        </p>
        <Facts view={view} />
        {isHall ? (
          <div className="acts">
            <PageLink href={myHallHref(view.id)} className={buttonClass(view.state === 'under-way' ? 'primary' : 'plain')}>
              {one.hall}
            </PageLink>
          </div>
        ) : null}
      </Card>
      <ReplyCard view={view} />
      {view.papers === 0 ? null : (
        <Card title={one.packet} aside={<span className="small muted">{fill(one.packetCount, { n: view.papers })}</span>}>
          <div className="acts">
            <PageLink href={packetHref(view.id)} className={buttonClass()}>
              {one.openPacket}
            </PageLink>
          </div>
        </Card>
      )}
      <Agenda view={view} />
    </>
  );
}

/** When, where, who chairs, and one's own seat. */
function Facts({ view }: { readonly view: MeetingView }) {
  const {
    pages: { common },
    phone: { one },
  } = useMeetingTexts();
  const locale = useLocale();
  const seat = view.me?.seat ?? null;
  return (
    <dl className="mp-facts mt-gap">
      <dt>{one.when}</dt>
      <dd>{meetingTime(view, common, locale)}</dd>
      {view.place === '' ? null : (
        <>
          <dt>{one.place}</dt>
          <dd>{view.place}</dd>
        </>
      )}
      {view.chair === null ? null : (
        <>
          <dt>{one.chair}</dt>
          <dd>{view.chair.name}</dd>
        </>
      )}
      {seat === null ? null : (
        <>
          <dt>{one.seat}</dt>
          <dd>{fill(one.seatText, seat)}</dd>
        </>
      )}
    </dl>
  );
}

function Agenda({ view }: { readonly view: MeetingView }) {
  const {
    words,
    phone: { one },
  } = useMeetingTexts();
  if (view.agenda.length === 0) return null;
  return (
    <Card
      title={one.agenda}
      aside={
        <span className="small muted">
          {fill(one.total, { n: view.agenda.filter(({ parentId }) => parentId === null).length, minutes: view.plannedMinutes })}
        </span>
      }
    >
      <ol className="mp-agenda">
        {view.agenda.map((item) => (
          <li key={item.id} className={`d${item.depth}`} aria-current={item.id === view.currentItemId ? 'step' : undefined}>
            <span className="no">{item.number}</span>
            <span>
              <span className="small muted">{wordOf(words.verb, item.verb)}　</span>
              {item.title}
              {item.state === 'listed' ? null : (
                <>
                  {' '}
                  <StatusTag tone={stateTone('item', item.state)}>{wordOf(words.itemState, item.state)}</StatusTag>
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

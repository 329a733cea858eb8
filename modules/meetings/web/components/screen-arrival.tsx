import { useQuery } from '@tanstack/react-query';
import { fill } from '#platform/web/fill.ts';
import type { ScreenView } from '../../contract/hall-views.ts';
import { meetingQuery } from '../api.ts';
import { type MeetingTexts, useMeetingTexts } from '../use-meeting-texts.ts';
import { quorumStage } from './quorum-stage.ts';

type Screen = typeof ScreenView._output;
type ScreenTexts = MeetingTexts['hall']['screen'];
/** More lines would be too small to be read from the last row. */
const LINES = 7;

/** Before the first item: how many have come and whether it is enough; beside it how to sign in, then what is on the agenda. */
export function ScreenArrival({ screen }: { readonly screen: Screen }) {
  const {
    hall: { screen: texts },
  } = useMeetingTexts();
  const { quorum, code, state } = screen;
  const isOver = state === 'ended' || state === 'archived';
  return (
    <>
      <div>
        <div className="figures">
          <div className="first">
            <b>{quorum.present}</b>
            {texts.present}
          </div>
          <div>
            <b>{quorum.entitled}</b>
            {texts.entitled}
          </div>
          {quorum.onLeave > 0 ? (
            <div>
              <b>{quorum.onLeave}</b>
              {texts.onLeave}
            </div>
          ) : null}
        </div>
        <Verdict screen={screen} texts={texts} />
        {isOver ? <p className="sc-verdict">{texts.ended}</p> : null}
      </div>
      {code !== null && state !== 'under-way' ? (
        <div className="sc-code">
          <p>{texts.signIn}</p>
          <b>{code.code}</b>
          <p>{texts.signInHow}</p>
        </div>
      ) : isOver ? null : (
        <AgendaAhead id={screen.id} texts={texts} />
      )}
    </>
  );
}

function Verdict({ screen: { quorum, state }, texts }: { readonly screen: Screen; readonly texts: ScreenTexts }) {
  const stage = quorumStage(quorum, state);
  if (stage === undefined || quorum.needed === null) return null;
  return (
    <p className={`sc-verdict ${stage}`}>
      {texts[stage]}
      <small>{fill(texts.needed, { n: quorum.needed })}</small>
    </p>
  );
}

/** What will be dealt with, in order: the hall reads it while it waits. */
function AgendaAhead({ id, texts }: { readonly id: string; readonly texts: ScreenTexts }) {
  const meeting = useQuery({ ...meetingQuery(id), staleTime: 60_000 });
  const items = meeting.data?.agenda.filter(({ parentId, state }) => parentId === null && state !== 'withdrawn' && state !== 'moved') ?? [];
  if (items.length === 0) return null;
  return (
    <section className="sc-agenda">
      <h2>{texts.agenda}</h2>
      <ol>
        {items.slice(0, LINES).map(({ id: itemId, number, title }) => (
          <li key={itemId}>
            <span>{number}</span>
            {title}
          </li>
        ))}
      </ol>
      {items.length > LINES ? <p>{fill(texts.agendaMore, { n: items.length - LINES })}</p> : null}
    </section>
  );
}

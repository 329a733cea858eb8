import { fill } from '#platform/web/fill.ts';
import { useLocale } from '#platform/web/locale.ts';
import type { Packet } from '../../contract/papers-views.ts';
import { useMeetingTexts, wordOf } from '../use-meeting-texts.ts';
import { dateAndTime } from './meeting-time.ts';

/** What exactly is different from when the reader last opened the packet. */
export function PacketChanges({ packet }: { readonly packet: Pick<Packet, 'lastOpenedAt' | 'changes'> }) {
  const {
    words,
    pages: { papers },
  } = useMeetingTexts();
  const locale = useLocale();
  if (packet.lastOpenedAt === null) return <p className="small muted">{papers.firstTime}</p>;
  const told = (change: string, value: string | null): string =>
    change === 'level' && value !== null ? wordOf(words.level, value) : (value ?? '—');
  return (
    <>
      <p className="small muted">{fill(papers.lastOpened, { time: dateAndTime(packet.lastOpenedAt, locale) })}</p>
      {packet.changes.length === 0 ? (
        <p>{papers.same}</p>
      ) : (
        <ul className="mt-changes">
          {packet.changes.map(({ change, paperId, title, before, after }) => (
            <li key={`${paperId}${change}`} className={change}>
              <b>{wordOf(papers.change, change)}</b> {title}
              {before === null && after === null ? null : (
                <span className="muted">　{fill(papers.fromTo, { before: told(change, before), after: told(change, after) })}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

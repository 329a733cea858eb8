import { fill } from '#platform/web/fill.ts';
import type { AgendaItemView } from '../../contract/views.ts';
import { useMeetingTexts } from '../use-meeting-texts.ts';
import { clockText } from './speech-clock.ts';

/** How long the current item has taken, against what was planned. @param now ms by the server's clock */
export function ItemTimer({
  item,
  now,
}: {
  readonly item: Pick<typeof AgendaItemView._output, 'startedAt' | 'plannedMinutes'>;
  readonly now: number;
}) {
  const {
    hall: { console: texts },
  } = useMeetingTexts();
  if (item.startedAt === null) return null;
  const spent = Math.max(0, Math.floor((now - Date.parse(item.startedAt)) / 1000));
  const over = item.plannedMinutes === null ? 0 : Math.floor(spent / 60) - item.plannedMinutes;
  return (
    <p aria-live="off">
      {fill(texts.elapsed, { time: clockText(spent) })}
      {item.plannedMinutes === null ? '' : `　${fill(texts.planned, { n: item.plannedMinutes })}`}
      {over > 0 ? <b className="mt-warn">　{fill(texts.over, { n: over })}</b> : null}
    </p>
  );
}

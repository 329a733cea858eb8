import type { LocalDate } from '#platform/domain/local-date.ts';
import { daysBetween } from '#platform/domain/local-date.ts';
import { plainDate, untilDue, weekdayName } from '../formats.ts';
import { useKitTexts } from '../kit-texts.ts';
import { useLocale } from '../locale.ts';
import { Card } from './card.tsx';

type Props = {
  readonly title: string;
  readonly due: LocalDate;
  readonly today: LocalDate;
  /** The day it was done; the card then says so. */
  readonly metOn?: LocalDate | undefined;
  /** The arithmetic and the law, one line each, as the server wrote them. */
  readonly lines: readonly string[];
  /** The calendar of that year is not announced yet. */
  readonly tentative?: boolean;
  readonly level?: 2 | 3;
};

/** From this many days before the end the date is drawn red. */
const SOON_DAYS = 30;

export function clockMood(due: LocalDate, today: LocalDate, metOn?: LocalDate): 'met' | 'late' | 'soon' | 'calm' {
  if (metOn !== undefined) return 'met';
  const left = daysBetween(today, due);
  if (left < 0) return 'late';
  return left <= SOON_DAYS ? 'soon' : 'calm';
}

/** A deadline that explains itself. */
export function ClockCard({ title, due, today, metOn, lines, tentative = false, level = 2 }: Props) {
  const texts = useKitTexts();
  const locale = useLocale();
  const mood = clockMood(due, today, metOn);
  const says = metOn === undefined ? untilDue(due, today) : `${texts.dueMet} ${plainDate(metOn, today, locale)}`;
  return (
    <Card title={title} level={level} className="clock">
      <p className={`due ${mood}`}>
        <time dateTime={due}>{plainDate(due, today, locale)}</time>
        <small>
          {mood === 'late' ? '▲ ' : ''}
          {weekdayName(due, locale)} {says}
          {tentative ? ` · ${texts.tentative}` : ''}
        </small>
      </p>
      {lines.length === 0 ? null : (
        <ul className="sum">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}

import type { CalendarYearView } from '#platform/contract/law-views.ts';
import { addDays, localDate, type LocalDate, weekday } from '#platform/domain/local-date.ts';
import { useLawTexts } from './law-words.ts';

type Day = CalendarYearView['days'][number];
type Props = { readonly year: number; readonly days: readonly Day[] };

/** Weeks of a month, Monday first; null where the week belongs to another month. */
export function weeksOf(year: number, month: number): readonly (readonly (LocalDate | null)[])[] {
  const first = localDate(`${year}-${String(month).padStart(2, '0')}-01`);
  const days: (LocalDate | null)[] = Array.from({ length: (weekday(first) + 6) % 7 }, () => null);
  for (let day = first; day.slice(0, 7) === first.slice(0, 7); day = addDays(day, 1)) days.push(day);
  while (days.length % 7 !== 0) days.push(null);
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}

/** Twelve months; a day off and a make-up working day carry a word, not only a colour. */
export function YearGrid({ year, days }: Props) {
  const texts = useLawTexts();
  const known = new Map<string, Day>(days.map((day) => [day.date, day]));
  return (
    <>
      <ul className="law-legend" aria-label={texts.calendar.legend}>
        <li>
          <span className="law-day holiday" aria-hidden="true">
            1<small>{texts.calendar.restMark}</small>
          </span>
          {texts.calendar.holiday}
        </li>
        <li>
          <span className="law-day make-up" aria-hidden="true">
            1<small>{texts.calendar.workMark}</small>
          </span>
          {texts.calendar.madeUp}
        </li>
        <li>
          <span className="law-day weekend" aria-hidden="true">
            1
          </span>
          {texts.calendar.weekend}
        </li>
      </ul>
      <div className="law-year">
        {texts.calendar.months.split('|').map((name, index) => (
          <Month key={name} name={name} weeks={weeksOf(year, index + 1)} known={known} />
        ))}
      </div>
    </>
  );
}

function Month({
  name,
  weeks,
  known,
}: {
  readonly name: string;
  readonly weeks: ReturnType<typeof weeksOf>;
  readonly known: ReadonlyMap<string, Day>;
}) {
  const texts = useLawTexts();
  return (
    <table className="law-month">
      <caption>{name}</caption>
      <thead>
        <tr>
          {texts.calendar.weekdays.split('|').map((day) => (
            <th key={day} scope="col">
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, row) => (
          <tr key={week.find((day) => day !== null) ?? row}>
            {week.map((day, column) => (
              <td key={day ?? `${row} ${column}`}>{day === null ? null : <DayCell date={day} known={known.get(day)} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ date, known }: { readonly date: LocalDate; readonly known: Day | undefined }) {
  const texts = useLawTexts();
  const number = Number(date.slice(8));
  if (!known) return <span className={weekday(date) % 6 === 0 ? 'law-day weekend' : 'law-day'}>{number}</span>;
  const isOff = known.kind === 'holiday';
  return (
    <span className={`law-day ${known.kind}`} title={`${known.name} ${isOff ? texts.calendar.holiday : texts.calendar.madeUp}`}>
      {number}
      <small aria-hidden="true">{isOff ? texts.calendar.restMark : texts.calendar.workMark}</small>
      <span className="visually-hidden">
        {' '}
        {known.name} {isOff ? texts.calendar.holiday : texts.calendar.madeUp}
      </span>
    </span>
  );
}

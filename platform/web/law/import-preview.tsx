import type { CalendarPreviewView } from '#platform/contract/law-views.ts';
import { fill } from '../fill.ts';
import { longDate, weekdayName } from '../formats.ts';
import { Button } from '../kit/button.tsx';
import { TouchedMatters } from './rule-preview.tsx';
import { useLawTexts } from './law-words.ts';

type Props = {
  readonly shown: CalendarPreviewView;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onAgain: () => void;
};

/** What was read, what was not, which days differ and which provisional deadlines move. */
export function ImportPreview({ shown, isBusy, onConfirm, onAgain }: Props) {
  const texts = useLawTexts();
  const { days, unread, differences, touched } = shown;
  const rest = days.filter(({ isOffDay }) => isOffDay).length;
  return (
    <div className="stack">
      {days.length === 0 ? (
        <p role="status">{texts.calendar.noDays}</p>
      ) : (
        <p role="status">
          <b>{fill(texts.calendar.read, { rest, work: days.length - rest })}</b>{' '}
          {differences.length === 0 ? texts.calendar.sameDays : fill(texts.calendar.changes, { n: differences.length })}
        </p>
      )}
      {unread.length === 0 ? null : <UnreadLines unread={unread} />}
      {days.length === 0 ? null : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard (WCAG 2.1.1)
        <div className="table-box law-touched" role="group" aria-label={texts.calendar.kind} tabIndex={0}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{texts.calendar.day}</th>
                <th scope="col">{texts.calendar.name}</th>
                <th scope="col">{texts.calendar.kind}</th>
              </tr>
            </thead>
            <tbody>
              {days.map((day) => (
                <tr key={day.date}>
                  <td>
                    {longDate(day.date)} {weekdayName(day.date)}
                  </td>
                  <td>{day.name}</td>
                  <td>{day.isOffDay ? texts.calendar.holiday : texts.calendar.madeUp}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {days.length === 0 ? null : touched.count === 0 ? (
        <p>{texts.calendar.clocksNone}</p>
      ) : (
        <>
          <p>{fill(texts.calendar.clocks, { n: touched.count, moved: touched.moved })}</p>
          <TouchedMatters touched={touched} onlyMoved />
        </>
      )}
      <div className="row acts">
        {days.length === 0 ? null : (
          <Button kind="primary" busy={isBusy} onClick={onConfirm}>
            {texts.calendar.confirm}
          </Button>
        )}
        <Button onClick={onAgain}>{texts.calendar.again}</Button>
      </div>
    </div>
  );
}

/** Each line that gave no day: which row, what stands there, what to do. */
function UnreadLines({ unread }: Pick<CalendarPreviewView, 'unread'>) {
  const { calendar } = useLawTexts();
  return (
    <div className={unread.some(({ why }) => why !== 'no-date') ? 'note wait' : 'note'}>
      <p>{calendar.unread}</p>
      <ul className="law-unread">
        {unread.map(({ row, text, why }) => (
          <li key={`${row} ${text} ${why}`}>{fill(calendar[`unread-${why}`], { row, text })}</li>
        ))}
      </ul>
    </div>
  );
}

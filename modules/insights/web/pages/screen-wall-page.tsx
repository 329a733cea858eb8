import '../wall.css';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { fill } from '#platform/web/fill.ts';
import { longDate } from '#platform/web/formats.ts';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { useLocale } from '#platform/web/locale.ts';
import { figuresQuery, questionsQuery } from '../api.ts';
import { useFigureWords, useInsightTexts, wordOf } from '../use-insight-texts.ts';

/** What a wall shows of the year: deeds of the congress, in the order of a report. */
const DEEDS = [
  'standing-committee-meetings',
  'chairs-council-meetings',
  'reports-heard',
  'law-inspections',
  'special-inquiries',
  'inspection-visits',
  'resolutions-and-decisions',
  'appointments',
  'suggestions-received',
];
const REFRESH = 60_000;

/** The big screen: at the left what is owed, at the right what was done. Nothing on it is a rank. */
export function ScreenWallPage() {
  const { wall, questions } = useInsightTexts();
  const { labelOf, unitOf } = useFigureWords();
  const locale = useLocale();
  useEffect(() => {
    document.title = wall.title;
  }, [wall.title]);
  const asked = useQuery({ ...questionsQuery, refetchInterval: REFRESH });
  const figures = useQuery({ ...figuresQuery({}), refetchInterval: REFRESH });
  const shown = DEEDS.flatMap((id) => figures.data?.figures.find((figure) => figure.id === id && figure.state !== 'waits') ?? []);
  return (
    <>
      <header className="screen-head">
        <h1>{wall.title}</h1>
        <p>{figures.data === undefined ? '' : fill(wall.asOf, { day: longDate(figures.data.asOf, locale) })}</p>
      </header>
      <main className="wall">
        {(asked.error ?? figures.error) ? <ErrorNote error={asked.error ?? figures.error} /> : null}
        <section aria-labelledby="wall-late">
          <h2 id="wall-late">{wall.late}</h2>
          <ul className="wall-late">
            {(asked.data?.groups ?? [])
              .filter(({ state }) => state === 'asked')
              .map((group) => (
                <li key={group.key} className={group.count === 0 ? 'good' : ''}>
                  <b>{group.count}</b>
                  <span>{wordOf(questions, group.key)}</span>
                </li>
              ))}
          </ul>
        </section>
        <section aria-labelledby="wall-done">
          <h2 id="wall-done">{wall.done}</h2>
          <dl className="wall-done">
            {shown.map(({ id, value, unit }) => (
              <div key={id}>
                <dd>
                  <b>{value}</b>
                  {unitOf(unit)}
                </dd>
                <dt>{labelOf(id)}</dt>
              </div>
            ))}
          </dl>
        </section>
      </main>
      <footer className="screen-foot" />
    </>
  );
}

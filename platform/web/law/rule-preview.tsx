import { useState } from 'react';
import type { RulesPreviewView, RuleView, TouchedView } from '#platform/contract/law-views.ts';
import { parameterName } from '#platform/domain/law/parameter-words.ts';
import { fill } from '../fill.ts';
import { longDate, today } from '../formats.ts';
import { Button } from '../kit/button.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { PageLink } from '../kit/page-link.tsx';
import { saidValue, useLawLocale, useLawTexts } from './law-words.ts';

type Props = {
  readonly rule: RuleView;
  readonly shown: RulesPreviewView;
  readonly written: { readonly basis: string; readonly validFrom: string };
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onConfirm: (recompute: boolean) => void;
  readonly onAgain: () => void;
};

/** What will change and which open matters it touches, before the yes. */
export function RulePreview({ rule, shown, written, isBusy, error, onConfirm, onAgain }: Props) {
  const texts = useLawTexts();
  const locale = useLawLocale();
  const [recompute, setRecompute] = useState(false);
  const isLater = written.validFrom > today();
  const unitOf = (parameter: string) => rule.values.find((value) => value.parameter === parameter)?.unit ?? 'count';
  return (
    <div className="stack">
      {error === undefined ? null : <ErrorNote error={error} />}
      <dl className="law-facts">
        {shown.changes.map((change) => (
          <div key={change.parameter}>
            <dt>{parameterName(rule.id, change.parameter, locale)}</dt>
            <dd>
              {saidValue(change.before, unitOf(change.parameter), locale)} →{' '}
              <b>{saidValue(change.after, unitOf(change.parameter), locale)}</b>
              {change.advice === null ? null : (
                <span className="law-advice law-line">
                  {fill(texts.advice[change.advice.code], { from: change.advice.from, to: change.advice.to })}
                </span>
              )}
            </dd>
          </div>
        ))}
        <div>
          <dt>{texts.rules.basis}</dt>
          <dd>{written.basis}</dd>
        </div>
        <div>
          <dt>{texts.rules.validFrom}</dt>
          <dd>{longDate(written.validFrom)}</dd>
        </div>
      </dl>
      <TouchedMatters touched={shown.touched} />
      {shown.touched.count > 0 ? (
        <>
          <p className="muted">{isLater ? texts.rules.laterOnly : texts.rules.touchedHint}</p>
          {shown.touched.overdueNow === 0 ? null : (
            <p className="law-advice">{fill(texts.rules.overdueNow, { n: shown.touched.overdueNow })}</p>
          )}
          {isLater ? null : (
            <label className="choice">
              <input type="checkbox" checked={recompute} onChange={(event) => setRecompute(event.target.checked)} />
              <span>{texts.rules.recompute}</span>
            </label>
          )}
        </>
      ) : null}
      <div className="row acts">
        <Button kind="primary" busy={isBusy} onClick={() => onConfirm(recompute && !isLater)}>
          {texts.rules.confirm}
        </Button>
        <Button onClick={onAgain}>{texts.rules.again}</Button>
      </div>
    </div>
  );
}

/** Open matters with the day before and after; with `onlyMoved` those whose day stays are left out. */
export function TouchedMatters({ touched, onlyMoved = false }: { readonly touched: TouchedView; readonly onlyMoved?: boolean }) {
  const texts = useLawTexts();
  const locale = useLawLocale();
  const count = onlyMoved ? touched.moved : touched.count;
  const rows = touched.rows
    .map((row) => ({ ...row, deadlines: row.deadlines.filter(({ before, after }) => !onlyMoved || before !== after) }))
    .filter(({ deadlines }) => deadlines.length > 0);
  if (count === 0) return onlyMoved ? null : <p>{texts.rules.touchedNone}</p>;
  return (
    <section aria-label={fill(texts.rules.touched, { n: count })}>
      <h3>
        {fill(texts.rules.touched, { n: count })}
        {rows.length < count ? <span className="muted"> {fill(texts.rules.shownFirst, { n: rows.length })}</span> : null}
      </h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <div className="table-box law-touched" role="group" aria-label={texts.rules.matter} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{texts.rules.matter}</th>
              <th scope="col">{texts.rules.deadline}</th>
              <th scope="col">{texts.rules.dueBefore}</th>
              <th scope="col">{texts.rules.dueAfter}</th>
            </tr>
          </thead>
          <tbody>
            {rows.flatMap((row) =>
              row.deadlines.map(({ rule, parameter, before, after, times }, at) => (
                <tr key={`${row.id} ${rule} ${parameter} ${before} ${after}`}>
                  {at > 0 ? null : (
                    <td rowSpan={row.deadlines.length}>
                      <PageLink href={row.href}>{row.title}</PageLink>
                    </td>
                  )}
                  <td>
                    {parameterName(rule, parameter, locale)}
                    {times === 1 ? null : <span className="muted"> {fill(texts.rules.unitsWithIt, { n: times })}</span>}
                  </td>
                  <td>{longDate(before)}</td>
                  <td>{longDate(after)}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
}

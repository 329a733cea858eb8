import { useState } from 'react';
import { daysBetween, isLocalDate } from '#platform/domain/local-date.ts';
import { fill } from '#platform/web/fill.ts';
import { longDate, shortDate, today, untilDue } from '#platform/web/formats.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { ProgressLine } from '#platform/web/kit/progress-line.tsx';
import { StatusTag, type Tone } from '#platform/web/kit/status-tag.tsx';
import { useLocale } from '#platform/web/locale.ts';
import type { PromiseRow } from '../../../contract/desk-views.ts';
import type { SuggestionView } from '../../../contract/views.ts';
import { mySuggestionHref } from '../../phone-links.ts';
import { usePhoneTexts } from '../../use-phone-texts.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';
import { actOf, PhoneAsk, useQuickAct } from './phone-act.tsx';
import { wordOf } from '../word-of.ts';

type Shown = Pick<
  PromiseRow,
  | 'id'
  | 'unitName'
  | 'state'
  | 'text'
  | 'target'
  | 'unitOfMeasure'
  | 'achieved'
  | 'responsible'
  | 'dueOn'
  | 'firstDueOn'
  | 'keptOn'
  | 'confirmedOn'
>;
type Props = {
  readonly promise: Shown;
  /** The suggestion, once read: it carries the reports and what may be done now. */
  readonly view: SuggestionView | undefined;
  /** Names and links the suggestion, on the page of all promises. */
  readonly from?: { readonly id: string; readonly title: string };
};

/** One promise: what, by whom, until when, how far; and the deputy's word on it. */
export function PhonePromiseCard({ promise, view, from }: Props) {
  const { promise: texts } = usePhoneTexts();
  const { words } = useSuggestionTexts();
  const locale = useLocale();
  const full = view?.promises.find(({ id }) => id === promise.id);
  const isLate = isOpen(promise) && promise.dueOn < today();
  const tone: Tone = promise.state === 'kept' ? 'ok' : promise.state === 'explained' ? 'still' : isLate ? 'late' : 'wait';
  const asked = view?.timeline.filter(({ action, data }) => action === 'ask-again' && data['promise'] === promise.text).length ?? 0;
  return (
    <article className="card promise" id={`promise-${promise.id}`} tabIndex={-1}>
      <p>
        <StatusTag tone={tone}>{wordOf(words.promiseState, promise.state)}</StatusTag>
      </p>
      <h3>{promise.text}</h3>
      <p className={isLate ? 'when late' : 'when'}>
        <b>{fill(texts.due, { on: longDate(promise.dueOn, locale) })}</b>
        {isOpen(promise) ? (
          <span>
            {isLate ? '▲ ' : ''}
            {dueWords(promise, texts)}
          </span>
        ) : null}
        {promise.firstDueOn === promise.dueOn ? null : <span>{fill(texts.dueFirst, { on: shortDate(promise.firstDueOn, locale) })}</span>}
      </p>
      <p className="muted">
        {promise.responsible === null ? promise.unitName : fill(texts.responsible, { unit: promise.unitName, name: promise.responsible })}
        {promise.confirmedOn === null ? '' : ` · ${fill(texts.confirmed, { on: shortDate(promise.confirmedOn, locale) })}`}
      </p>
      {promise.target === null ? null : (
        <ProgressLine
          label={fill(texts.progress, { achieved: promise.achieved, target: promise.target, unit: promise.unitOfMeasure ?? '' })}
          done={promise.achieved}
          total={promise.target}
        />
      )}
      {full?.explanation ? <p className="says">{fill(texts.explained, { text: full.explanation })}</p> : null}
      {full && full.reports.length > 0 ? (
        <details className="fold" open={promise.state === 'reported'}>
          <summary>{texts.reports}</summary>
          <ul className="reports">
            {full.reports.toReversed().map((report) => (
              <li key={`${report.on}-${report.text}`}>
                <span className="small faint">{fill(texts.reportBy, { on: shortDate(report.on, locale), name: report.byName })}</span>
                <p>{report.text}</p>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {promise.state === 'reported' ? <p>{texts.reported}</p> : null}
      {asked === 0 ? null : <p className="small muted">{fill(texts.asked, { n: asked })}</p>}
      {view === undefined ? null : <PromiseActs view={view} promiseId={promise.id} />}
      {from === undefined ? null : (
        <p className="from">
          <PageLink href={`${mySuggestionHref(from.id)}?at=promise-${promise.id}`}>{fill(texts.from, { title: from.title })}</PageLink>
        </p>
      )}
    </article>
  );
}

const isOpen = ({ state }: Shown): boolean => state === 'open' || state === 'reported';

function dueWords({ dueOn }: Shown, texts: { readonly late: string; readonly dueToday: string }): string {
  const now = today();
  if (!isLocalDate(dueOn)) return '';
  const late = daysBetween(dueOn, now);
  return late > 0 ? fill(texts.late, { n: late }) : untilDue(dueOn, now);
}

function PromiseActs({ view, promiseId }: { readonly view: SuggestionView; readonly promiseId: string }) {
  const { promise: texts, one } = usePhoneTexts();
  const [disputing, setDisputing] = useState(false);
  const { run, busy, error } = useQuickAct(view);
  const confirm = actOf(view, 'confirm-promise', promiseId);
  const dispute = actOf(view, 'dispute-promise', promiseId);
  const ask = actOf(view, 'ask-again', promiseId);
  if (!confirm && !dispute && !ask) return null;
  if (disputing && dispute) {
    return (
      <PhoneAsk
        view={view}
        act={dispute}
        title={texts.dispute}
        label={one.contactSend}
        done={one.done['dispute-promise']}
        onClose={() => setDisputing(false)}
        fields={[{ name: 'remark', label: texts.disputeAsk, kind: 'textarea', rows: 3, max: 1000, required: true }]}
      />
    );
  }
  return (
    <>
      {error === undefined ? null : <ErrorNote error={error} />}
      <div className="acts equal">
        {dispute ? <Button onClick={() => setDisputing(true)}>{texts.dispute}</Button> : null}
        {confirm ? (
          <Button
            busy={busy !== undefined}
            onClick={() => {
              void run(confirm, {});
            }}
          >
            {texts.confirm}
          </Button>
        ) : null}
        {ask ? (
          <Button
            busy={busy !== undefined}
            onClick={() => {
              void run(ask, {});
            }}
          >
            {texts.ask}
          </Button>
        ) : null}
      </div>
    </>
  );
}

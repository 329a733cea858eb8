import { daysBetween } from '#platform/domain/local-date.ts';
import type { PublicPromise, PublishedRow } from '#modules/suggestions/server/module.ts';
import { type Html, html, trustedHtml } from './html.ts';
import { dayWords, fill, link, type PageContext, withQuery } from './page-context.ts';

/** Marks what stays Chinese in an English page, for whoever has it read aloud. */
export const chinese = ({ view }: PageContext): Html | null => (view.locale === 'en' ? html` lang="zh-CN"` : null);

/** A status: a word, a shape and a colour together. */
export function stageTag({ texts, today }: PageContext, row: Pick<PublishedRow, 'stage' | 'dueOn'>): Html {
  const kind = { waiting: 'still', handling: 'go', overdue: 'late', answered: 'ok', promised: 'wait', done: 'ok', merged: 'still' }[
    row.stage
  ];
  const days = row.dueOn === null ? 0 : daysBetween(row.dueOn, today);
  return html`<span class="tag ${kind}">${fill(texts.stage[row.stage], { days })}</span>`;
}

export function promiseTag({ texts, today }: PageContext, promise: PublicPromise): Html {
  const kind = { open: 'go', late: 'late', reported: 'wait', kept: 'ok', explained: 'still' }[promise.state];
  const hasTarget = promise.state === 'open' && promise.target !== null;
  const words = hasTarget ? texts.promise.progress : texts.promise[promise.state];
  return html`<span class="tag ${kind}">${fill(words, { days: daysBetween(promise.dueOn, today), achieved: promise.achieved, target: promise.target ?? 0 })}</span>`;
}

const dot = html`<span aria-hidden="true"> · </span>`;

/** Small facts of a line, with dots between. */
export const facts = (parts: readonly (string | Html | null)[]): Html[] =>
  parts.filter((part) => part !== null && part !== '').map((part, place) => html`${place === 0 ? null : dot}${part}`);

/** 第 023 号: the number without the session, for lines that name it elsewhere. */
export function shortNumber({ texts }: PageContext, numberText: string | null): string | null {
  const digits = /(\d+)号$/.exec(numberText ?? '')?.[1];
  return digits === undefined ? numberText : fill(texts.list.numbered, { number: digits });
}

function dates(context: PageContext, row: PublishedRow): string | null {
  const { list } = context.texts;
  if (row.stage === 'handling' || row.stage === 'overdue')
    return row.dueOn === null ? null : fill(list.due, { date: dayWords(context, row.dueOn) });
  return row.answeredOn === null ? null : fill(list.answeredOn, { date: dayWords(context, row.answeredOn) });
}

export function suggestionLine(context: PageContext, row: PublishedRow, heading: 'h2' | 'h3' = 'h2'): Html {
  const { list } = context.texts;
  const open = trustedHtml(`<${heading}>`);
  const close = trustedHtml(`</${heading}>`);
  return html`<li class="r">${open}<a${chinese(context)} href="${link(context, `/suggestions/${row.id}`)}">${row.title}</a>${close}${stageTag(context, row)}
<p class="m">${facts([row.unitName ?? list.unit0, dates(context, row), shortNumber(context, row.numberText), row.leadName === null ? list.unnamed : fill(list.by, { name: row.leadName })])}</p></li>`;
}

export function promiseLine(context: PageContext, promise: PublicPromise, heading: 'h2' | 'h3' = 'h2'): Html {
  const { promises } = context.texts;
  const open = trustedHtml(`<${heading}>`);
  const close = trustedHtml(`</${heading}>`);
  const number = /(\d+)号$/.exec(promise.numberText ?? '')?.[1] ?? promise.numberText ?? '';
  const moved = promise.firstDueOn === promise.dueOn ? null : fill(promises.moved, { date: dayWords(context, promise.firstDueOn) });
  const settled = promise.confirmedOn === null ? null : fill(promises.confirmedOn, { date: dayWords(context, promise.confirmedOn) });
  return html`<li class="r">${open}<a${chinese(context)} href="${link(context, `/suggestions/${promise.suggestionId}#promises`)}">${promise.text ?? promise.suggestionTitle}${amount(promise)}</a>${close}${promiseTag(context, promise)}
<p class="m">${facts([promise.text === null ? promises.hidden : null, promise.unitName, fill(promises.due, { date: dayWords(context, promise.dueOn) }), moved, settled, fill(promises.from, { number })])}</p>${promise.explanation === null ? null : html`<p class="m">${promises.why}：${promise.explanation}</p>`}</li>`;
}

/** 42 个 behind what was promised, where it is counted and not yet said. */
export function amount({ text, target, unitOfMeasure }: PublicPromise): string {
  if (target === null || text === null || text.includes(String(target))) return '';
  return ` ${target} ${unitOfMeasure ?? ''}`;
}

/** Hidden fields that carry the reader's choices through a form. */
export function viewFields({ view }: PageContext): Html {
  return html`${view.place === undefined ? null : html`<input type="hidden" name="c" value="${view.place}">`}${view.elder ? html`<input type="hidden" name="elder" value="1">` : null}${view.locale === 'en' ? html`<input type="hidden" name="lang" value="en">` : null}`;
}

export type Choice = { readonly value: string; readonly label: string };

export function select(
  name: string,
  label: string,
  choice: { readonly any: string; readonly options: readonly Choice[]; readonly chosen: string | undefined },
): Html {
  return html`<div class="field"><label for="${name}">${label}</label><select class="in" id="${name}" name="${name}"><option value="">${choice.any}</option>${choice.options.map(
    ({ value, label: text }) => html`<option value="${value}"${value === choice.chosen ? trustedHtml(' selected') : null}>${text}</option>`,
  )}</select></div>`;
}

/** On to the next page of a list, and back to its beginning. */
export function pager(
  context: PageContext,
  path: string,
  asked: { readonly parts: Readonly<Record<string, string | undefined>>; readonly next: string | null; readonly words: string },
): Html | null {
  const { parts, next, words } = asked;
  const isFirst = parts['after'] === undefined;
  if (next === null && isFirst) return null;
  return html`<nav class="pages" aria-label="${words}">${isFirst ? null : html`<a class="btn" href="${link(context, withQuery(path, { ...parts, after: undefined }))}">${context.texts.list.first}</a>`}${next === null ? null : html`<a class="btn" rel="next" href="${link(context, withQuery(path, { ...parts, after: next }))}">${words}</a>`}</nav>`;
}

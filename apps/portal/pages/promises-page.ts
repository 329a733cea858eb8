import { countPromises, listPromises, type PromiseTotals, type PublicPromiseState } from '#modules/suggestions/server/module.ts';
import { type Html, html, trustedHtml } from '../html.ts';
import { fill, link, type PageContext, typed, typedId, withQuery } from '../page-context.ts';
import type { DrawnPage } from '../portal-page.ts';
import { pager, promiseLine } from '../portal-parts.ts';

const PAGE = 25;
const STATES: readonly PublicPromiseState[] = ['late', 'open', 'reported', 'kept', 'explained'];
const YEARS_BACK = 3;

type Scope = { readonly year: number | undefined; readonly state: PublicPromiseState | undefined; readonly unit: string | undefined };

function scopeOf(context: PageContext): Scope {
  const asked = typed(context, 'year');
  const state = typed(context, 'state');
  const year = asked === undefined ? Number(context.today.slice(0, 4)) : /^20\d{2}$/.test(asked) ? Number(asked) : undefined;
  return { year, state: STATES.find((one) => one === state), unit: typedId(context, 'unit') };
}

const partsOf = ({ year, state, unit }: Scope) => ({ year: year === undefined ? 'all' : String(year), state, unit });

/** The ledger: late ones first, and every total is the number of lines behind it. */
export async function promisesPage(context: PageContext): Promise<DrawnPage> {
  const { db, today, texts } = context;
  const scope = scopeOf(context);
  const where = { year: scope.year, unitId: scope.unit };
  const totals = await countPromises(db, where, today);
  const after = typed(context, 'after', 90);
  const { rows, next } = await listPromises(db, { ...where, state: scope.state, after, limit: PAGE }, today);
  const { promises } = texts;
  return {
    title: promises.title,
    description: promises.lead,
    body: html`<h1>${promises.title}</h1><p class="sub">${promises.lead}</p>${years(context, scope)}${states(context, scope, totals)}
${rows.length === 0 ? html`<p class="note" role="status">${promises.empty}</p>` : html`<ul class="rows">${rows.map((row) => promiseLine(context, row))}</ul>`}
${pager(context, '/promises', { parts: { ...partsOf(scope), after }, next, words: promises.next })}`,
  };
}

const current = (is: boolean): Html | null => (is ? trustedHtml(' aria-current="true"') : null);

function years(context: PageContext, scope: Scope): Html {
  const { promises } = context.texts;
  const now = Number(context.today.slice(0, 4));
  const choices = [now + 1, ...Array.from({ length: YEARS_BACK }, (_, back) => now - back)];
  const to = (year: string): string => link(context, withQuery('/promises', { ...partsOf(scope), year }));
  return html`<nav class="tabs" aria-label="${promises.year}"><span>${promises.year}</span><ul>${choices.map((year) => html`<li><a href="${to(String(year))}"${current(scope.year === year)}>${year}</a></li>`)}<li><a href="${to('all')}"${current(scope.year === undefined)}>${promises.allYears}</a></li></ul></nav>`;
}

function states(context: PageContext, scope: Scope, totals: PromiseTotals): Html {
  const { promises, promiseShort } = context.texts;
  const all = Object.values(totals).reduce((sum, one) => sum + one, 0);
  const to = (state: string | undefined): string => link(context, withQuery('/promises', { ...partsOf(scope), state }));
  return html`<nav class="count" aria-label="${fill(promises.totals, { scope: scope.year ?? promises.allYears, total: all })}"><ul><li><a href="${to(undefined)}"${current(scope.state === undefined)}><b>${all}</b>${promises.all}</a></li>
${STATES.map((state) => html`<li><a class="${state}" href="${to(state)}"${current(scope.state === state)}><b>${totals[state]}</b>${promiseShort[state]}</a></li>`)}</ul></nav>`;
}

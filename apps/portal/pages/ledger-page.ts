import { listSessions } from '#modules/register/server/module.ts';
import { listPublished, type PublishedRow } from '#modules/suggestions/server/module.ts';
import { shortSessionName } from '#platform/domain/formats/session-names.ts';
import { type Html, html } from '../html.ts';
import { classWord, dayWords, fill, link, type PageContext, typed, typedId } from '../page-context.ts';
import type { DrawnPage } from '../portal-page.ts';
import { chinese, pager, select, stageTag, viewFields } from '../portal-parts.ts';

const PART = 50;

/** The published suggestions of a session by number, made to be printed; on a phone each row is a card of its own. */
export async function ledgerPage(context: PageContext): Promise<DrawnPage> {
  const { db, today, texts } = context;
  const sessions = await listSessions(db);
  const asked = typedId(context, 'session');
  const session = sessions.find((one) => one.id === asked) ?? sessions[0];
  const after = typed(context, 'after', 10);
  const { rows, next } = session
    ? await listPublished(db, { sessionId: session.id, byNumber: true, after, limit: PART }, today)
    : { rows: [], next: null };
  const { ledger, list } = texts;
  const name = session ? shortSessionName(session) : '';
  return {
    title: ledger.title,
    description: fill(ledger.lead, { session: name }),
    body: html`<h1>${ledger.title}</h1><p class="sub">${fill(ledger.lead, { session: name })} ${fill(ledger.asOf, { date: dayWords(context, today, 'long') })}</p>
<form class="filter pick" action="/ledger" method="get">${viewFields(context)}${select('session', ledger.session, { any: list.any, chosen: session?.id, options: sessions.map((one) => ({ value: one.id, label: shortSessionName(one) })) })}<button class="btn" type="submit">${ledger.go}</button></form>
${rows.length === 0 ? html`<p class="note">${ledger.empty}</p>` : table(context, rows)}${pager(context, '/ledger', { parts: { session: session?.id, after }, next, words: ledger.next })}`,
  };
}

function table(context: PageContext, rows: readonly PublishedRow[]): Html {
  const { ledger, list } = context.texts;
  const day = (on: PublishedRow['dueOn']): string => (on === null ? '' : dayWords(context, on));
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${ledger.title}"><table class="table" role="table"${chinese(context)}><thead><tr>${[ledger.number, ledger.subject, ledger.by, ledger.unit, ledger.handedOver, ledger.due, ledger.answered, ledger.result].map((label) => html`<th scope="col">${label}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr role="row"><td role="cell">${/(\d+)号$/.exec(row.numberText ?? '')?.[1]}</td><th scope="row" role="rowheader"><a href="${link(context, `/suggestions/${row.id}`)}">${row.title}</a></th><td role="cell">${row.leadName ?? list.unnamed}</td><td role="cell">${row.unitName}</td><td role="cell" class="d" data-l="${ledger.handedOver}">${day(row.handedOverOn)}</td><td role="cell" class="d" data-l="${ledger.due}">${day(row.dueOn)}</td><td role="cell" class="d" data-l="${ledger.answered}">${row.stage === 'overdue' || row.stage === 'handling' ? stageTag(context, row) : day(row.answeredOn)}</td><td role="cell">${row.replyClass === null ? null : classWord(context, row.replyClass)}</td></tr>`)}</tbody></table></div>`;
}

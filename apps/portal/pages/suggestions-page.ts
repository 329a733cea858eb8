import { listSessions } from '#modules/register/server/module.ts';
import { listPublished, publishedChoices, type PublishedRequest } from '#modules/suggestions/server/module.ts';
import { shortSessionName } from '#platform/domain/formats/session-names.ts';
import { type Html, html } from '../html.ts';
import { classWords, fieldWord, link, type PageContext, typed, typedId } from '../page-context.ts';
import type { DrawnPage } from '../portal-page.ts';
import { pager, select, suggestionLine, viewFields } from '../portal-parts.ts';

const PAGE = 20;
const STAGES = ['overdue', 'unanswered', 'answered', 'in-time'] as const;

type Question = {
  readonly q?: string | undefined;
  readonly session?: string | undefined;
  readonly field?: string | undefined;
  readonly unit?: string | undefined;
  readonly class?: string | undefined;
  readonly stage?: (typeof STAGES)[number] | undefined;
  readonly after?: string | undefined;
};

function question(context: PageContext): Question {
  const stage = typed(context, 'stage');
  return {
    q: typed(context, 'q'),
    session: typedId(context, 'session'),
    field: typed(context, 'field'),
    unit: typedId(context, 'unit'),
    class: typed(context, 'class'),
    stage: STAGES.find((one) => one === stage),
    after: typed(context, 'after', 90),
  };
}

const requestOf = (asked: Question): PublishedRequest => ({
  search: asked.q,
  sessionId: asked.session,
  field: asked.field,
  unitId: asked.unit,
  replyClass: asked.class,
  stage: asked.stage,
  after: asked.after,
  limit: PAGE,
});

/** The list with its search and filters: a plain form, so that an address can be passed on. */
export async function suggestionsPage(context: PageContext): Promise<DrawnPage> {
  const { db, today, texts } = context;
  const asked = question(context);
  const { rows, next } = await listPublished(db, requestOf(asked), today);
  const { list, nav } = texts;
  const isNarrowed = Object.values({ ...asked, after: undefined }).some((value) => value !== undefined);
  return {
    title: asked.q === undefined ? list.title : `${asked.q} · ${list.title}`,
    description: list.lead,
    body: html`<h1>${list.title}</h1><p class="sub">${list.lead}</p>${await filterForm(context, asked)}
<section aria-labelledby="found"><h2 id="found" class="small">${rows.length === 0 ? list.foundNone : asked.q === undefined ? list.found : list.foundSearch}</h2>
${rows.length === 0 ? html`<p class="note" role="status">${list.empty}${isNarrowed ? html` ${list.emptyHint}` : null}</p>` : html`<ul class="rows">${rows.map((row) => suggestionLine(context, row, 'h3'))}</ul>`}
${pager(context, '/suggestions', { parts: { ...asked }, next, words: list.next })}</section>
<p class="more"><a href="${link(context, '/ledger')}">${nav.ledger}</a><a href="${link(context, '/handling-report')}">${nav.handlingReport}</a><a href="${link(context, '/suggestions.atom')}">${nav.feed}</a></p>`,
  };
}

async function filterForm(context: PageContext, asked: Question): Promise<Html> {
  const { list, figures } = context.texts;
  const sessions = await listSessions(context.db);
  const { units, fields } = await context.recall('choices', 30, () => publishedChoices(context.db));
  const stages = STAGES.map((value) => ({ value, label: value === 'in-time' ? figures.inTime : list.stages[value] }));
  const wasNarrowed = [asked.session, asked.field, asked.unit, asked.class, asked.stage].some((value) => value !== undefined);
  return html`<form class="filter" action="/suggestions" method="get" role="search">${viewFields(context)}
<div class="ask"><label class="vh" for="q">${list.search}</label><input class="in" id="q" name="q" type="search" maxlength="60" value="${asked.q}" placeholder="${list.searchHint}" autocomplete="off"><button class="btn pri" type="submit">${list.go}</button></div>
<div class="fields">${select('session', list.session, { any: list.any, chosen: asked.session, options: sessions.map((one) => ({ value: one.id, label: shortSessionName(one) })) })}
${select('field', list.field, { any: list.any, chosen: asked.field, options: fields.map((value) => ({ value, label: fieldWord(context, value) })) })}
${select('unit', list.unit, { any: list.any, chosen: asked.unit, options: units.map(({ id, name }) => ({ value: id, label: name })) })}
${select('class', list.class, { any: list.any, chosen: asked.class, options: classWords(context).map(([value, label]) => ({ value, label })) })}
${select('stage', list.stage, { any: list.any, chosen: asked.stage, options: stages })}</div>${wasNarrowed ? html`<p class="more"><a href="${link(context, '/suggestions')}">${list.clear}</a></p>` : null}</form>`;
}

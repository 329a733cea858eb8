import { findPublicDeputy, listPublicDelegations, listPublicDeputies, type PublicDeputy } from '#modules/register/server/module.ts';
import { listPublished } from '#modules/suggestions/server/module.ts';
import { sortPeople } from '#platform/domain/names/name-order.ts';
import { type Html, html } from '../html.ts';
import { fill, isId, link, type PageContext, typed, typedId } from '../page-context.ts';
import type { DrawnPage } from '../portal-page.ts';
import { chinese, facts, pager, suggestionLine, viewFields } from '../portal-parts.ts';

const MOST = 120;
const PAGE = 20;

/** Deputies by delegation; R-57: nothing but what the law wants public. No order by deeds. */
export async function deputiesPage(context: PageContext): Promise<DrawnPage> {
  const { db, today, texts } = context;
  const search = typed(context, 'q', 30);
  const delegationId = typedId(context, 'delegation');
  const isAsked = search !== undefined || delegationId !== undefined;
  const { deputies } = texts;
  const found = isAsked ? await listPublicDeputies(db, { search, delegationId, limit: MOST + 1 }, today) : [];
  return {
    title: deputies.title,
    description: deputies.lead,
    body: html`<h1>${deputies.title}</h1><p class="sub">${deputies.lead}</p>
<form class="ask filter" action="/deputies" method="get" role="search">${viewFields(context)}<label class="vh" for="q">${deputies.search}</label><input class="in" id="q" name="q" type="search" maxlength="30" value="${search}" placeholder="${deputies.search}" autocomplete="off"><button class="btn pri" type="submit">${deputies.go}</button></form>
${isAsked ? foundDeputies(context, found) : await delegations(context)}<p class="small muted">${deputies.privacy}</p>`,
  };
}

async function delegations(context: PageContext): Promise<Html> {
  const { deputies } = context.texts;
  const all = await listPublicDelegations(context.db, context.today);
  return html`<section aria-labelledby="all"><h2 id="all">${deputies.delegations}</h2>${
    all.length === 0
      ? html`<p class="note">${deputies.empty}</p>`
      : html`<ul class="cards">${all.map(
          (one) =>
            html`<li><a href="${link(context, `/deputies?delegation=${one.id}`)}"><b>${one.name}</b><span>${fill(deputies.count, { count: one.deputies })}</span></a></li>`,
        )}</ul>`
  }</section>`;
}

function foundDeputies(context: PageContext, found: readonly PublicDeputy[]): Html {
  const { deputies } = context.texts;
  if (found.length === 0) return html`<p class="note" role="status">${deputies.empty}</p>${back(context)}`;
  const shown = found.slice(0, MOST);
  const groups = [...Map.groupBy(shown, (deputy) => deputy.delegation ?? deputies.nonDelegation)].map(
    ([name, members]) => [name, byStrokes(members)] as const,
  );
  return html`<p class="sub" role="status">${found.length > MOST ? fill(deputies.many, { count: MOST }) : fill(deputies.found, { count: found.length })} ${found.length > MOST ? null : deputies.order}</p>
${groups.map(([name, members]) => html`<section class="parts"><h2>${name}</h2><ul class="names"${chinese(context)}>${members.map((deputy) => html`<li><a href="${link(context, `/deputies/${deputy.id}`)}"><b>${deputy.name}</b>${deputy.constituency === null ? null : html`<span>${deputy.constituency}</span>`}</a></li>`)}</ul></section>`)}${back(context)}`;
}

const byStrokes = (members: readonly PublicDeputy[]): PublicDeputy[] =>
  sortPeople(
    members.map((deputy) => ({ name: deputy.name, deputy })),
    'strokes',
  ).map(({ deputy }) => deputy);

const back = (context: PageContext): Html =>
  html`<p class="more"><a class="back" href="${link(context, '/deputies')}">${context.texts.deputies.back}</a></p>`;

/** One deputy: mandate, delegation, constituency, and what he asked in public. */
export async function deputyPage(context: PageContext, id: string): Promise<DrawnPage | undefined> {
  if (!isId(id)) return undefined;
  const { db, today, texts } = context;
  const deputy = await findPublicDeputy(db, id, today);
  if (!deputy) return undefined;
  const after = typed(context, 'after', 90);
  const { rows, next } = await listPublished(db, { leadPersonId: id, after, limit: PAGE }, today);
  const { deputies } = texts;
  const line = (label: string, value: string | null): Html | null => (value === null ? null : html`<dt>${label}</dt><dd>${value}</dd>`);
  return {
    title: deputy.name,
    description: [deputy.name, deputy.delegation].filter((part) => part !== null).join(' · '),
    body: html`<p class="small"><a class="back" href="${link(context, '/deputies')}">${deputies.back}</a></p><h1${chinese(context)}>${deputy.name}</h1>
<p class="sub">${facts([context.congress.name, fill(deputies.termOf, { term: deputy.term })])}</p>
<dl class="facts">${line(deputies.delegation, deputy.delegation)}${line(deputies.constituency, deputy.constituency)}</dl>
<section class="parts" aria-labelledby="asked"><h2 id="asked">${deputies.asked}</h2>${rows.length === 0 ? html`<p class="note">${deputies.askedNone}</p>` : html`<ul class="rows">${rows.map((row) => suggestionLine(context, row, 'h3'))}</ul>`}
${pager(context, `/deputies/${id}`, { parts: { after }, next, words: texts.list.next })}</section><p class="small muted">${deputies.privacy}</p>`,
  };
}

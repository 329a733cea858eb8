import { listSessions } from '#modules/register/server/module.ts';
import {
  countPromises,
  listPromises,
  listPublished,
  publicFigures,
  type PromiseTotals,
  type PublicFigures,
} from '#modules/suggestions/server/module.ts';
import { shortSessionName } from '#platform/domain/formats/session-names.ts';
import { type Html, html } from '../html.ts';
import { fill, link, type PageContext, withQuery } from '../page-context.ts';
import type { DrawnPage } from '../portal-page.ts';
import { promiseLine, suggestionLine, viewFields } from '../portal-parts.ts';

const sum = (totals: PromiseTotals): number => Object.values(totals).reduce((all, one) => all + one, 0);

/** What is promised and late stands first, as openly as what is done. */
export async function homePage(context: PageContext): Promise<DrawnPage> {
  const { db, today, texts, congress, recall } = context;
  const year = Number(today.slice(0, 4));
  const [session] = await listSessions(db);
  const inSession = session ? session.id : null;
  const totals = await recall('home-totals', 5, () => countPromises(db, { year }, today));
  const promises = await recall('home-promises', 5, () => leadingPromises(context, year));
  const recent = await listPublished(db, { limit: 5 }, today);
  const figures = await recall('home-figures', 5, () => publicFigures(db, inSession, today));
  const overdue = inSession === null ? figures : await recall('home-overdue', 5, () => publicFigures(db, null, today));
  const { home } = texts;
  const figuresTitle =
    session && context.view.locale === 'zh-CN' ? fill(home.figures, { session: shortSessionName(session) }) : home.figuresAll;
  return {
    title: congress.house,
    description: home.lead,
    body: html`${hero(context, overdue.overdue)}
<div class="g"><section aria-labelledby="ledger"><h2 id="ledger">${home.ledger}</h2><p class="sub">${sum(totals) === 0 ? home.ledgerNone : fill(home.ledgerSub, { total: sum(totals), kept: totals.kept, late: totals.late })}</p>
<ul>${promises.map((promise) => promiseLine(context, promise, 'h3'))}</ul><p class="more"><a href="${link(context, '/promises')}">${home.ledgerAll}</a></p></section>
${whatToDo(context, overdue.overdue)}
<section aria-labelledby="recent"><h2 id="recent">${home.recent}</h2>${recent.rows.length === 0 ? html`<p class="sub">${home.none}</p>` : html`<ul>${recent.rows.map((row) => suggestionLine(context, row, 'h3'))}</ul><p class="more"><a href="${link(context, '/suggestions')}">${home.recentAll}</a></p>`}</section>
${figuresBlock(context, figuresTitle, figures, inSession)}</div>`,
  };
}

const LINES = 4;
const DEEP = 6;

/** One of each first, then the late ones: the ledger as a whole, neither its best page nor its worst. */
async function leadingPromises({ db, today }: PageContext, year: number) {
  // Lines whose words are not public are on the ledger itself; here they would tell nothing.
  const of = async (state: 'late' | 'open' | 'reported' | 'kept', limit: number) =>
    (await listPromises(db, { state, year, limit }, today)).rows.filter((row) => row.text !== null);
  const open = [...(await of('reported', 1)), ...(await of('open', DEEP))];
  const late = await of('late', DEEP);
  const kept = await of('kept', DEEP);
  const told = [open.slice(0, 1), late.slice(0, 1), kept.slice(0, 1), late.slice(1), open.slice(1), kept.slice(1)].flat();
  return [...told].slice(0, LINES);
}

function hero(context: PageContext, overdue: number): Html {
  const { home } = context.texts;
  return html`<div class="hero"><h1>${home.title}</h1><p>${home.lead}</p>
<form class="ask" action="/suggestions" method="get" role="search">${viewFields(context)}<label class="vh" for="q">${home.ask}</label><input class="in" id="q" name="q" type="search" maxlength="60" placeholder="${home.hint}" autocomplete="off"><button class="btn pri" type="submit">${home.button}</button></form>
<p class="small">${home.small}<a href="${link(context, '/deputies')}">${home.smallLink}</a>${overdue === 0 ? null : html`<span class="gap">${home.lateSmall}<a href="${link(context, '/suggestions?stage=overdue')}">${fill(home.lateLink, { count: overdue })}</a></span>`}</p></div>`;
}

function whatToDo(context: PageContext, overdue: number): Html {
  const { home } = context.texts;
  const ways = [
    { href: '/deputies', label: home.find, note: home.findSub },
    { href: '/suggestions?stage=overdue', label: home.late, note: overdue === 0 ? home.lateNone : fill(home.lateSub, { count: overdue }) },
    { href: '/decisions', label: home.decisions, note: home.decisionsSub },
    { href: '/supervision', label: home.supervision, note: home.supervisionSub },
    { href: '/ledger', label: home.print, note: home.printSub },
    { href: '/about', label: home.how, note: home.howSub },
  ];
  return html`<section class="do" aria-labelledby="you"><h2 id="you">${home.you}</h2><p class="sub">${home.youSub}</p><ul>${ways.map(({ href, label, note }) => html`<li><a href="${link(context, href)}"><b>${label}</b><span>${note}</span></a></li>`)}</ul></section>`;
}

/** Every figure opens: it leads to the rows it counts. */
function figuresBlock(context: PageContext, title: string, figures: PublicFigures, session: string | null): Html {
  const words = context.texts.figures;
  const of = (parts: Readonly<Record<string, string | undefined>>) =>
    link(context, withQuery('/suggestions', { session: session ?? undefined, ...parts }));
  const lines = [
    { label: words.published, value: figures.published, href: of({}) },
    { label: words.answered, value: figures.answered, href: of({ stage: 'answered' }) },
    { label: words.inTime, value: figures.answeredInTime, href: of({ stage: 'in-time' }) },
    { label: words.unanswered, value: figures.unanswered, href: of({ stage: 'unanswered' }) },
    { label: words.overdue, value: figures.overdue, href: of({ stage: 'overdue' }) },
  ];
  return html`<section aria-labelledby="figures"><h2 id="figures">${title}</h2><dl class="figs">${lines.map(({ label, value, href }) => html`<div><dt>${label}</dt><dd><a href="${href}">${value}</a></dd></div>`)}</dl></section>`;
}

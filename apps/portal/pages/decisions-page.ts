import { findPublicDecision, findPublicDecisions, type PublicDecision, type PublicDecisionRow } from '#modules/decisions/server/module.ts';
import { decisionPagesEn } from '#modules/decisions/texts/pages-en.ts';
import { decisionPagesZhCn } from '#modules/decisions/texts/pages-zh-cn.ts';
import { isLocalDate } from '#platform/domain/local-date.ts';
import { type Html, html, trustedHtml } from '../html.ts';
import { dayWords, fill, isId, link, type PageContext, typed, withQuery } from '../page-context.ts';
import type { DrawnPage } from '../portal-page.ts';
import { chinese, facts } from '../portal-parts.ts';

const wordsOf = ({ view }: PageContext) => (view.locale === 'en' ? decisionPagesEn : decisionPagesZhCn);
const word = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;
const day = (context: PageContext, text: string | null): string =>
  text !== null && isLocalDate(text) ? dayWords(context, text, 'long') : '';
const paragraphs = (context: PageContext, text: string): Html =>
  html`${text.split('\n').map((line) => html`<p${chinese(context)}>${line}</p>`)}`;

/** How far its duties are: late ones first, because they are what a reader comes for. */
function standing({ texts: { decisions } }: PageContext, { duties, done, overdue }: PublicDecisionRow): string {
  if (duties === 0) return decisions.noDuties;
  return overdue > 0 ? fill(decisions.late, { count: overdue, total: duties }) : fill(decisions.done, { count: done, total: duties });
}

/** Published resolutions and decisions of a year, with how far each is carried out. */
export async function decisionsPage(context: PageContext): Promise<DrawnPage> {
  const { decisions } = context.texts;
  const asked = typed(context, 'year');
  const found = await findPublicDecisions(
    context.db,
    asked !== undefined && /^20\d{2}$/.test(asked) ? Number(asked) : undefined,
    context.today,
  );
  const current = (is: boolean): Html | null => (is ? trustedHtml(' aria-current="true"') : null);
  return {
    title: decisions.title,
    description: decisions.lead,
    body: html`<h1>${decisions.title}</h1><p class="sub">${decisions.lead}</p>${
      found === undefined
        ? html`<p class="note" role="status">${decisions.empty}</p>`
        : html`<nav class="tabs" aria-label="${decisions.year}"><span>${decisions.year}</span><ul>${found.years.map((year) => html`<li><a href="${link(context, withQuery('/decisions', { year }))}"${current(year === found.year)}>${year}</a></li>`)}</ul></nav>
<p class="sub">${fill(decisions.count, { count: found.rows.length })}</p>
<ul class="rows">${found.rows.map((row) => html`<li class="line"><h2${chinese(context)}><a href="${link(context, `/decisions/${row.id}`)}">${row.title}</a></h2><p class="sub">${facts([word(wordsOf(context).body, row.body), fill(decisions.passedOn, { day: day(context, row.passedOn) }), standing(context, row), row.state === 'evaluated' ? decisions.evaluated : null])}</p></li>`)}</ul>`
    }`,
  };
}

/** One published decision: its text, how it was voted, who has to do what, and what became of it. */
export async function decisionPage(context: PageContext, id: string): Promise<DrawnPage | undefined> {
  if (!isId(id)) return undefined;
  const found = await findPublicDecision(context.db, id, context.today);
  if (!found) return undefined;
  const { decisions } = context.texts;
  const words = wordsOf(context);
  return {
    title: found.title,
    description: [word(words.kind, found.kind), found.title].join(' · '),
    body: html`<p class="small"><a class="back" href="${link(context, withQuery('/decisions', { year: found.passedOn.slice(0, 4) }))}">${decisions.back}</a></p>
<h1${chinese(context)}>${found.title}</h1><p class="sub">${facts([word(words.body, found.body), found.numberText, fill(decisions.passedOn, { day: day(context, found.passedOn) }), fill(decisions.publishedOn, { day: day(context, found.publishedOn) }), found.members === null ? null : fill(decisions.vote, { members: found.members, yes: found.votesFor ?? 0, no: found.votesAgainst ?? 0, abstained: found.abstained ?? 0 })])}</p>
<div class="stack">${duties(context, found)}
${found.evaluation === null ? null : html`<section><h2>${decisions.evaluation}</h2>${paragraphs(context, found.evaluation)}</section>`}
<section><h2>${decisions.text}</h2>${found.titleNote === null ? null : html`<p class="sub"${chinese(context)}>${found.titleNote}</p>`}${paragraphs(context, found.text)}</section></div>`,
  };
}

function duties(context: PageContext, found: PublicDecision): Html {
  const { decisions } = context.texts;
  const { dutyState } = wordsOf(context);
  if (found.dutyRows.length === 0) return html`<section><h2>${decisions.became}</h2><p class="sub">${decisions.noDuties}</p></section>`;
  return html`<section><h2>${decisions.became}</h2><ol class="rows">${found.dutyRows.map(
    (
      duty,
    ) => html`<li class="line"><h3${chinese(context)}>${duty.text}</h3><p class="sub">${facts([duty.unitName, fill(decisions.due, { day: day(context, duty.dueOn) }), duty.isOverdue ? decisions.overdue : word(dutyState, duty.state), duty.reportedOn === null ? null : fill(decisions.reportedOn, { day: day(context, duty.reportedOn) })])}</p>
${duty.report === null ? null : html`<p${chinese(context)}><b>${decisions.report}</b> ${duty.report}</p>`}</li>`,
  )}</ol></section>`;
}

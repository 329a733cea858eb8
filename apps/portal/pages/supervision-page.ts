import {
  findPublicMatter,
  findPublicPlan,
  listOpenInquiries,
  type PublicMatter,
  type PublicPlan,
} from '#modules/supervision/server/module.ts';
import { supervisionWordsEn } from '#modules/supervision/texts/words-en.ts';
import { supervisionWordsZhCn } from '#modules/supervision/texts/words-zh-cn.ts';
import { isLocalDate } from '#platform/domain/local-date.ts';
import { type Html, html, trustedHtml } from '../html.ts';
import { dayWords, fill, isId, link, type PageContext, typed, withQuery } from '../page-context.ts';
import type { DrawnPage } from '../portal-page.ts';
import { chinese, facts } from '../portal-parts.ts';
import { questionList } from './inquiry-page.ts';

const wordsOf = ({ view }: PageContext) => (view.locale === 'en' ? supervisionWordsEn : supervisionWordsZhCn);
const word = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;
const day = (context: PageContext, text: string | null): string | null =>
  text !== null && isLocalDate(text) ? dayWords(context, text, 'long') : null;

/** The year's published plan, with what has been done and made public of it. */
export async function supervisionPage(context: PageContext): Promise<DrawnPage> {
  const { supervision, inquiry } = context.texts;
  const asked = typed(context, 'year');
  const open = await listOpenInquiries(context.db, context.today);
  const plan = await findPublicPlan(context.db, asked !== undefined && /^20\d{2}$/.test(asked) ? Number(asked) : undefined);
  return {
    title: supervision.title,
    description: supervision.lead,
    body: html`<h1>${supervision.title}</h1><p class="sub">${supervision.lead}</p>${open.length === 0 ? null : html`<section><h2>${inquiry.open}</h2><ul class="rows">${open.map((one) => html`<li class="line"><h3${chinese(context)}><a href="${link(context, `/supervision/${one.id}`)}">${one.subject}</a></h3><p class="sub">${fill(inquiry.until, { day: day(context, one.until) ?? '' })}</p></li>`)}</ul></section>`}${plan === undefined ? html`<p class="note" role="status">${supervision.empty}</p>` : planBody(context, plan)}`,
  };
}

function planBody(context: PageContext, plan: PublicPlan): Html {
  const { supervision } = context.texts;
  const words = wordsOf(context);
  const kinds = [...new Set(plan.lines.map(({ kind }) => kind))];
  const current = (is: boolean): Html | null => (is ? trustedHtml(' aria-current="true"') : null);
  return html`<nav class="tabs" aria-label="${supervision.year}"><span>${supervision.year}</span><ul>${plan.years.map((year) => html`<li><a href="${link(context, withQuery('/supervision', { year }))}"${current(year === plan.year)}>${year}</a></li>`)}</ul></nav>
<p class="sub"${chinese(context)}>${facts([plan.title, fill(supervision.publishedOn, { day: day(context, plan.publishedOn) ?? '' })])}</p>
<div class="stack">${kinds.map((kind) => html`<section><h2>${word(words.kind, kind)}</h2><ul class="rows">${plan.lines.filter((line) => line.kind === kind).map((line) => html`<li class="line"><h3${chinese(context)}>${line.isOpen ? html`<a href="${link(context, `/supervision/${line.id}`)}">${line.subject}</a>` : line.subject}</h3><p class="sub">${facts([line.ownerName === '' ? null : line.ownerName, line.heldOn === null ? supervision.notYet : fill(supervision.heldOn, { day: day(context, line.heldOn) ?? '' }), line.isOpen ? supervision.open : null])}</p></li>`)}</ul></section>`)}</div>`;
}

/** One published matter: report, opinions, and what became of each of them. */
export async function supervisionMatterPage(context: PageContext, id: string): Promise<DrawnPage | undefined> {
  if (!isId(id)) return undefined;
  const found = await findPublicMatter(context.db, id);
  if (!found) return undefined;
  const { supervision } = context.texts;
  const words = wordsOf(context);
  return {
    title: found.subject,
    description: [word(words.kind, found.kind), found.subject].join(' · '),
    body: html`<p class="small"><a class="back" href="${link(context, withQuery('/supervision', { year: found.year }))}">${supervision.back}</a></p>
<h1${chinese(context)}>${found.subject}</h1><p class="sub">${facts([word(words.kind, found.kind), found.units.join(' '), found.heldOn === null ? null : fill(supervision.heldOn, { day: day(context, found.heldOn) ?? '' }), fill(supervision.publishedOn, { day: day(context, found.publishedOn) ?? '' })])}</p>
<div class="stack">${found.papers.map((paper) => html`<section><h2>${word(words.paper, paper.kind)}</h2><p class="prose"${chinese(context)}>${paper.text}</p></section>`)}${questionList(context, found.questions)}${points(context, found)}${assessments(context, found)}
${found.outcome === '' ? null : html`<section><h2>${supervision.outcome}</h2><p class="prose"${chinese(context)}>${found.outcome}</p></section>`}</div>`,
  };
}

type Assessment = PublicMatter['assessments'][number];

/** A share with its denominator: none is said without what it is of. */
function shareOf(
  context: PageContext,
  { base, baseNumber, members }: Assessment,
  { mark, part }: { readonly mark: string; readonly part: number },
): string {
  const { supervision } = context.texts;
  const whole = baseNumber ?? members;
  const percent = String(Math.round((part / whole) * 10_000) / 100);
  return fill(supervision.share, { mark, base: word(supervision.base, base ?? 'all'), part, whole, percent });
}

/** What the members thought of it, in the numbers of the ballot. */
function assessments(context: PageContext, found: PublicMatter): Html | null {
  const { supervision } = context.texts;
  const { result } = wordsOf(context);
  if (found.assessments.length === 0) return null;
  const line = (one: Assessment): Html => {
    const { satisfied, basically, dissatisfied, abstain, present, members } = one;
    const missing = present - satisfied - basically - dissatisfied - abstain - one.void;
    const rest = [
      [supervision.abstain, abstain],
      [supervision.void, one.void],
      [supervision.missing, missing],
    ] as const;
    const marks = [
      fill(supervision.marks, { satisfied, basically, dissatisfied }),
      ...rest.filter(([, n]) => n > 0).map(([text, n]) => fill(text, { n })),
    ];
    const shares = [
      shareOf(context, one, { mark: result.satisfied, part: satisfied }),
      shareOf(context, one, { mark: `${result.satisfied} + ${result.basically}`, part: satisfied + basically }),
    ];
    return html`<li class="line"><h3>${fill(supervision.assessed, { day: day(context, one.onDay) ?? '', result: word(result, one.result) })}</h3><p>${fill(supervision.attended, { members, present })} ${marks.join(supervision.and)}${supervision.stop}</p><p class="sub">${shares.join(' ')}</p></li>`;
  };
  return html`<section><h2>${supervision.assessment}</h2><ul class="rows">${found.assessments.map(line)}</ul></section>`;
}

function points(context: PageContext, found: PublicMatter): Html | null {
  const { supervision } = context.texts;
  const words = wordsOf(context);
  if (found.points.length === 0) return null;
  return html`<section><h2>${supervision.points}</h2><ol class="rows">${found.points.map(
    (
      point,
    ) => html`<li class="line"><h3${chinese(context)}>${point.number}. ${point.text}</h3><p class="sub">${facts([point.unitName, word(words.pointState, point.state)])}</p>
${point.answer === null ? null : html`<p${chinese(context)}><b>${supervision.answer}</b> ${point.answer}</p>`}${point.deeds.map((deed) => html`<p${chinese(context)}><b>${supervision.deed}</b> ${deed.text} <span class="small muted">${day(context, deed.onDay)}</span></p>`)}</li>`,
  )}</ol></section>`;
}

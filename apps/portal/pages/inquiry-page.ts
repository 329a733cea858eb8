import { findPublicInquiry, LONGEST_QUESTION, type PublicInquiry, type PublicQuestion } from '#modules/supervision/server/module.ts';
import { supervisionWordsEn } from '#modules/supervision/texts/words-en.ts';
import { supervisionWordsZhCn } from '#modules/supervision/texts/words-zh-cn.ts';
import { isLocalDate } from '#platform/domain/local-date.ts';
import { type Html, html, trustedHtml } from '../html.ts';
import { dayWords, fill, isId, link, type PageContext, withQuery } from '../page-context.ts';
import type { DrawnPage } from '../portal-page.ts';
import { chinese, facts } from '../portal-parts.ts';

/** What came of a question that was just sent: why it was not taken, with the text, so that nothing typed is lost. */
export type AskAgain = { readonly why: 'closed' | 'short' | 'long' | 'full' | 'often'; readonly text: string };

const day = (context: PageContext, text: string): string => (isLocalDate(text) ? dayWords(context, text, 'long') : text);

/** A special inquiry that asks residents: the call, a form that works without script, and the questions that were shown with their answers. */
export async function inquiryPage(context: PageContext, id: string, again?: AskAgain): Promise<DrawnPage | undefined> {
  const found = isId(id) ? await findPublicInquiry(context.db, id, context.today) : undefined;
  if (!found) return undefined;
  const { inquiry, supervision } = context.texts;
  const until = fill(found.isTaking ? inquiry.until : inquiry.over, { day: day(context, found.until) });
  return {
    title: found.subject,
    description: [inquiry.title, found.subject].join(' · '),
    body: html`<p class="small"><a class="back" href="${link(context, withQuery('/supervision', { year: found.year }))}">${supervision.back}</a></p>
<h1${chinese(context)}>${found.subject}</h1><p class="sub">${facts([inquiry.title, found.units.join(' '), found.heldOn === null ? null : fill(supervision.heldOn, { day: day(context, found.heldOn) }), until])}</p>
<div class="stack">${found.note === '' ? null : html`<section><h2>${inquiry.call}</h2><p class="prose"${chinese(context)}>${found.note}</p></section>`}
${context.query.get('sent') === '1' ? html`<p class="note ok" role="status">${inquiry.sent}</p>` : null}${found.isTaking ? form(context, found, again) : again === undefined ? null : html`<p class="note bad" role="alert">${inquiry.closed}</p>`}
${questionList(context, found.questions) ?? html`<section><h2>${inquiry.questions}</h2><p class="sub">${inquiry.none}</p></section>`}</div>`,
  };
}

function form(context: PageContext, { id }: PublicInquiry, again: AskAgain | undefined): Html {
  const { inquiry } = context.texts;
  const wrong =
    again === undefined
      ? null
      : html`<p class="wrong" id="question-wrong" role="alert">${fill(inquiry[again.why], { most: LONGEST_QUESTION })}</p>`;
  return html`<section id="ask"><h2>${inquiry.ask}</h2><form method="post" action="${link(context, `/supervision/${id}/questions`)}#ask"><div class="field"><label for="question">${inquiry.label}</label><p class="hint" id="question-hint">${fill(inquiry.hint, { most: LONGEST_QUESTION })}</p>${wrong}
<textarea class="in" id="question" name="question" rows="5" required minlength="5" maxlength="${LONGEST_QUESTION}" aria-describedby="question-hint${again === undefined ? '' : ' question-wrong'}"${again === undefined ? null : trustedHtml(' aria-invalid="true"')}>${again?.text ?? ''}</textarea></div>
<p class="vh" aria-hidden="true"><label for="website">website</label><input id="website" name="website" tabindex="-1" autocomplete="off"></p><button class="btn pri" type="submit">${inquiry.send}</button></form></section>`;
}

/** Questions as the public reads them: by which kind of people, never by whom. */
export function questionList(context: PageContext, questions: readonly PublicQuestion[]): Html | null {
  const { inquiry } = context.texts;
  const words: { readonly cameFrom: Readonly<Record<string, string>> } =
    context.view.locale === 'en' ? supervisionWordsEn : supervisionWordsZhCn;
  if (questions.length === 0) return null;
  return html`<section><h2>${inquiry.questions}</h2><ol class="rows">${questions.map(
    (
      question,
      place,
    ) => html`<li class="line"><h3${chinese(context)}>${place + 1}. ${question.text}</h3><p class="sub">${facts([fill(inquiry.from, { who: words.cameFrom[question.cameFrom] ?? question.cameFrom }), question.unitName])}</p>
${question.answer === null ? html`<p class="sub">${inquiry.waiting}</p>` : html`<p${chinese(context)}><b>${inquiry.answer}</b> ${question.answer}</p>`}${question.followUp === null ? null : html`<p${chinese(context)}><b>${inquiry.follow}</b> ${question.followUp}</p>`}</li>`,
  )}</ol></section>`;
}

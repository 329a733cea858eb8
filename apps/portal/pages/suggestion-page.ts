import { findPublished, type PublishedReply, type PublishedSuggestion, type PublicPromise } from '#modules/suggestions/server/module.ts';
import { daysBetween } from '#platform/domain/local-date.ts';
import { type Html, html } from '../html.ts';
import { classWord, dayWords, fieldWord, fill, isId, link, type PageContext } from '../page-context.ts';
import type { DrawnPage } from '../portal-page.ts';
import { amount, chinese, facts, promiseTag, stageTag } from '../portal-parts.ts';

/** One suggestion: what was asked, the days the law sets, the answer, and what was promised in it. */
export async function suggestionPage(context: PageContext, id: string): Promise<DrawnPage | undefined> {
  if (!isId(id)) return undefined;
  const { db, today, texts } = context;
  const found = await findPublished(db, id, today);
  if (!found) return undefined;
  const merged = found.mergedInto === null ? undefined : await findPublished(db, found.mergedInto, today);
  return {
    title: found.title,
    description: [found.numberText, found.unitName, found.title].filter((part) => part !== null).join(' · '),
    body: html`<p class="small"><a class="back" href="${link(context, '/suggestions')}">${texts.one.back}</a></p>
<div class="head"><h1${chinese(context)}>${found.title}</h1>${stageTag(context, found)}</div>
<p class="sub">${facts([found.numberText, found.unitName, fill(texts.one.published, { date: dayWords(context, dayOf(found.publishedAt)) })])}</p>
<div class="g"><div class="stack">${course(context, found)}${wording(context, found)}${replies(context, found)}${promisesBlock(context, found)}</div>
<aside class="stack" aria-label="${texts.one.clock}">${clockBlock(context, found)}${aboutBlock(context, found, merged)}</aside></div>`,
  };
}

const dayOf = (instant: string) => instant.slice(0, 10) as PublishedSuggestion['handedOverOn'] & string;

function course(context: PageContext, found: PublishedSuggestion): Html {
  const { one } = context.texts;
  const isOwed = found.stage === 'handling' || found.stage === 'overdue';
  const steps = [
    { on: isOwed ? found.dueOn : null, label: one.steps.due, note: null },
    {
      on: isOwed ? null : found.answeredOn,
      label: one.steps.answered,
      note: found.replies[0] === undefined ? null : classWord(context, found.replies[0].class),
    },
    { on: found.handedOverOn, label: one.steps.handedOver, note: found.unitName },
    { on: found.filedOn, label: one.steps.filed, note: found.leadName },
  ].filter((step) => step.on !== null);
  if (steps.length === 0) return html`<p class="note">${one.waitingNote}</p>`;
  return html`<section aria-labelledby="way"><h2 id="way">${one.way}</h2><ol class="tl">${steps.map(({ on, label, note }) => html`<li><time datetime="${on}">${on === null ? null : dayWords(context, on, 'long')}</time>${label}${note === null ? null : html`<p>${note}</p>`}</li>`)}</ol></section>`;
}

function wording(context: PageContext, found: PublishedSuggestion): Html {
  const { one } = context.texts;
  const part = (label: string, text: string): Html | null =>
    text === '' ? null : html`<h3>${label}</h3><p class="prose"${chinese(context)}>${text}</p>`;
  if (!found.isFull)
    return html`<section aria-labelledby="text"><h2 id="text">${one.text}</h2><p class="note">${one.titleOnly}</p></section>`;
  return html`<section class="parts" aria-labelledby="text"><h2 id="text">${one.text}</h2>${part(one.situation, found.situation)}${part(one.analysis, found.analysis)}
${found.points.length === 0 ? null : html`<h3>${one.points}</h3><ol class="points"${chinese(context)}>${found.points.map((point) => html`<li>${point}</li>`)}</ol>`}</section>`;
}

function replies(context: PageContext, found: PublishedSuggestion): Html {
  const { one } = context.texts;
  if (found.replies.length === 0)
    return html`<section aria-labelledby="reply"><h2 id="reply">${one.reply}</h2><p class="note${found.stage === 'overdue' ? ' bad' : ''}">${found.stage === 'overdue' && found.dueOn !== null ? fill(one.lateBy, { days: daysBetween(found.dueOn, context.today) }) : one.noReply}</p></section>`;
  return html`<section class="parts" aria-labelledby="reply"><h2 id="reply">${one.reply}</h2>${found.replies.map((reply) => replyBlock(context, reply, found.points))}</section>`;
}

function replyBlock(context: PageContext, reply: PublishedReply, points: readonly string[]): Html {
  const { one } = context.texts;
  const head = html`<h3>${fill(one.replyOf, { unit: reply.unitName })}</h3><p class="sub">${facts([reply.sentOn === null ? null : dayWords(context, reply.sentOn, 'long'), reply.numberText, fill(one.resultLetter, { letter: reply.classLetter, meaning: classWord(context, reply.class) })])}</p>`;
  if (reply.text === null) return html`<article>${head}<p class="note">${one.replyHidden}</p></article>`;
  const { body, answers } = reply.text;
  return html`<article>${head}<p class="prose"${chinese(context)}>${body}</p>${answers.length === 0 ? null : html`<ol class="points"${chinese(context)}>${answers.map((answer, at) => html`<li>${points[at] === undefined ? null : html`<q>${points[at]}</q>`}<p>${answer}</p></li>`)}</ol>`}</article>`;
}

function promisesBlock(context: PageContext, found: PublishedSuggestion): Html | null {
  const { one } = context.texts;
  if (found.replies.length === 0 && found.promises.length === 0) return null;
  return html`<section id="promises" aria-labelledby="promised"><h2 id="promised">${one.promises}</h2>${found.promises.length === 0 ? html`<p class="sub">${one.promisesNone}</p>` : html`<ul>${found.promises.map((promise) => promised(context, promise))}</ul>`}</section>`;
}

function promised(context: PageContext, promise: PublicPromise): Html {
  const { promises } = context.texts;
  const moved = promise.firstDueOn === promise.dueOn ? null : fill(promises.moved, { date: dayWords(context, promise.firstDueOn) });
  const kept = promise.keptOn === null ? null : fill(promises.keptOn, { date: dayWords(context, promise.keptOn) });
  const confirmed = promise.confirmedOn === null ? null : fill(promises.confirmedOn, { date: dayWords(context, promise.confirmedOn) });
  return html`<li class="r"><h3${promise.text === null ? null : chinese(context)}>${promise.text ?? promises.hidden}${amount(promise)}</h3>${promiseTag(context, promise)}
<div class="m">${promise.target === null || promise.state === 'kept' ? null : html`<progress value="${Math.min(promise.achieved, promise.target)}" max="${promise.target}" aria-label="${promise.text ?? promise.suggestionTitle}"></progress>`}<p>${facts([promise.unitName, fill(promises.due, { date: dayWords(context, promise.dueOn) }), moved, kept, confirmed])}</p>
${promise.explanation === null ? null : html`<p>${promises.why}：${promise.explanation}</p>`}${promise.reports.length === 0 ? null : html`<ul>${promise.reports.map((report) => html`<li>${fill(promises.reported, { date: dayWords(context, report.on), text: report.text })}</li>`)}</ul>`}</div></li>`;
}

/** The days, openly: when it was handed over, by when the law wants an answer, and when it came. */
function clockBlock(context: PageContext, found: PublishedSuggestion): Html {
  const { texts, today } = context;
  const { one } = texts;
  const { handedOverOn, dueOn } = found;
  const line = (label: string, day: PublishedSuggestion['dueOn'], otherwise: string | null): Html | null =>
    day === null && otherwise === null
      ? null
      : html`<dt>${label}</dt><dd>${day === null ? otherwise : html`<time datetime="${day}">${dayWords(context, day, 'long')}</time>`}</dd>`;
  const isOwed = found.stage === 'handling' || found.stage === 'overdue';
  const answeredOn = isOwed ? null : found.answeredOn;
  return html`<section class="box${found.stage === 'overdue' ? ' late' : ''}" aria-labelledby="clock"><h2 id="clock">${one.clock}</h2><dl class="facts">${line(one.handedOver, handedOverOn, texts.stage.waiting)}${line(one.due, dueOn, null)}${handedOverOn === null ? null : line(one.answered, answeredOn, one.notYet)}</dl>
${dueOn === null ? null : html`<p class="verdict">${verdict(one, { dueOn, answeredOn, isOwed, today })}</p>`}
${found.dueBecause === null ? null : html`<details><summary>${one.why}</summary><p lang="zh-CN">${found.dueBecause}</p></details>`}</section>`;
}

type Days = {
  readonly dueOn: PublishedSuggestion['handedOverOn'] & string;
  readonly answeredOn: PublishedSuggestion['handedOverOn'];
  readonly isOwed: boolean;
  readonly today: PublishedSuggestion['handedOverOn'] & string;
};

function verdict(one: PageContext['texts']['one'], { dueOn, answeredOn, isOwed, today }: Days): string | null {
  if (answeredOn !== null) return answeredOn <= dueOn ? one.inTime : fill(one.lateAnswer, { days: daysBetween(dueOn, answeredOn) });
  if (!isOwed) return null;
  return dueOn < today ? fill(one.lateBy, { days: daysBetween(dueOn, today) }) : fill(one.daysLeft, { days: daysBetween(today, dueOn) });
}

function aboutBlock(context: PageContext, found: PublishedSuggestion, merged: PublishedSuggestion | undefined): Html {
  const { one } = context.texts;
  const who =
    found.leadName === null || found.leadPersonId === null
      ? html`${one.whoHidden}`
      : html`<a href="${link(context, `/deputies/${found.leadPersonId}`)}">${found.leadName}</a>`;
  const roles = { lead: one.lead, co: one.co, parallel: one.parallel };
  const role = (key: string): string => (key === 'co' || key === 'parallel' || key === 'lead' ? roles[key] : key);
  return html`<section class="box" aria-label="${one.number}"><dl class="facts"><dt>${one.who}</dt><dd>${who}${found.coSignerCount === 0 ? null : html`<br><span class="muted small">${fill(one.coSigners, { count: found.coSignerCount })}</span>`}</dd>
${found.numberText === null ? null : html`<dt>${one.number}</dt><dd>${found.numberText}</dd>`}${found.sessionName === null ? null : html`<dt>${one.session}</dt><dd>${found.sessionName}</dd>`}${found.field === null ? null : html`<dt>${one.field}</dt><dd>${fieldWord(context, found.field)}</dd>`}
${found.replyClass === null ? null : html`<dt>${one.result}</dt><dd>${classWord(context, found.replyClass)}</dd>`}
${found.units.length === 0 ? null : html`<dt>${one.units}</dt><dd>${found.units.map((unit, at) => html`${at === 0 ? null : html`<br>`}${unit.name} <span class="muted small">${role(unit.role)}</span>`)}</dd>`}
${merged === undefined ? null : html`<dt>${one.mergedWith}</dt><dd><a href="${link(context, `/suggestions/${merged.id}`)}">${one.mergedLink}</a></dd>`}</dl></section>`;
}

import { arabicDate } from '#platform/domain/formats/chinese-date.ts';
import { isLocalDate } from '#platform/domain/local-date.ts';
import { coOpinion } from '../../domain/papers/co-opinion.ts';
import { extensionForm } from '../../domain/papers/extension-form.ts';
import { replyLetter } from '../../domain/papers/reply-letter.ts';
import { returnForm } from '../../domain/papers/return-form.ts';
import { paperNotReady } from '../../domain/paper-errors.ts';
import { textOf, type ReplyRecord } from '../case.ts';
import {
  answersOf,
  leadName,
  NO_NUMBER,
  readPaperNumber,
  refOf,
  requireDay,
  signerNames,
  taskFor,
  unitName,
  type MakePaper,
  type PaperFacts,
  unnumbered,
} from './paper-facts.ts';

function requestFor(facts: PaperFacts, kind: 'return' | 'extension') {
  const request = facts.found.requests.findLast(
    (each) => each.kind === kind && (facts.target === undefined || each.task_id === facts.target),
  );
  const task = facts.found.tasks.find(({ id }) => id === request?.task_id);
  if (!request || !task) throw paperNotReady();
  return { request, task };
}

/** 退办申请单. */
export const returnRequest: MakePaper = (facts) => {
  const { request, task } = requestFor(facts, 'return');
  const earlier = facts.found.tasks.filter((each) => each.state === 'returned' && each.id !== task.id);
  return returnForm({
    unit: unitName(facts, task),
    suggestion: refOf(facts),
    handedOverOn: requireDay(task.assigned_on),
    reason: request.reason,
    proposedUnit: request.proposed_unit ?? '',
    earlierReturns: earlier.map((each) => each.unit_name),
    contact: facts.contact,
  });
};

/** 延期申请单. */
export const extensionRequest: MakePaper = (facts) => {
  const { request, task } = requestFor(facts, 'extension');
  const { suggestion, contacts } = facts.found;
  return extensionForm({
    unit: unitName(facts, task),
    suggestion: refOf(facts),
    handedOverOn: requireDay(suggestion.handed_over_on),
    dueOn: requireDay(task.due_on ?? suggestion.due_on),
    askedUntil: requireDay(request.until_on),
    latest: requireDay(suggestion.outer_due_on),
    reason: request.reason,
    doneSoFar: '',
    deputyTold: contacts
      .filter((contact) => contact.task_id === task.id)
      .map((contact) => `${contact.on_day} ${contact.summary}`)
      .join('\n'),
  });
};

/** 会办意见. */
export const coHandlingOpinion: MakePaper = (facts) => {
  const task = taskFor(facts, (each) => each.role === 'co' && each.opinion !== null);
  const lead = facts.found.tasks.findLast((each) => each.role !== 'co');
  if (!lead) throw paperNotReady();
  return unnumbered(
    coOpinion({
      unit: unitName(facts, task),
      leadUnit: unitName(facts, lead),
      number: NO_NUMBER,
      suggestion: refOf(facts),
      opinions: (task.opinion ?? '').split(/\n+/u).filter((text) => text.trim() !== ''),
      date: requireDay(task.opinion_on),
      contact: facts.contact,
      copyTo: [facts.office],
    }),
  );
};

/** A draft is read by its own unit and the two offices; a deputy gets the letter when it is sent. */
function replyFor(facts: PaperFacts): ReplyRecord {
  const { actor, found, target } = facts;
  const seesDrafts = (reply: ReplyRecord) =>
    actor.posts.some(
      (post) =>
        post.role === 'government-office' ||
        post.role === 'deputies-office' ||
        found.tasks.some((task) => task.id === reply.task_id && task.organisation_id === post.organisationId),
    );
  const reply = found.replies.findLast(
    (each) =>
      each.state !== 'replaced' &&
      (target === undefined || each.task_id === target || each.id === target) &&
      (each.state === 'sent' || seesDrafts(each)),
  );
  if (!reply) throw paperNotReady();
  return reply;
}

const PUBLICITY: Readonly<Record<string, string>> = { full: '此件公开发布', 'title-only': '此件只公开标题', withheld: '此件不公开' };
/** A day in figures, or what somebody typed instead of one. */
export const writtenDay = (day: string | undefined): string => (day !== undefined && isLocalDate(day) ? arabicDate(day) : (day ?? ''));

type Promised = { readonly text?: string; readonly responsible?: string; readonly dueOn?: string };

/** 答复函: as registered where it has a number, else with room for one written in by hand. */
export const letterOfReply: MakePaper = (facts) => {
  const reply = replyFor(facts);
  const { tasks, suggestion } = facts.found;
  const task = tasks.find(({ id }) => id === reply.task_id);
  if (!task) throw paperNotReady();
  const number = readPaperNumber(reply.number_text);
  const promises: readonly Promised[] = Array.isArray(reply.promises)
    ? reply.promises.filter((each): each is Promised => typeof each === 'object' && each !== null)
    : [];
  const asked = textOf(suggestion).points;
  const paper = replyLetter({
    unit: unitName(facts, task),
    number: number ?? NO_NUMBER,
    classLetter: reply.class_letter,
    suggestion: refOf(facts),
    deputies: [leadName(facts), ...signerNames(facts)],
    body: reply.body
      .split(/\n+/u)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    points: answersOf(reply).map((answer, index) => ({
      asked: `关于${asked[index] ?? `第${index + 1}项建议`}`,
      answer: answer.split(/\n+/u),
    })),
    promises: promises.map((promise) => ({ text: promise.text ?? '', person: promise.responsible ?? '', due: writtenDay(promise.dueOn) })),
    round: reply.round > 1 ? 'second' : 'first',
    date: requireDay(reply.signed_on ?? reply.sent_on ?? facts.today),
    contact: { name: reply.contact_name ?? '', phone: reply.contact_phone ?? '' },
    copyTo: [facts.office, `${facts.place}人民政府办公室`],
    publicity: PUBLICITY[reply.publicity],
  });
  return number ? paper : unnumbered(paper);
};

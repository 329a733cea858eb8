import { notAllowed, notFound } from '#platform/domain/platform-errors.ts';
import type { Paper } from '#platform/domain/papers/paper.ts';
import { addMonths } from '#platform/domain/local-date.ts';
import { longSessionName, suggestionNumber } from '#platform/domain/formats/session-names.ts';
import { acceptanceNotice } from '../../domain/papers/acceptance-notice.ts';
import { archiveContents } from '../../domain/papers/archive-contents.ts';
import { handOverLetter } from '../../domain/papers/hand-over-letter.ts';
import { keyPlan } from '../../domain/papers/key-plan.ts';
import { ratingForm } from '../../domain/papers/rating-form.ts';
import { redoNotice } from '../../domain/papers/redo-notice.ts';
import { suggestionPaper } from '../../domain/papers/suggestion-paper.ts';
import { supervisionNotice } from '../../domain/papers/supervision-notice.ts';
import { paperNotReady } from '../../domain/paper-errors.ts';
import { wordsZhCn } from '../../texts/words-zh-cn.ts';
import { textOf } from '../case.ts';
import { clockRules } from '../../domain/clocks.ts';
import { maySeeRatings, relationsTo } from '../policy.ts';
import {
  delegationOf,
  leadName,
  NO_NUMBER,
  refOf,
  requireDay,
  signerNames,
  taskFor,
  unitName,
  type MakePaper,
  type PaperFacts,
  unnumbered,
} from './paper-facts.ts';
import { coHandlingOpinion, extensionRequest, letterOfReply, returnRequest, writtenDay } from './unit-papers.ts';

const isOffice = ({ actor }: PaperFacts): boolean => actor.posts.some(({ role }) => role === 'deputies-office');
const day = (facts: PaperFacts, action: string) => requireDay(facts.found.events.find((event) => event.action === action)?.on_day);

const suggestionSheet: MakePaper = (facts) => {
  const { found, place } = facts;
  const { situation, analysis, points } = textOf(found.suggestion);
  const { sessionName, suggestion } = found;
  const occasion = sessionName ? longSessionName(sessionName, place) : `${place}人民代表大会`;
  return suggestionPaper({
    occasion,
    office: facts.office,
    number: sessionName && suggestion.number !== null ? suggestionNumber({ ...sessionName, number: suggestion.number }) : '',
    title: suggestion.title,
    category: Object.entries(wordsZhCn.field).find(([key]) => key === suggestion.field)?.[1] ?? suggestion.field ?? '',
    lead: { name: leadName(facts), delegation: facts.seesNames ? delegationOf(facts) : '', card: '', phone: '' },
    situation,
    analysis,
    proposal: points.join('\n'),
    cosigners: signerNames(facts).map((name) => ({ name, delegation: '' })),
  });
};

const acceptance: MakePaper = (facts) =>
  unnumbered(
    acceptanceNotice({
      office: facts.office,
      number: NO_NUMBER,
      suggestion: refOf(facts),
      deputy: leadName(facts),
      filedOn: requireDay(facts.found.suggestion.filed_at),
      acceptedOn: day(facts, 'accept'),
      mergedWith: facts.found.mergedHere.flatMap(({ number_text }) => (number_text === null ? [] : [`${number_text}建议`])),
      contact: facts.contact,
    }),
  );

function daysBy({ law }: PaperFacts, from: ReturnType<typeof requireDay>, kind: 'co-opinion' | 'return') {
  const { rule, parameter } = clockRules[kind];
  const n = Number(law.book.value(rule, parameter));
  return kind === 'return' ? law.calendar.addWorkdays(from, n) : addMonths(from, n);
}

const handOver: MakePaper = (facts) => {
  const task = taskFor(facts, () => true);
  const from = requireDay(facts.found.suggestion.handed_over_on);
  const share = (role: string) => (task.role === role ? 1 : 0);
  return unnumbered(
    handOverLetter({
      office: facts.office,
      number: NO_NUMBER,
      session: refOf(facts).session,
      unit: unitName(facts, task),
      lead: share('lead'),
      coHandling: share('co'),
      parallel: share('parallel'),
      handedOverOn: from,
      replyBy: requireDay(facts.found.suggestion.due_on),
      coOpinionBy: daysBy(facts, from, 'co-opinion'),
      returnBy: daysBy(facts, from, 'return'),
      contact: facts.contact,
      copyTo: [`${facts.place}人民政府办公室`],
    }),
  );
};

const rating: MakePaper = (facts) => {
  const { suggestion, clocks, tasks } = facts.found;
  const clock = clocks.findLast(({ kind }) => kind === 'rating');
  return ratingForm({
    office: facts.office,
    suggestion: refOf(facts),
    deputy: leadName(facts),
    units: tasks.filter((task) => task.role !== 'co' && task.state === 'replied').map((task) => unitName(facts, task)),
    repliedOn: requireDay(suggestion.answered_on),
    returnBy: requireDay(clock?.due_on),
    contact: { phone: facts.contact.phone, address: '' },
  });
};

const redo: MakePaper = (facts) => {
  const { found } = facts;
  if (!maySeeRatings(relationsTo(facts.actor, found), found)) throw notAllowed('redo-notice');
  const task = taskFor(facts, (each) => each.role !== 'co' && each.state !== 'returned');
  const said = found.ratings.filter((each) => each.of === 'reply' && each.value === 'dissatisfied' && each.replaced_on === null);
  return unnumbered(
    redoNotice({
      office: facts.office,
      number: NO_NUMBER,
      unit: unitName(facts, task),
      suggestion: refOf(facts),
      firstReplyOn: requireDay(found.replies.find((reply) => reply.state === 'sent')?.sent_on),
      unsolved: said.flatMap(({ remark }) => (remark === null ? [] : [remark])),
      replyBy: requireDay(found.clocks.findLast(({ kind }) => kind === 'second-reply')?.due_on),
      date: day(facts, 'order-second-round'),
      contact: facts.contact,
    }),
  );
};

const supervision: MakePaper = (facts) => {
  const { suggestion } = facts.found;
  const task = taskFor(facts, (each) => each.role !== 'co' && each.state !== 'returned');
  const due = requireDay(task.due_on ?? suggestion.due_on);
  const state = Object.entries(wordsZhCn.state).find(([key]) => key === suggestion.state)?.[1] ?? suggestion.state;
  return unnumbered(
    supervisionNotice({
      office: facts.office,
      number: NO_NUMBER,
      unit: unitName(facts, task),
      items: [{ suggestion: refOf(facts), dueOn: due, state: due < facts.today ? `${state}，已逾期` : state }],
      answerBy: facts.law.calendar.addWorkdays(facts.today, 5),
      date: facts.today,
      contact: facts.contact,
    }),
  );
};

const planOfKey: MakePaper = (facts) => {
  const { keyCase } = facts.found;
  if (!keyCase?.plan) throw paperNotReady();
  const decided = requireDay(keyCase.decided_on);
  const owners = typeof keyCase.owners === 'object' && keyCase.owners !== null ? Object.entries(keyCase.owners) : [];
  const names: Readonly<Record<string, string>> = wordsZhCn.keyOwner;
  const steps = (Array.isArray(keyCase.milestones) ? keyCase.milestones : []).map((each: { text?: string; dueOn?: string }) => ({
    when: writtenDay(each.dueOn),
    what: each.text ?? '',
    by: '',
  }));
  const office = `${facts.place}人大常委会办公室`;
  return unnumbered(
    keyPlan({
      office,
      number: NO_NUMBER,
      year: Number(decided.slice(0, 4)),
      decidedBy: `${facts.place}人大常委会主任会议`,
      suggestion: refOf(facts),
      aim: keyCase.plan,
      owners: owners.map(([key, name]) => ({ duty: names[key] ?? key, name: String(name) })),
      steps,
      date: decided,
      printedOn: facts.today,
      copyTo: [`${facts.place}人民政府办公室`],
    }),
  );
};

const archive: MakePaper = (facts) => {
  if (!isOffice(facts)) throw notAllowed('archive-contents');
  const { suggestion, replies, tasks } = facts.found;
  const filed = requireDay(suggestion.filed_at);
  const letters = replies
    .filter(({ state }) => state === 'sent')
    .map((reply) => ({
      number: reply.number_text ?? '',
      from: tasks.find(({ id }) => id === reply.task_id)?.unit_name ?? '',
      title: `对${refOf(facts).session}${refOf(facts).number}建议的答复`,
      date: requireDay(reply.sent_on),
      pages: 2,
    }));
  return archiveContents({
    office: facts.office,
    suggestion: refOf(facts),
    archiveNumber: '',
    papers: [{ number: '', from: leadName(facts), title: suggestion.title, date: filed, pages: 2 }, ...letters],
  });
};

const MAKERS: Readonly<Record<string, MakePaper>> = {
  'suggestion-paper': suggestionSheet,
  'acceptance-notice': acceptance,
  'hand-over-letter': handOver,
  'return-form': returnRequest,
  'extension-form': extensionRequest,
  'co-opinion': coHandlingOpinion,
  'reply-letter': letterOfReply,
  'rating-form': rating,
  'redo-notice': redo,
  'supervision-notice': supervision,
  'key-plan': planOfKey,
  'archive-contents': archive,
};

/** Kinds of papers that one case can have. */
export const CASE_PAPERS = Object.keys(MAKERS);

/**
 * A paper of the case as it stands now.
 * @throws AppError `platform.not_found` for another kind, `suggestions.paper_not_ready` when the case has not come so far
 */
export function paperOfCase(kind: string, facts: PaperFacts): Paper {
  const make = Object.hasOwn(MAKERS, kind) ? MAKERS[kind] : undefined;
  if (!make) throw notFound('paper');
  return make(facts);
}

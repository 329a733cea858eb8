import type { Actor } from '#platform/domain/actor.ts';
import { actionsFor } from '#platform/domain/lifecycle.ts';
import { shortSessionName } from '#platform/domain/formats/session-names.ts';
import { PromisedView, type ActionView, type SuggestionRow, type SuggestionView } from '../contract/views.ts';
import { lifecycles } from '../domain/lifecycles.ts';
import type { Relation } from '../domain/relations.ts';
import type { Case, SuggestionRecord } from './case.ts';
import { mayReadReply, maySeeNames, maySeeRatings, relationsForTask, relationsTo, relationsToTask, withoutUnits } from './policy.ts';

type RowColumns = Pick<
  SuggestionRecord,
  | 'id'
  | 'kind'
  | 'state'
  | 'round'
  | 'number_text'
  | 'title'
  | 'field'
  | 'lead_name'
  | 'co_signer_count'
  | 'lead_unit_name'
  | 'handed_over_on'
  | 'due_on'
  | 'answered_on'
  | 'reply_class'
  | 'last_rating'
  | 'open_promises'
  | 'is_key'
>;

/** A line of a list. */
export function rowOf(s: RowColumns): SuggestionRow {
  return {
    id: s.id,
    kind: s.kind === 'motion' ? 'motion' : 'suggestion',
    state: s.state,
    round: s.round,
    numberText: s.number_text,
    title: s.title,
    field: s.field,
    leadName: s.lead_name,
    coSignerCount: s.co_signer_count,
    leadUnitName: s.lead_unit_name,
    handedOverOn: s.handed_over_on,
    dueOn: s.due_on,
    answeredOn: s.answered_on,
    replyClass: s.reply_class,
    lastRating: s.last_rating,
    openPromises: s.open_promises,
    isKey: s.is_key,
  };
}

/** What the actor may do now on the matter, its tasks, its promises and its key case. */
export function actionsOf(found: Case, actor: Actor): ActionView[] {
  const relations = relationsTo(actor, found);
  const { suggestion } = found;
  const of = suggestion.kind === 'motion' ? 'motion' : 'suggestion';
  const own = offered(of, suggestion.state, relations, null);
  const tasks = found.tasks.flatMap((task) =>
    offered('task', task.state, [...withoutUnits(relations), ...relationsForTask(actor, found, task)], task.id).filter((action) =>
      fitsRole(action, task.role),
    ),
  );
  const promises = found.promises.flatMap((promise) => {
    const units = found.tasks
      .filter((task) => task.organisation_id === promise.organisation_id)
      .flatMap((task) => relationsToTask(actor, task));
    return offered('promise', promise.state, [...withoutUnits(relations), ...units], promise.id);
  });
  const key = found.keyCase ? offered('key', found.keyCase.state, relations, null) : [];
  return [...own, ...tasks, ...promises, ...key].filter(
    (action) =>
      action.action !== 'answer-contact' ||
      found.contacts.some((contact) => contact.task_id === action.targetId && contact.state === 'logged'),
  );
}

// A co-handling unit gives an opinion and no reply; a lead unit the other way round.
const ONLY_FOR_CO = ['send-co-opinion', 'send-back-co-opinion'];
const fitsRole = ({ action }: ActionView, role: string): boolean => role === 'co' || !ONLY_FOR_CO.includes(action);

function offered(of: ActionView['of'], state: string, relations: readonly Relation[], targetId: string | null): ActionView[] {
  return actionsFor(lifecycles[of], state, relations).map((line) => ({
    action: line.action,
    primary: line.primary ?? false,
    of,
    targetId,
    rules: [...line.rules],
  }));
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []);
const wordsIn = (explained: Record<string, unknown>, key: string): string => (typeof explained[key] === 'string' ? explained[key] : '');
const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
const stringRecord = (value: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(record(value)).flatMap(([key, item]) => (typeof item === 'string' ? [[key, item]] : [])));

/** The suggestion as this reader may see it, with what he may do now. */
export function viewOf(found: Case, actor: Actor): SuggestionView {
  const relations = relationsTo(actor, found);
  const { suggestion: s } = found;
  const names = maySeeNames(relations, found);
  return {
    ...rowOf({
      ...s,
      lead_name: names ? s.lead_name : '＊＊＊',
      last_rating: maySeeRatings(relations, found) || relations.includes('deputy') ? s.last_rating : null,
    }),
    version: s.version,
    situation: s.situation,
    analysis: s.analysis,
    points: texts(s.points),
    textVersion: s.text_version,
    textHash: s.text_hash,
    sessionName: found.sessionName ? shortSessionName(found.sessionName) : null,
    inSession: s.in_session,
    origin: s.origin,
    convertedFrom: s.converted_from,
    convertedInto: found.convertedInto,
    mergedInto: s.merged_into,
    mergedHere: found.mergedHere.map((m) => ({
      id: m.id,
      numberText: m.number_text,
      title: m.title,
      situation: m.situation,
      points: texts(m.points),
      leadName: m.is_confidential && !seesProtected(relations) ? '＊＊＊' : m.lead_name,
    })),
    leadPersonId: names ? s.lead_person_id : null,
    filedAt: s.filed_at,
    outerDueOn: s.outer_due_on,
    closedOn: s.closed_on,
    returnCount: s.return_count,
    isConfidential: s.is_confidential,
    wantsPublicity: s.wants_publicity,
    publicity: s.publicity,
    publishedAt: s.published_at,
    signers: names ? signersOf(found) : [],
    ...handlingOf(found, relations),
    ratings: maySeeRatings(relations, found) ? ratingsOf(found) : [],
    ...afterwardsOf(found),
    timeline: timelineOf(found, relations, names),
    actions: actionsOf(found, actor),
  };
}

const signersOf = ({ signers, suggestion }: Case): SuggestionView['signers'] =>
  signers.map((signer) => ({
    personId: signer.person_id,
    name: signer.name,
    state: signer.state,
    answeredAt: signer.answered_at,
    ofThisText: signer.text_version === suggestion.text_version,
  }));

// Who may know the names of deputies who asked for protection on another suggestion merged here.
const seesProtected = (relations: readonly Relation[]): boolean => relations.includes('deputies-office');

const handlingOf = (found: Case, relations: readonly Relation[]): Pick<SuggestionView, 'tasks' | 'requests' | 'contacts' | 'replies'> => ({
  tasks: found.tasks.map((t) => ({
    id: t.id,
    organisationId: t.organisation_id,
    unitName: t.unit_name,
    role: t.role,
    state: t.state,
    round: t.round,
    replacesId: t.replaces_id,
    assignedOn: t.assigned_on,
    dueOn: t.due_on,
    signedForOn: t.signed_for_on,
    opinion: t.opinion,
    opinionOn: t.opinion_on,
    doneOn: t.done_on,
    note: t.note,
  })),
  requests: found.requests.map((r) => ({
    id: r.id,
    taskId: r.task_id,
    kind: r.kind,
    reason: r.reason,
    proposedUnit: r.proposed_unit,
    untilOn: r.until_on,
    askedOn: r.asked_on,
    outcome: r.outcome,
    decidedOn: r.decided_on,
    decisionNote: r.decision_note,
  })),
  contacts: found.contacts.map((c) => ({
    id: c.id,
    taskId: c.task_id,
    way: c.way,
    on: c.on_day,
    summary: c.summary,
    state: c.state,
    remark: c.remark,
  })),
  replies: found.replies
    .filter((r) => mayReadReply(relations, r))
    .map((r) => ({
      id: r.id,
      taskId: r.task_id,
      round: r.round,
      state: r.state,
      body: r.body,
      answers: texts(r.answers),
      class: r.class,
      classLetter: r.class_letter,
      publicity: r.publicity,
      numberText: r.number_text,
      contactName: r.contact_name,
      contactPhone: r.contact_phone,
      signedBy: r.signed_by,
      signedOn: r.signed_on,
      sentOn: r.sent_on,
      sentWay: r.sent_way,
      ...(r.state === 'sent' ? {} : { promises: PromisedView.array().catch([]).parse(r.promises) }),
    })),
});

const ratingsOf = (found: Case): SuggestionView['ratings'] =>
  found.ratings.map((r) => ({
    id: r.id,
    round: r.round,
    of: r.of,
    personId: r.person_id,
    value: r.value,
    remark: r.remark,
    ratedOn: r.rated_on,
    replacedOn: r.replaced_on,
  }));

const afterwardsOf = (found: Case): Pick<SuggestionView, 'promises' | 'keyCase' | 'clocks' | 'lookBacks'> => ({
  promises: found.promises.map((p) => ({
    id: p.id,
    suggestionId: p.suggestion_id,
    organisationId: p.organisation_id,
    unitName: p.unit_name,
    state: p.state,
    text: p.text,
    target: p.target,
    unitOfMeasure: p.unit_of_measure,
    achieved: p.achieved,
    responsible: p.responsible,
    dueOn: p.due_on,
    firstDueOn: p.first_due_on,
    keptOn: p.kept_on,
    confirmedOn: p.confirmed_on,
    explanation: p.explanation,
    reports: found.promiseReports
      .filter((r) => r.promise_id === p.id)
      .map((r) => ({ on: r.on_day, achieved: r.achieved, text: r.text, fileIds: texts(r.file_ids), byName: r.by_name })),
  })),
  keyCase: found.keyCase ? keyCaseOf(found.keyCase) : null,
  clocks: found.clocks.map((c) => {
    const explained = record(c.explanation);
    return {
      id: c.id,
      taskId: c.task_id,
      promiseId: c.promise_id,
      kind: c.kind,
      owner: c.owner,
      fromOn: c.from_on,
      dueOn: c.due_on,
      isProvisional: c.is_provisional,
      explanation: wordsIn(explained, 'text'),
      explanationEn: wordsIn(explained, 'en'),
      rules: texts(explained['rules']),
      state: c.state,
      stoppedOn: c.stopped_on,
    };
  }),
  lookBacks: found.lookBacks.map((l) => ({ on: l.on_day, finding: l.finding, text: l.text, byName: l.by_name })),
});

const keyCaseOf = (k: NonNullable<Case['keyCase']>): NonNullable<SuggestionView['keyCase']> => ({
  state: k.state,
  reason: k.reason,
  owners: stringRecord(k.owners),
  plan: k.plan,
  decidedOn: k.decided_on,
  finding: k.finding,
  milestones: (Array.isArray(k.milestones) ? k.milestones : []).map(record).map((m) => ({
    text: String(m['text'] ?? ''),
    dueOn: String(m['dueOn'] ?? ''),
    reachedOn: typeof m['reachedOn'] === 'string' ? m['reachedOn'] : null,
  })),
});

const OFFICES: readonly Relation[] = ['deputies-office', 'presidium', 'chairs-council'];

function timelineOf(found: Case, relations: readonly Relation[], names: boolean): SuggestionView['timeline'] {
  const isOffice = relations.some((relation) => OFFICES.includes(relation));
  const ratings = maySeeRatings(relations, found);
  return found.events
    .filter((event) => event.seen_by === 'all' || isOffice || (event.seen_by === 'not-units' && ratings))
    .map((event) => ({
      seq: event.seq,
      on: event.on_day,
      at: event.at,
      action: event.action,
      fromState: event.from_state,
      toState: event.to_state,
      round: event.round,
      personName: names || event.post !== '代表' ? event.person_name : null,
      post: event.post,
      unitName: event.unit_name,
      data: record(event.data),
      rules: event.rules,
    }));
}

import type { AskField, AskValues } from '#platform/web/kit/ask-form-values.ts';
import type { Option } from '#platform/web/kit/select-input.tsx';
import type { ActionView, SuggestionView } from '../../../contract/views.ts';
import { DEFAULT_LETTERS, REPLY_CLASSES } from '../../../domain/reply-checks.ts';
import { isOwed } from '../../../domain/task-lifecycle.ts';
import type { SuggestionTexts } from '../../../texts/zh-cn.ts';
import { fill } from '#platform/web/fill.ts';

type Answers = Readonly<Record<string, unknown>>;

/** The form of an act as data: its questions, what stands in them at first, and the body they make. */
export type ActForm = {
  readonly fields: readonly AskField[];
  readonly initial?: AskValues;
  readonly toForm: (answers: Answers) => Answers;
  /** Which register the questions for an organisation search. */
  readonly finds?: 'units' | 'suggestions';
  /** True where the page should offer units with reasons. */
  readonly proposesUnits?: boolean;
  /** Drawn by a page or part of its own: the reply, and plans with dated steps. */
  readonly drawnBy?: 'reply-page' | 'plan-form';
};

/** What a form may need to know to ask well. */
export type FormContext = { readonly view: SuggestionView; readonly targetId: string | null; readonly texts: SuggestionTexts; readonly today: string; readonly letters?: Readonly<Record<string, string>> };
type MakeForm = (context: FormContext) => ActForm;
export type ActTable = ActionView['of'];

const asIs = (answers: Answers): Answers => answers;
const optionsOf = (words: Readonly<Record<string, string>>, keys: readonly string[]): Option[] => keys.map((value) => ({ value, label: words[value] ?? value }));
const onlyFields = (fields: (context: FormContext) => readonly AskField[]): MakeForm => (context) => ({ fields: fields(context), toForm: asIs });

const NOTHING: MakeForm = () => ({ fields: [], toForm: () => ({}) });
const NOTE = onlyFields(({ texts: { acts } }) => [{ name: 'note', label: acts.ask.note, kind: 'textarea', rows: 3, max: 1000, hint: acts.hint.note }]);

const reasonField = ({ texts: { acts } }: FormContext, hint: 'reasonToDeputy' | 'reasonToUnit' | 'reasonOfReturn'): AskField =>
  ({ name: 'reason', label: acts.ask.reason, kind: 'textarea', rows: 4, min: 2, max: 1000, required: true, hint: acts.hint[hint] });
const reasonTo = (hint: 'reasonToDeputy' | 'reasonToUnit' | 'reasonOfReturn'): MakeForm => onlyFields((context) => [reasonField(context, hint)]);

const noteField = ({ texts: { acts } }: FormContext): AskField => ({ name: 'note', label: acts.ask.note, kind: 'textarea', rows: 2, max: 1000, hint: acts.hint.note });

/** Classes by meaning, each with the letter it is printed as. */
export function classOptions(texts: SuggestionTexts, letters: Readonly<Record<string, string>> = DEFAULT_LETTERS): Option[] {
  return REPLY_CLASSES.map((value) => ({ value, label: texts.words.replyClass[value], hint: fill(texts.pages.reply.letter, { letter: letters[value] ?? '' }) }));
}

const TEXT: MakeForm = ({ view, texts: { acts, words } }) => ({
  fields: [
    { name: 'title', label: acts.ask.title, kind: 'text', required: true, max: 60, hint: acts.hint.title },
    { name: 'field', label: acts.ask.field, kind: 'choice', options: optionsOf(words.field, Object.keys(words.field)) },
    { name: 'situation', label: acts.ask.situation, kind: 'textarea', rows: 6, max: 3000, hint: acts.hint.situation },
    { name: 'analysis', label: acts.ask.analysis, kind: 'textarea', rows: 6, max: 3000, hint: acts.hint.analysis },
    { name: 'points', label: acts.ask.points, kind: 'points', hint: acts.hint.points },
    { name: 'wantsPublicity', label: acts.ask.wantsPublicity, kind: 'yes-no' },
    { name: 'isConfidential', label: acts.ask.isConfidential, kind: 'yes-no' },
  ],
  initial: {
    title: view.title, field: view.field ?? '', situation: view.situation, analysis: view.analysis, points: view.points,
    wantsPublicity: view.wantsPublicity === null ? '' : view.wantsPublicity ? 'yes' : 'no', isConfidential: view.isConfidential ? 'yes' : 'no',
  },
  toForm: (answers) => ({ situation: '', analysis: '', points: [], ...answers }),
});

const INVITE = onlyFields(({ texts: { acts } }) => [{ name: 'personIds', label: acts.ask.personIds, kind: 'people', required: true }]);
const INVITED: MakeForm = ({ view, texts: { acts } }) => ({
  fields: [{ name: 'answer', label: acts.ask.invitationAnswer, kind: 'choice', required: true, options: optionsOf(acts.option, ['confirmed', 'declined']) }],
  toForm: (answers) => ({ ...answers, textVersion: view.textVersion }),
});
const NUMBER = ({ texts: { acts } }: FormContext): AskField => ({ name: 'number', label: acts.ask.number, kind: 'number', hint: acts.hint.number });

const ids = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []);

/** Units by role, from the three questions for them. */
export function unitsFrom(answers: Answers): readonly { readonly organisationId: string; readonly role: 'lead' | 'co' | 'parallel' }[] {
  const lead = typeof answers['lead'] === 'string' ? [{ organisationId: answers['lead'], role: 'lead' as const }] : [];
  const co = ids(answers['co']).map((organisationId) => ({ organisationId, role: 'co' as const }));
  const parallel = ids(answers['parallel']).map((organisationId) => ({ organisationId, role: 'parallel' as const }));
  return [...lead, ...parallel, ...co];
}

const unitFields = ({ texts: { acts } }: FormContext, when?: AskField['when']): AskField[] => {
  const asked = when === undefined ? {} : { when };
  return [
    { name: 'lead', label: acts.ask.lead, kind: 'organisation', hint: acts.hint.lead, ...asked },
    { name: 'co', label: acts.ask.co, kind: 'organisations', hint: acts.hint.co, ...asked },
    { name: 'parallel', label: acts.ask.parallel, kind: 'organisations', hint: acts.hint.parallel, ...asked },
  ];
};

/** The rest of the answers, with the units put together. */
function withUnits({ lead: _lead, co: _co, parallel: _parallel, ...rest }: Answers, units: ReturnType<typeof unitsFrom>): Answers {
  return { ...rest, units };
}
const UNITS: MakeForm = (context) => ({ fields: [...unitFields(context), noteField(context)], toForm: (answers) => withUnits(answers, unitsFrom(answers)), proposesUnits: true });

const HAND_OVER: MakeForm = (context) => {
  const { acts } = context.texts;
  const direct: AskField = {
    name: 'direct', label: acts.ask.direct, kind: 'choice', required: true, hint: acts.hint.direct,
    options: [{ value: 'government', label: acts.option.viaGovernment }, { value: 'units', label: acts.option.directUnits }],
  };
  return {
    fields: [direct, ...unitFields(context, { field: 'direct', is: ['units'] }), noteField(context)],
    toForm: (answers) => {
      const units = unitsFrom(answers);
      const { direct: way, ...rest } = withUnits(answers, units);
      return { ...rest, direct: way === 'units', units: way === 'units' ? units : [] };
    },
    proposesUnits: true,
  };
};

const REASSIGN: MakeForm = (context) => {
  const { view, texts: { acts, words } } = context;
  const free = view.tasks.filter((task) => task.state === 'returned' && !view.tasks.some((other) => other.replacesId === task.id));
  const replaces: AskField[] = free.length === 0 ? [] : [{ name: 'replacesTaskId', label: acts.ask.replacesTaskId, kind: 'choice', options: free.map((task) => ({ value: task.id, label: task.unitName, hint: words.role[roleKey(task.role)] })) }];
  return { fields: [...replaces, ...unitFields(context), reasonField(context, 'reasonToUnit')], toForm: (answers) => withUnits(answers, unitsFrom(answers)), proposesUnits: true };
};

const ROLES = ['lead', 'co', 'parallel'] as const;
const roleKey = (role: string): (typeof ROLES)[number] => ROLES.find((known) => known === role) ?? 'lead';

const URGE = onlyFields(({ view, texts: { acts } }) => {
  const active = view.tasks.filter(isOwed);
  return [
    ...(active.length > 1 ? [{ name: 'organisationId', label: acts.ask.organisationId, kind: 'choice' as const, options: active.map((task) => ({ value: task.organisationId, label: task.unitName })) }] : []),
    { name: 'text', label: acts.ask.urgeText, kind: 'textarea' as const, rows: 3, max: 500, required: true, hint: acts.hint.urgeText },
  ];
});

const RATE = onlyFields(({ texts: { acts, words } }) => [
  { name: 'value', label: acts.ask.value, kind: 'choice', required: true, options: optionsOf(words.rating, ['satisfied', 'basically', 'dissatisfied']) },
  { name: 'remark', label: acts.ask.remark, kind: 'textarea', rows: 4, max: 1000, hint: acts.hint.remark },
]);

const remark = (required: boolean): MakeForm => onlyFields(({ texts: { acts } }) => [{ name: 'remark', label: acts.ask.remark, kind: 'textarea', rows: 3, max: 500, ...(required ? { required } : {}) }]);

const long = (name: string, [min, max]: readonly [number, number], words: (texts: SuggestionTexts) => { readonly label: string; readonly hint?: string }): MakeForm =>
  onlyFields(({ texts }) => [{ name, kind: 'textarea', rows: 8, min, max, required: true, ...words(texts) }]);

const PROMISE_FIELDS = ({ texts: { acts } }: FormContext): AskField[] => [
  { name: 'text', label: acts.ask.promiseText, kind: 'textarea', rows: 2, max: 200, required: true, hint: acts.hint.promise },
  { name: 'target', label: acts.ask.target, kind: 'number' },
  { name: 'unitOfMeasure', label: acts.ask.unitOfMeasure, kind: 'text', max: 10 },
  { name: 'dueOn', label: acts.ask.dueOn, kind: 'date', required: true },
  { name: 'responsible', label: acts.ask.responsible, kind: 'text', max: 40, hint: acts.hint.responsible },
];

const REPORT: MakeForm = ({ texts: { acts } }) => ({
  fields: [
    { name: 'achieved', label: acts.ask.achieved, kind: 'number', required: true },
    { name: 'text', label: acts.ask.progressText, kind: 'textarea', rows: 4, max: 1000, required: true, hint: acts.hint.evidence },
    { name: 'fileIds', label: acts.ask.evidence, kind: 'files', accept: '.jpg,.jpeg,.png,.webp,.pdf,.docx,.xlsx' },
  ],
  // The page keeps the files first and puts their ids here.
  toForm: (answers) => ({ fileIds: [], ...answers }),
});

const EXTENSION: MakeForm = (context) => {
  const { view, texts: { acts } } = context;
  return {
    fields: [{ name: 'untilOn', label: acts.ask.untilOn, kind: 'date', required: true, hint: view.outerDueOn === null ? acts.hint.untilOn : fill(acts.hint.untilOnDay, { date: view.outerDueOn }) }, reasonField(context, 'reasonToDeputy')],
    toForm: asIs,
  };
};

const CONTACT: MakeForm = ({ texts: { acts, words }, today }) => ({
  fields: [
    { name: 'way', label: acts.ask.way, kind: 'choice', required: true, options: optionsOf(words.way, Object.keys(words.way)) },
    { name: 'on', label: acts.ask.contactOn, kind: 'date', required: true },
    { name: 'summary', label: acts.ask.summary, kind: 'textarea', rows: 4, max: 1000, required: true, hint: acts.hint.summary },
  ],
  initial: { on: today },
  toForm: asIs,
});

const CONTACT_ANSWER = onlyFields(({ view, targetId, texts: { acts, words } }) => [
  { name: 'contactId', label: acts.ask.contactId, kind: 'choice', required: true, options: view.contacts.filter((contact) => contact.taskId === targetId && contact.state === 'logged').map((contact) => ({ value: contact.id, label: `${contact.on} ${words.way[wayKey(contact.way)]}`, hint: contact.summary })) },
  { name: 'answer', label: acts.ask.answer, kind: 'choice', required: true, options: [{ value: 'confirmed', label: acts.option.contactConfirmed }, { value: 'disputed', label: acts.option.contactDisputed }] },
  { name: 'remark', label: acts.ask.remark, kind: 'textarea', rows: 3, max: 500, when: { field: 'answer', is: ['disputed'] } },
]);
const WAYS = ['visit', 'meeting', 'phone', 'joint-research', 'written'] as const;
const wayKey = (way: string): (typeof WAYS)[number] => WAYS.find((known) => known === way) ?? 'written';

const OWNERS = ['leading-mayor', 'supervising-director', 'committee', 'lead-unit', 'lead-deputy'] as const;
const DECIDE_KEY: MakeForm = (context) => {
  const { view, texts: { acts, words } } = context;
  return {
    fields: [
      { name: 'decision', label: acts.ask.decision, kind: 'choice', required: true, options: optionsOf(words.decision, ['decided', 'declined']) },
      ...OWNERS.map((owner): AskField => ({ name: `owners.${owner}`, label: words.keyOwner[owner], kind: 'text', max: 60, required: true, when: { field: 'decision', is: ['decided'] }, ...(owner === 'leading-mayor' ? { hint: acts.hint.keyOwners } : {}) })),
      noteField(context),
    ],
    initial: { 'owners.lead-deputy': view.leadName, 'owners.lead-unit': '' },
    toForm: (answers) => ({
      decision: answers['decision'], ...(answers['note'] === undefined ? {} : { note: answers['note'] }),
      owners: Object.fromEntries(OWNERS.flatMap((owner): [string, unknown][] => (answers[`owners.${owner}`] === undefined ? [] : [[owner, answers[`owners.${owner}`]]]))),
    }),
  };
};

const MILESTONE: MakeForm = ({ view, today, texts: { acts } }) => ({
  fields: [
    { name: 'index', label: acts.ask.index, kind: 'choice', required: true, options: (view.keyCase?.milestones ?? []).flatMap((milestone, index) => (milestone.reachedOn === null ? [{ value: String(index), label: milestone.text, hint: milestone.dueOn }] : [])) },
    { name: 'on', label: acts.ask.on, kind: 'date', required: true },
    { name: 'note', label: acts.ask.note, kind: 'textarea', rows: 2, max: 1000 },
  ],
  initial: { on: today },
  toForm: (answers) => ({ ...answers, index: Number(answers['index']) }),
});

const PUBLICITY = onlyFields(({ texts: { acts, words } }) => [
  { name: 'publicity', label: acts.ask.publicity, kind: 'choice', required: true, options: optionsOf(words.publicity, ['full', 'title-only', 'withheld']) },
  { name: 'hideNames', label: acts.ask.hideNames, kind: 'yes-no', hint: acts.hint.hideNames, when: { field: 'publicity', is: ['full', 'title-only'] } },
  { name: 'publishedText', label: acts.ask.publishedText, kind: 'textarea', rows: 6, max: 12_000, hint: acts.hint.publishedText, when: { field: 'publicity', is: ['full'] } },
  { name: 'reason', label: acts.ask.reason, kind: 'textarea', rows: 2, max: 500 },
]);

/** 审查: form, duplicates, field, secrecy and publicity, each as far as it is found by now. */
const REVIEW: MakeForm = ({ view, texts: { acts, words } }) => ({
  fields: [
    { name: 'formCheck', label: acts.ask.formCheck, kind: 'choice', options: optionsOf(words.formCheck, ['sound', 'to-mend']), hint: acts.hint.review },
    { name: 'duplicates', label: acts.ask.duplicates, kind: 'choice', options: optionsOf(words.duplicates, ['none', 'similar']) },
    { name: 'field', label: acts.ask.field, kind: 'select', options: optionsOf(words.field, Object.keys(words.field)) },
    { name: 'secrecy', label: acts.ask.secrecy, kind: 'choice', options: optionsOf(words.secrecy, ['public', 'internal', 'work-secret']), hint: acts.hint.secrecy },
    { name: 'publicityAdvice', label: acts.ask.publicityAdvice, kind: 'choice', options: optionsOf(words.publicity, ['full', 'title-only', 'withheld']) },
    { name: 'note', label: acts.ask.note, kind: 'textarea', rows: 2, max: 1000 },
  ],
  initial: { field: view.field ?? '' },
  toForm: asIs,
});

const SUGGESTION: Readonly<Record<string, MakeForm>> = {
  'save-draft': TEXT, 'change-text': TEXT, 'invite-co-signers': INVITE, 'answer-invitation': INVITED, file: NOTHING, 'begin-review': REVIEW,
  'return-for-revision': onlyFields((context) => [{ name: 'advice', label: context.texts.acts.ask.returnAdvice, kind: 'choice', required: true, options: optionsOf(context.texts.words.returnAdvice, ['revise', 'withdraw']) }, reasonField(context, 'reasonToDeputy')]),
  refuse: onlyFields((context) => [{ name: 'ground', label: context.texts.acts.ask.ground, kind: 'choice', required: true, options: optionsOf(context.texts.words.ground, Object.keys(context.texts.words.ground)) }, reasonField(context, 'reasonToDeputy')]),
  'forward-as-letter': onlyFields((context) => [{ name: 'to', label: context.texts.acts.ask.to, kind: 'text', max: 60, required: true }, reasonField(context, 'reasonToDeputy')]),
  accept: (context) => ({
    fields: [NUMBER(context), { name: 'field', label: context.texts.acts.ask.field, kind: 'choice', options: optionsOf(context.texts.words.field, Object.keys(context.texts.words.field)) }],
    initial: { field: context.view.field ?? '' }, toForm: asIs,
  }),
  merge: (context) => ({ fields: [{ name: 'intoId', label: context.texts.acts.ask.intoId, kind: 'organisation', required: true, hint: context.texts.acts.hint.intoId }, reasonField(context, 'reasonToDeputy')], toForm: asIs, finds: 'suggestions' }),
  unmerge: reasonTo('reasonToDeputy'), 'propose-units': UNITS, 'hand-over': HAND_OVER, 'assign-units': UNITS, reassign: REASSIGN, urge: URGE,
  'rate-reply': RATE, 'rate-result': RATE, 'close-unrated': NOTE, 'order-second-round': NOTE,
  'convene-co-ordination': onlyFields((context) => [{ name: 'on', label: context.texts.acts.ask.on, kind: 'date', required: true }, { name: 'place', label: context.texts.acts.ask.place, kind: 'text', max: 60, required: true }, noteField(context)]),
  'record-co-ordination': onlyFields(({ view, texts: { acts, words } }) => [
    // What nobody has answered yet cannot be closed by a meeting.
    { name: 'outcome', label: acts.ask.outcome, kind: 'choice', required: true, options: optionsOf(words.outcome, view.replies.some(({ state }) => state === 'sent') ? ['handle-again', 'close'] : ['handle-again']) },
    { name: 'opinion', label: acts.ask.opinion, kind: 'textarea', rows: 6, min: 5, max: 3000, required: true },
  ]),
  'change-class': onlyFields((context) => [{ name: 'class', label: context.texts.acts.ask.class, kind: 'choice', required: true, options: classOptions(context.texts, context.letters), hint: context.texts.acts.hint.class }, reasonField(context, 'reasonToDeputy')]),
  'add-promise': (context) => ({ fields: PROMISE_FIELDS(context), toForm: (answers) => ({ promise: answers }) }),
  'look-back': (context) => ({
    fields: [
      { name: 'on', label: context.texts.acts.ask.on, kind: 'date', required: true },
      { name: 'finding', label: context.texts.acts.ask.finding, kind: 'choice', required: true, options: optionsOf(context.texts.words.finding, Object.keys(context.texts.words.finding)) },
      { name: 'participants', label: context.texts.acts.ask.participants, kind: 'text', max: 200, hint: context.texts.acts.hint.participants },
      { name: 'text', label: context.texts.acts.ask.findingText, kind: 'textarea', rows: 4, max: 1000, required: true },
    ],
    initial: { on: context.today }, toForm: asIs,
  }),
  'decide-publicity': PUBLICITY, 'propose-key': reasonTo('reasonToUnit'), withdraw: reasonTo('reasonToUnit'), archive: NOTE,
};

const TASK: Readonly<Record<string, MakeForm>> = {
  'sign-for': NOTHING,
  'request-return': onlyFields((context) => [reasonField(context, 'reasonOfReturn'), { name: 'proposedUnit', label: context.texts.acts.ask.proposedUnit, kind: 'text', max: 60 }]),
  'grant-return': NOTE, 'refuse-return': reasonTo('reasonToUnit'), 'log-contact': CONTACT, 'answer-contact': CONTACT_ANSWER, 'request-extension': EXTENSION, 'grant-extension': NOTE, 'refuse-extension': reasonTo('reasonToUnit'),
  'send-co-opinion': long('opinion', [10, 5000], ({ acts }) => ({ label: acts.ask.opinion, hint: acts.hint.opinion })), 'send-back-co-opinion': reasonTo('reasonToUnit'),
  'draft-reply': () => ({ fields: [], toForm: asIs, drawnBy: 'reply-page' }), 'check-reply': NOTE, 'send-back-draft': reasonTo('reasonToUnit'), 'sign-reply': NOTHING, 'approve-reply': NOTE,
  'send-reply': onlyFields(({ texts: { acts, words } }) => [{ name: 'way', label: acts.ask.sentWay, kind: 'choice', required: true, options: optionsOf(words.sentWay, Object.keys(words.sentWay)) }]),
};

const PROMISE: Readonly<Record<string, MakeForm>> = {
  'report-progress': REPORT, 'report-kept': REPORT, 'confirm-promise': remark(false), 'dispute-promise': remark(true), 'ask-again': remark(false),
  'move-date': onlyFields((context) => [{ name: 'dueOn', label: context.texts.acts.ask.dueOn, kind: 'date', required: true }, reasonField(context, 'reasonToDeputy')]),
  'explain-promise': onlyFields(({ texts, letters }) => [
    { name: 'explanation', label: texts.acts.ask.explanation, kind: 'textarea', rows: 6, min: 10, max: 2000, required: true },
    { name: 'class', label: texts.acts.ask.class, kind: 'choice', required: true, options: classOptions(texts, letters), hint: texts.acts.hint.class },
  ]),
};

const KEY: Readonly<Record<string, MakeForm>> = {
  'decide-key': DECIDE_KEY, 'plan-key': () => ({ fields: [], toForm: asIs, drawnBy: 'plan-form' }), 'reach-milestone': MILESTONE,
  'report-key': long('text', [10, 5000], ({ acts }) => ({ label: acts.ask.reportText })), 'finish-key': long('finding', [5, 2000], ({ acts }) => ({ label: acts.ask.keyFinding })),
};

const MOTION: Readonly<Record<string, MakeForm>> = {
  'save-draft': TEXT, 'change-text': TEXT, 'invite-co-signers': INVITE, 'answer-invitation': INVITED, file: NOTHING,
  'withdraw-signature': onlyFields(({ texts: { acts } }) => [{ name: 'reason', label: acts.ask.reason, kind: 'textarea', rows: 3, max: 500 }]),
  accept: onlyFields((context) => [NUMBER(context)]),
  'send-to-committee': onlyFields((context) => [{ name: 'committee', label: context.texts.acts.ask.committee, kind: 'text', max: 60, required: true }, noteField(context)]),
  'report-on-motion': long('opinion', [5, 3000], ({ acts }) => ({ label: acts.ask.motionOpinion })), 'put-on-agenda': NOTE, 'keep-off-agenda': reasonTo('reasonToDeputy'), 'convert-to-suggestion': reasonTo('reasonToDeputy'),
  conclude: long('result', [5, 3000], ({ acts }) => ({ label: acts.ask.result })), withdraw: reasonTo('reasonToDeputy'),
  'ask-to-withdraw': onlyFields(({ texts: { acts } }) => [{ name: 'reason', label: acts.ask.reason, kind: 'textarea', rows: 3, max: 500, required: true }]), 'consent-to-withdrawal': NOTE, 'refuse-withdrawal': reasonTo('reasonToDeputy'),
};

const TABLES: Readonly<Record<ActTable, Readonly<Record<string, MakeForm>>>> = { suggestion: SUGGESTION, task: TASK, promise: PROMISE, key: KEY, motion: MOTION };

/** Whether an act has a form of its own description; the tests hold this against the lifecycle tables. */
export const hasActForm = (of: ActTable, action: string): boolean => TABLES[of][action] !== undefined;

/** The form of an act. One that nobody described is asked with a yes alone. */
export function actForm({ of, action }: Pick<ActionView, 'of' | 'action'>, context: FormContext): ActForm {
  return (TABLES[of][action] ?? NOTHING)(context);
}

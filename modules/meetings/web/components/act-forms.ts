import type { AskField, AskValues } from '#platform/web/kit/ask-form-values.ts';
import type { Choice } from '#platform/web/kit/combobox-state.ts';
import type { Option } from '#platform/web/kit/select-input.tsx';
import { clockTime, dayOf, today } from '#platform/web/formats.ts';
import { DOCUMENT_KINDS, LEAVE_KINDS, LIST_ORDERS, PAPER_LEVELS, SECRET_LEVELS, SPEECH_KINDS, AGENDA_VERBS } from '../../domain/meeting-kinds.ts';
import type { DocumentView, PaperView } from '../../contract/papers-views.ts';
import type { SpeechView } from '../../contract/hall-views.ts';
import type { AgendaItemView, MeetingView } from '../../contract/views.ts';
import type { MeetingTexts } from '../use-meeting-texts.ts';
import { instantOf } from './meeting-time.ts';

type Answers = Readonly<Record<string, unknown>>;

/** The form of an act as data: its questions, what stands in them at first, and the body they make. */
export type ActForm = { readonly fields: readonly AskField[]; readonly initial?: AskValues; readonly toForm: (answers: Answers) => Answers };

/** What a form may need to know to ask well; the target is the thing the act is done to, where there is one. */
export type FormContext = {
  readonly texts: MeetingTexts;
  readonly meeting?: Pick<MeetingView, 'title' | 'startsAt' | 'endsAt' | 'place' | 'isExtraordinary' | 'isRestricted' | 'chair' | 'executiveChairs' | 'agenda'> | undefined;
  readonly item?: AgendaItemView | undefined;
  readonly paper?: PaperView | undefined;
  readonly speech?: SpeechView | undefined;
  readonly document?: DocumentView | undefined;
  /** Meetings an item can be put off to. */
  readonly coming?: readonly { readonly id: string; readonly title: string }[] | undefined;
  readonly lists?: readonly { readonly id: string; readonly name: string }[] | undefined;
};
type MakeForm = (context: FormContext) => ActForm;

const asIs = (answers: Answers): Answers => answers;
const options = (words: Readonly<Record<string, string>>, keys: readonly string[]): readonly Option[] => keys.map((value) => ({ value, label: words[value] ?? value }));
const oneOf = (id: string | null | undefined, name: string | null | undefined): readonly Choice[] => (id && name ? [{ value: id, label: name }] : []);
const yesNo = (value: boolean | undefined): string => (value === undefined ? '' : value ? 'yes' : 'no');

const NOTHING: MakeForm = () => ({ fields: [], toForm: asIs });
const only = (fields: (context: FormContext) => readonly AskField[], initial?: (context: FormContext) => AskValues): MakeForm => (context) => ({ fields: fields(context), ...(initial ? { initial: initial(context) } : {}), toForm: asIs });

const text = ({ texts: { forms } }: FormContext, name: keyof MeetingTexts['forms']['ask'], rest: Partial<AskField> = {}): AskField => {
  const hints: Readonly<Record<string, string>> = forms.hint;
  const hint = rest.hint ?? hints[name];
  return { name, label: forms.ask[name], kind: 'text', ...(hint === undefined ? {} : { hint }), ...rest };
};
const reason = (context: FormContext): AskField => text(context, 'reason', { kind: 'textarea', rows: 3, max: 300, required: true });
const byAndReason = (context: FormContext): readonly AskField[] => [text(context, 'by', { max: 60, required: true }), reason(context)];

const itemOptions = ({ meeting, texts: { forms } }: FormContext): readonly Option[] => [{ value: '', label: forms.noItem }, ...(meeting?.agenda ?? []).map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))].filter(({ value }) => value !== '');
const itemField = (context: FormContext): AskField => ({ ...text(context, 'itemId'), kind: 'choice', options: itemOptions(context) });
/** Nothing is asked of an agenda without items. */
const itemsAsked = (context: FormContext): readonly AskField[] => (itemOptions(context).length === 0 ? [] : [itemField(context)]);
const levelField = (context: FormContext): AskField => ({ ...text(context, 'level'), kind: 'choice', required: true, options: options(context.texts.words.level, [...PAPER_LEVELS, ...SECRET_LEVELS]) });

/** Questions after day and time of a meeting, and the instants they make. */
const timeFields = (context: FormContext): readonly AskField[] => [
  text(context, 'date', { kind: 'date', required: true }), text(context, 'time', { required: true, max: 5 }), text(context, 'endTime', { max: 5, hint: context.texts.forms.hint.time }), text(context, 'place', { max: 80 }),
];
const withInstants = ({ date, time, endTime, ...rest }: Answers): Answers => ({
  ...rest, startsAt: instantOf(String(date), String(time)), ...(endTime === undefined ? {} : { endsAt: instantOf(String(date), String(endTime)) }),
});

const CHANGE: MakeForm = (context) => {
  const { meeting } = context;
  return {
    fields: [
      text(context, 'title', { max: 100 }), ...timeFields(context), text(context, 'chair', { name: 'chairPersonId', kind: 'person' }),
      text(context, 'executiveChairs', { name: 'executiveChairIds', kind: 'people' }), text(context, 'isExtraordinary', { kind: 'yes-no' }), text(context, 'isRestricted', { kind: 'yes-no' }),
    ],
    initial: meeting ? {
      title: meeting.title, date: dayOf(meeting.startsAt) ?? '', time: clockTime(meeting.startsAt), endTime: meeting.endsAt === null ? '' : clockTime(meeting.endsAt), place: meeting.place,
      chairPersonId: oneOf(meeting.chair?.personId, meeting.chair?.name), executiveChairIds: meeting.executiveChairs.map(({ personId, name }) => ({ value: personId, label: name })), isExtraordinary: yesNo(meeting.isExtraordinary), isRestricted: yesNo(meeting.isRestricted),
    } : {},
    toForm: withInstants,
  };
};

const ITEM: MakeForm = (context) => {
  const { item, meeting, texts: { forms, words } } = context;
  const parents = (meeting?.agenda ?? []).filter(({ id, depth }) => depth < 2 && id !== item?.id);
  return {
    fields: [
      text(context, 'title', { kind: 'textarea', rows: 2, max: 200, required: true, hint: '' }), { ...text(context, 'verb'), kind: 'choice', required: true, options: options(words.verb, AGENDA_VERBS) },
      { ...text(context, 'mode'), kind: 'choice', options: options(words.mode, ['oral', 'written']) }, text(context, 'plannedMinutes', { kind: 'number' }),
      text(context, 'owner', { name: 'ownerUnitId', kind: 'organisation' }), text(context, 'reporter', { max: 60 }), text(context, 'papersDueOn', { kind: 'date' }), text(context, 'needsVote', { kind: 'yes-no' }), text(context, 'isClosed', { kind: 'yes-no' }),
      ...(item || parents.length === 0 ? [] : [{ ...text(context, 'parentItem'), name: 'parentId', kind: 'choice' as const, hint: forms.topLevel, options: parents.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` })) }]),
    ],
    initial: item ? {
      title: item.title, verb: item.verb, mode: item.mode, plannedMinutes: item.plannedMinutes === null ? '' : String(item.plannedMinutes), ownerUnitId: oneOf(item.ownerUnitId, item.ownerName), reporter: item.reporter ?? '', papersDueOn: item.papersDueOn ?? '', needsVote: yesNo(item.needsVote), isClosed: yesNo(item.isClosed),
    } : { mode: 'oral', needsVote: 'no', isClosed: 'no' },
    toForm: asIs,
  };
};

const DOCUMENT = (isNew: boolean): MakeForm => (context) => {
  const { document, texts: { words } } = context;
  return {
    fields: [
      ...(isNew ? [{ ...text(context, 'documentKind'), name: 'kind', kind: 'choice' as const, required: true, options: options(words.document, DOCUMENT_KINDS) }, itemField(context)] : []),
      text(context, 'title', { max: 120 }), text(context, 'subtitle', { max: 120 }),
      ...(isNew ? [] : [text(context, 'body', { kind: 'textarea', rows: 14, max: 20_000, hint: '' })]),
      { ...text(context, 'listOrder'), kind: 'choice', options: options(words.order, LIST_ORDERS) },
    ],
    initial: document ? { title: document.title, subtitle: document.subtitle ?? '', body: document.body, listOrder: document.listOrder } : { listOrder: 'rank' },
    toForm: asIs,
  };
};

/** "name post" a line, as an oath's list is dictated. */
export const personsOf = (lines: string): readonly { readonly name: string; readonly post: string }[] =>
  lines.split('\n').map((line) => line.trim()).filter((line) => line !== '').map((line) => {
    const [name = '', ...post] = line.split(/[\s　]+/);
    return { name, post: post.join(' ') };
  });

const OATH: MakeForm = (context) => ({
  fields: [
    text(context, 'on', { kind: 'date', required: true }), { ...text(context, 'oathForm'), name: 'form', kind: 'choice', required: true, options: options(context.texts.forms.oathForm, ['single', 'group']) },
    text(context, 'leader', { max: 40, when: { field: 'form', is: ['group'] } }), text(context, 'organiser', { max: 60, required: true }), text(context, 'persons', { kind: 'textarea', rows: 5, max: 8000, required: true }), text(context, 'witness', { max: 60 }),
  ],
  initial: { on: today() },
  toForm: (answers) => ({ ...answers, persons: personsOf(String(answers['persons'] ?? '')) }),
});

const MEETING: Readonly<Record<string, MakeForm>> = {
  'change-meeting': CHANGE,
  convene: only((context) => [text(context, 'lateReason', { kind: 'textarea', rows: 2, max: 300 }), text(context, 'missingReason', { kind: 'textarea', rows: 2, max: 300 })]),
  'remind-invited': NOTHING, 'refresh-roll': NOTHING, 'open-meeting': NOTHING, 'end-meeting': NOTHING, 'clean-up': NOTHING, archive: NOTHING,
  postpone: only((context) => [reason(context), text(context, 'decidedBy', { max: 60, required: true })]),
  cancel: only((context) => [reason(context), text(context, 'decidedBy', { max: 60, required: true })]),
  reschedule: (context) => ({ fields: timeFields(context), initial: { place: context.meeting?.place ?? '', time: context.meeting ? clockTime(context.meeting.startsAt) : '' }, toForm: withInstants }),
  step: (context) => ({ fields: [{ ...itemField(context), required: true }], toForm: asIs }),
  'ask-paper': (context) => ({
    fields: [text(context, 'title', { max: 200, required: true, hint: '' }), itemField(context), levelField(context), text(context, 'organisation', { name: 'organisationId', kind: 'organisation' }), text(context, 'dueOn', { kind: 'date' }), text(context, 'file', { name: 'fileId', kind: 'file' })],
    initial: { level: 'internal', ...(context.item ? { itemId: context.item.id, title: context.item.title } : {}) }, toForm: asIs,
  }),
  'ask-to-speak': only((context) => [...itemsAsked(context), { ...text(context, 'speechKind'), name: 'kind', kind: 'choice', required: true, options: options(context.texts.words.speech, SPEECH_KINDS) }, text(context, 'subject', { max: 200 })], () => ({ kind: 'speech' })),
  'enter-speaker': only((context) => [text(context, 'speaker', { name: 'attendeeId', kind: 'person', required: true }), ...itemsAsked(context), { ...text(context, 'speechKind'), name: 'kind', kind: 'choice', required: true, options: options(context.texts.words.speech, SPEECH_KINDS) }, text(context, 'subject', { max: 200 })], () => ({ kind: 'speech' })),
  'draft-document': DOCUMENT(true), 'record-oath': OATH,
};

const AGENDA: Readonly<Record<string, MakeForm>> = {
  'add-item': ITEM, 'arrange-items': NOTHING,
  'approve-agenda': only((context) => [text(context, 'approvedBy', { max: 60, required: true }), text(context, 'note', { max: 200 })]),
  're-open-agenda': only((context) => [reason(context)]),
};

const ITEMS: Readonly<Record<string, MakeForm>> = {
  'edit-item': ITEM, 'withdraw-item': only(byAndReason), 'restore-item': only((context) => [reason(context)]), 'take-up': NOTHING, 'finish-item': NOTHING,
  'put-off-item': only((context) => [...byAndReason(context), { ...text(context, 'toMeeting'), name: 'toMeetingId', kind: 'choice', hint: context.texts.forms.noMeeting, options: (context.coming ?? []).map(({ id, title }) => ({ value: id, label: title })) }]),
  'record-result': only((context) => [text(context, 'result', { kind: 'textarea', rows: 3, max: 500, required: true })], ({ item }) => ({ result: item?.result ?? '' })),
};

const PAPER: Readonly<Record<string, MakeForm>> = {
  'hand-in': only((context) => [text(context, 'file', { name: 'fileId', kind: 'file', required: true }), text(context, 'note', { max: 200 })]),
  'replace-paper': only((context) => [text(context, 'file', { name: 'fileId', kind: 'file', required: true }), text(context, 'changeNote', { name: 'note', max: 200, required: true })]),
  'accept-paper': NOTHING, 'urge-paper': NOTHING, 'send-back-paper': only((context) => [reason(context)]), 'remove-paper': only((context) => [reason(context)]),
  'edit-paper': only((context) => [text(context, 'title', { max: 200, required: true, hint: '' }), itemField(context), levelField(context), text(context, 'dueOn', { kind: 'date' })], ({ paper }) => (paper ? { title: paper.title, itemId: paper.itemId ?? '', level: paper.level, dueOn: paper.dueOn ?? '' } : {})),
};

const REPLY: Readonly<Record<string, MakeForm>> = {
  'will-come': NOTHING,
  'send-substitute': only((context) => [text(context, 'name', { max: 40, required: true }), text(context, 'post', { max: 60, required: true })]),
  'ask-leave': only((context) => [{ ...text(context, 'leaveKind'), name: 'kind', kind: 'choice', required: true, options: options(context.texts.words.leave, LEAVE_KINDS) }, text(context, 'leaveText', { name: 'text', kind: 'textarea', rows: 3, max: 300, required: true })]),
  'grant-leave': only((context) => [text(context, 'note', { max: 200 })]),
  'refuse-leave': only((context) => [reason(context)]),
  'note-reply': only((context) => [
    { ...text(context, 'reply'), kind: 'choice', required: true, options: options(context.texts.words.reply, ['coming', 'substituted', 'leave-asked']) }, text(context, 'told', { name: 'text', max: 300, required: true }),
    { ...text(context, 'leaveKind'), name: 'kind', kind: 'choice', options: options(context.texts.words.leave, LEAVE_KINDS), when: { field: 'reply', is: ['leave-asked'] } }, text(context, 'substituteName', { max: 40, when: { field: 'reply', is: ['substituted'] } }),
  ]),
};

const SPEECH: Readonly<Record<string, MakeForm>> = {
  'take-back': NOTHING, 'call-speaker': NOTHING, 'end-speech': NOTHING, 'check-record': NOTHING, 'sign-record': NOTHING,
  'put-in-order': only((context) => [text(context, 'orderPlace', { name: 'place', kind: 'number', required: true })], ({ speech }) => ({ place: String(speech?.place ?? 1) })),
  'start-speech': (context) => ({ fields: [text(context, 'limitMinutes', { kind: 'number' })], toForm: ({ limitMinutes }) => (limitMinutes === undefined ? {} : { limitSeconds: Math.round(Number(limitMinutes) * 60) }) }),
  'decline-speech': only((context) => [text(context, 'reason', { max: 200 })]),
  'write-record': only((context) => [text(context, 'record', { kind: 'textarea', rows: 12, max: 20_000, required: true })], ({ speech }) => ({ record: speech?.record ?? '' })),
  'correct-record': only((context) => [text(context, 'correction', { kind: 'textarea', rows: 5, max: 2000, required: true })]),
};

const DOCUMENTS: Readonly<Record<string, MakeForm>> = {
  'edit-document': DOCUMENT(false), 'review-document': NOTHING, 'withdraw-document': only((context) => [reason(context)]),
  'issue-document': only((context) => [text(context, 'on', { kind: 'date', required: true }), text(context, 'numberText', { max: 40 })], () => ({ on: today() })),
  'deliver-document': only((context) => [{ ...text(context, 'lists'), name: 'listIds', kind: 'multi-choice', options: (context.lists ?? []).map(({ id, name }) => ({ value: id, label: name })) }, text(context, 'people', { name: 'personIds', kind: 'people' })]),
};

const ABSENCE: Readonly<Record<string, MakeForm>> = { 'find-unapproved': only((context) => [reason(context)]), 'find-excused': only((context) => [reason(context)]) };

export const ACT_FORMS: Readonly<Record<string, Readonly<Record<string, MakeForm>>>> = { meeting: MEETING, agenda: AGENDA, item: ITEMS, paper: PAPER, reply: REPLY, absence: ABSENCE, speech: SPEECH, document: DOCUMENTS };

/** The form of an act. One that nobody described is asked with a yes alone. */
export const actForm = ({ of, action }: { readonly of: string; readonly action: string }, context: FormContext): ActForm => (ACT_FORMS[of]?.[action] ?? NOTHING)(context);

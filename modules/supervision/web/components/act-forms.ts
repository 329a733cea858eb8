import type { z } from 'zod';
import type { AskField, AskKind, AskValues } from '#platform/web/kit/ask-form-values.ts';
import type { Option } from '#platform/web/kit/select-input.tsx';
import { today } from '#platform/web/formats.ts';
import { matterForms, planForms, pointForms, questionForms, referralForms } from '../../contract/forms.ts';
import type { SupervisionTexts } from '../use-supervision-texts.ts';

type Answers = Readonly<Record<string, unknown>>;
/** The form of an act as data: its questions, what stands in them at first, and the body they make. */
export type ActForm = { readonly fields: readonly AskField[]; readonly initial: AskValues; readonly toForm: (answers: Answers) => Answers };

const SCHEMAS: Readonly<Record<string, Readonly<Record<string, z.ZodObject>>>> = { plan: planForms, matter: matterForms, point: pointForms, question: questionForms, referral: referralForms };
/** Fields with a place elsewhere, or that only programs fill. */
const UNASKED = ['meetingId', 'itemId', 'contestId', 'add', 'cancel', 'items', 'sentence', 'start', 'end', 'point'];
/** Asked at first with the day of the act. */
const TODAY = ['on', 'agreedOn'];

type Def = { readonly type: string; readonly innerType?: { readonly def: Def }; readonly entries?: Readonly<Record<string, string>> };

/** What lies below "optional", "nullable" and "with a default", and whether something must be answered. */
function bare(schema: unknown): { readonly def: Def; readonly required: boolean; readonly max: number | null } {
  let current = schema as { readonly def: Def; readonly maxLength?: number | null };
  let required = true;
  while (current.def.innerType) {
    required = false;
    current = current.def.innerType as typeof current;
  }
  return { def: current.def, required, max: current.maxLength ?? null };
}

/** Lists of ids and of short texts, by name. */
const LISTS: Readonly<Record<string, AskKind>> = { fileId: 'file', fileIds: 'files', addresseeIds: 'organisations', laws: 'points', congresses: 'points', signerIds: 'people', readerIds: 'people', content: 'textarea', result: 'textarea', subject: 'textarea', text: 'textarea', reason: 'textarea', note: 'textarea', summary: 'textarea', finding: 'textarea', outcome: 'textarea' };

function kindOf(name: string, { type }: Def, max: number | null): AskKind {
  const list = LISTS[name];
  if (list !== undefined) return list;
  if (/(?:^on|On)$/.test(name)) return 'date';
  if (name === 'ownerBodyId') return 'choice';
  if (name.endsWith('Id')) return name === 'addresseeId' ? 'organisation' : 'person';
  if (type === 'enum') return 'choice';
  if (type === 'boolean') return 'yes-no';
  if (type === 'number') return 'number';
  return (max ?? 0) > 120 ? 'textarea' : 'text';
}

const WORDS: Readonly<Record<string, keyof SupervisionTexts['words']>> = { kind: 'kind', measure: 'measure', source: 'source', origin: 'origin', cameFrom: 'cameFrom', way: 'way', area: 'area', flow: 'flow', fiscalTopic: 'topic' };

/** The words of the questions, and the bodies that may own a matter. */
type Around = SupervisionTexts & { readonly owners?: readonly Option[] };

export function fieldOf(name: string, schema: unknown, { forms, words, owners = [] }: Around): AskField {
  const { def, required, max } = bare(schema);
  const kind = kindOf(name, def, max);
  const labels: Readonly<Record<string, string>> = forms.ask;
  const hints: Readonly<Record<string, string>> = forms.hint;
  const hint = hints[name];
  const named: Readonly<Record<string, string>> = words[WORDS[name] ?? 'kind'];
  return {
    name, label: labels[name] ?? name, kind, required, ...(hint === undefined ? {} : { hint }),
    ...(kind === 'choice' ? { options: name === 'ownerBodyId' ? owners : Object.values(def.entries ?? {}).map((value) => ({ value, label: named[value] ?? value })) } : {}),
    ...(kind === 'textarea' ? { rows: (max ?? 0) > 2000 ? 8 : 3 } : {}), ...(max !== null && kind.startsWith('text') ? { max } : {}),
  };
}

const asIs = (answers: Answers): Answers => answers;
const lines = (text: unknown): string[] => String(text ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** "name role" a line; who has no role is a member. */
export function peopleOf(text: unknown, roles: Readonly<Record<string, string>>): readonly { readonly name: string; readonly role: string }[] {
  return lines(text).map((line) => {
    const [name = '', said = ''] = line.split(/[\s　]+/u);
    return { name, role: Object.entries(roles).find(([, word]) => word === said)?.[0] ?? 'member' };
  });
}

/** Acts whose body is no flat list of answers. */
const SPECIAL: Readonly<Record<string, (texts: SupervisionTexts) => ActForm>> = {
  join: ({ forms: { ask, hint }, words }) => ({
    fields: [{ name: 'people', label: ask.people, kind: 'textarea', rows: 8, max: 4000, required: true, hint: hint.people }, { name: 'congresses', label: ask.congresses, kind: 'points', hint: hint.congresses }], initial: {},
    toForm: ({ people, congresses }) => ({ participants: peopleOf(people, words.role), congresses: Array.isArray(congresses) ? congresses : [] }),
  }),
  'set-up-investigation': ({ forms: { ask, hint }, words }) => ({
    fields: [{ name: 'people', label: ask.people, kind: 'textarea', rows: 8, max: 4000, required: true, hint: hint.people }], initial: {},
    toForm: ({ people }) => ({ members: peopleOf(people, words.role) }),
  }),
};

/** The form of an act, drawn from the contract's own schema, so that a page never asks what the server does not take. */
export function actForm({ of, action }: { readonly of: string; readonly action: string }, texts: SupervisionTexts, { initial = {}, owners = [], only }: { readonly initial?: AskValues; readonly owners?: readonly Option[]; readonly only?: readonly string[] | undefined } = {}): ActForm {
  const special = SPECIAL[action];
  if (special) {
    const made = special(texts);
    return { ...made, initial: Object.fromEntries(Object.entries(initial).filter(([name]) => made.fields.some((field) => field.name === name))) };
  }
  const shape: Readonly<Record<string, unknown>> = SCHEMAS[of]?.[action]?.shape ?? {};
  const fields = Object.entries(shape).filter(([name]) => !UNASKED.includes(name) && (only === undefined || only.includes(name))).map(([name, schema]) => fieldOf(name, schema, { ...texts, owners }));
  const days = Object.fromEntries(fields.filter(({ name }) => TODAY.includes(name)).map(({ name }) => [name, today()]));
  const mine = Object.fromEntries(Object.entries(initial).filter(([name]) => fields.some((field) => field.name === name)));
  return { fields, initial: { ...days, ...mine }, toForm: asIs };
}

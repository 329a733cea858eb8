import { isLocalDate } from '#platform/domain/local-date.ts';
import type { KitTexts } from '#platform/texts/kit-zh-cn.ts';
import { fill } from '../fill.ts';
import { countCodePoints } from './code-points.ts';
import type { Choice } from './combobox-state.ts';
import type { Option } from './select-input.tsx';

export type AskKind =
  | 'text'
  | 'textarea'
  | 'date'
  | 'number'
  | 'choice'
  | 'select'
  | 'multi-choice'
  | 'yes-no'
  | 'person'
  | 'people'
  | 'organisation'
  | 'organisations'
  | 'file'
  | 'files'
  | 'points';

/** One question of a form, as data: the forms of lifecycle steps are lists of these. */
export type AskField = {
  /** The name the request has; server errors come back by it. */
  readonly name: string;
  readonly label: string;
  readonly kind: AskKind;
  readonly required?: boolean;
  readonly hint?: string;
  /** For choice, for select (a choice among many, folded), and multi-choice. */
  readonly options?: readonly Option[];
  /** Fewest characters of a text that is given. */
  readonly min?: number;
  /** Most characters, for texts. */
  readonly max?: number;
  readonly rows?: number;
  readonly accept?: string;
  /** The field is asked only while another has one of these values. */
  readonly when?: { readonly field: string; readonly is: readonly string[] };
};

export type AskValue = string | readonly string[] | readonly Choice[] | readonly File[] | undefined;
export type AskValues = Readonly<Record<string, AskValue>>;

const LISTS: readonly AskKind[] = ['multi-choice', 'person', 'people', 'organisation', 'organisations', 'file', 'files', 'points'];
const PICKED: readonly AskKind[] = [
  'choice',
  'select',
  'multi-choice',
  'yes-no',
  'person',
  'people',
  'organisation',
  'organisations',
  'date',
  'file',
  'files',
];

export const textOf = (value: AskValue): string => (typeof value === 'string' ? value : '');
export const textsOf = (value: AskValue): readonly string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);
export const choicesOf = (value: AskValue): readonly Choice[] =>
  Array.isArray(value) ? value.filter((one): one is Choice => typeof one === 'object' && one !== null && 'value' in one) : [];
export const filesOf = (value: AskValue): readonly File[] => (Array.isArray(value) ? value.filter((one) => one instanceof File) : []);

/** Fields asked with these values: those whose condition holds. */
export function askedFields(fields: readonly AskField[], values: AskValues): readonly AskField[] {
  return fields.filter(({ when }) => {
    if (!when) return true;
    const value = values[when.field];
    return when.is.some((one) => (typeof value === 'string' ? value === one : textsOf(value).includes(one)));
  });
}

function isEmpty(field: AskField, value: AskValue): boolean {
  if (field.kind === 'points') return textsOf(value).every((point) => point.trim() === '');
  if (LISTS.includes(field.kind)) return !Array.isArray(value) || value.length === 0;
  return textOf(value).trim() === '';
}

function wrongWith(field: AskField, value: AskValue, texts: KitTexts): string | undefined {
  if (isEmpty(field, value)) {
    if (!field.required) return undefined;
    return fill(PICKED.includes(field.kind) ? texts.choiceMissing : texts.fieldMissing, { label: field.label });
  }
  const text = textOf(value);
  if (field.kind === 'date' && !isLocalDate(text)) return texts.notADate;
  if (field.kind === 'number' && !Number.isFinite(Number(text))) return texts.notANumber;
  const now = countCodePoints(field.kind === 'date' || field.kind === 'number' ? text : text.trim());
  if (field.min !== undefined && now < field.min) return fill(texts.tooShort, { min: field.min, now });
  return field.max !== undefined && now > field.max ? fill(texts.tooLong, { max: field.max, now }) : undefined;
}

/** What the page can see itself before sending; everything else the server says. */
export function checkAnswers(fields: readonly AskField[], values: AskValues, texts: KitTexts): Readonly<Record<string, string>> {
  const wrong = askedFields(fields, values).flatMap((field): [string, string][] => {
    const sentence = wrongWith(field, values[field.name], texts);
    return sentence === undefined ? [] : [[field.name, sentence]];
  });
  return Object.fromEntries(wrong);
}

/** A request's body: absent where nothing was answered, ids for people and units, booleans for yes and no. */
export function answersToSend(fields: readonly AskField[], values: AskValues): Readonly<Record<string, unknown>> {
  const answered = askedFields(fields, values).filter((field) => !isEmpty(field, values[field.name]));
  return Object.fromEntries(answered.map((field) => [field.name, valueToSend(field, values[field.name])]));
}

function valueToSend(field: AskField, value: AskValue): unknown {
  switch (field.kind) {
    case 'number':
      return Number(textOf(value));
    case 'yes-no':
      return textOf(value) === 'yes';
    case 'person':
    case 'organisation':
      return choicesOf(value)[0]?.value;
    case 'people':
    case 'organisations':
      return choicesOf(value).map((choice) => choice.value);
    case 'multi-choice':
      return textsOf(value);
    case 'points':
      return textsOf(value)
        .map((point) => point.trim())
        .filter((point) => point !== '');
    case 'file':
      return filesOf(value)[0];
    case 'files':
      return filesOf(value);
    case 'text':
    case 'textarea':
    case 'date':
    case 'choice':
    case 'select':
      return textOf(value).trim();
  }
}

/** The error of a field by its path; one below it (`points.1`) is shown at the field unless the field shows its own. */
export function errorAt(errors: Readonly<Record<string, string>>, name: string): string | undefined {
  const below = Object.keys(errors).find((path) => path.startsWith(`${name}.`));
  return errors[name] ?? (below === undefined ? undefined : errors[below]);
}

/** Errors that belong to no field on the page; they are shown above the form, so that none is lost. */
export function errorsElsewhere(errors: Readonly<Record<string, string>>, fields: readonly AskField[]): readonly string[] {
  return Object.entries(errors)
    .filter(([path]) => !fields.some(({ name }) => path === name || path.startsWith(`${name}.`)))
    .map(([, sentence]) => sentence);
}

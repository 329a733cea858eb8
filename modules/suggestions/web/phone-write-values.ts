import { z } from 'zod';
import type { Draft } from '#platform/web/offline/draft-box.ts';
import type { SuggestionView } from '../contract/views.ts';
import type { SuggestionText } from '../domain/text-checks.ts';
import { missingParts, overlongParts, type TextPart } from '../domain/writing-advice.ts';

/** The writing coach leads through these, one thing on each. */
export const WRITE_STEPS = ['title', 'situation', 'analysis', 'points', 'similar', 'signing', 'file'] as const;
export type WriteStep = (typeof WRITE_STEPS)[number];

const YesNo = z.enum(['', 'yes', 'no']).catch('');
const Colleague = z.object({ value: z.string(), label: z.string(), hint: z.string().exactOptional() });

/** What is being written, as it is kept on the device. Empty means not answered: nothing is chosen beforehand. */
export const WriteValues = z.object({
  step: z.enum(WRITE_STEPS).catch('title'),
  kind: z.enum(['', 'suggestion', 'motion']).catch(''),
  title: z.string().catch(''),
  field: z.string().catch(''),
  situation: z.string().catch(''),
  analysis: z.string().catch(''),
  points: z.array(z.string()).catch(['']),
  lookedBack: z.boolean().catch(false),
  invite: z.array(Colleague).catch([]),
  wantsPublicity: YesNo,
  isConfidential: YesNo,
  /** The draft the server has already, and how it stood when it was taken onto this device. */
  server: z
    .object({ id: z.string(), version: z.number(), state: z.string(), signers: z.array(z.string()) })
    .optional()
    .catch(undefined),
});
export type WriteValues = z.infer<typeof WriteValues>;

export const EMPTY_VALUES: WriteValues = WriteValues.parse({});

export const textOf = ({ title, situation, analysis, points }: WriteValues): SuggestionText => ({
  title: title.trim(),
  situation: situation.trim(),
  analysis: analysis.trim(),
  points: writtenPoints(points),
});
const writtenPoints = (points: readonly string[]): string[] => points.map((point) => point.trim()).filter((point) => point !== '');

/** Nothing written yet is not worth keeping. */
export const isBlank = (values: WriteValues): boolean =>
  [values.title, values.situation, values.analysis, ...values.points].every((text) => text.trim() === '');

/** A draft of the server as the coach holds it. */
export function valuesOfView(view: SuggestionView): WriteValues {
  return {
    ...EMPTY_VALUES,
    kind: view.kind,
    title: view.title,
    field: view.field ?? '',
    situation: view.situation,
    analysis: view.analysis,
    points: view.points.length === 0 ? [''] : [...view.points],
    wantsPublicity: view.wantsPublicity === null ? '' : view.wantsPublicity ? 'yes' : 'no',
    isConfidential: view.isConfidential ? 'yes' : '',
    server: {
      id: view.id,
      version: view.version,
      state: view.state,
      signers: view.signers.filter(({ state }) => state === 'invited' || state === 'confirmed').map(({ name }) => name),
    },
  };
}

export const valuesOfDraft = (draft: Draft): WriteValues => WriteValues.parse(draft.values);

/** Done, begun or untouched: what the strip of steps shows. */
export function stepMark(step: WriteStep, values: WriteValues): 'done' | 'open' {
  const text = textOf(values);
  const missing = [...missingParts(text), ...overlongParts(text)];
  const partOf: Partial<Record<WriteStep, TextPart>> = { title: 'title', situation: 'situation', analysis: 'analysis', points: 'points' };
  const part = partOf[step];
  if (step === 'title') return values.kind !== '' && !missing.includes('title') ? 'done' : 'open';
  if (part !== undefined) return missing.includes(part) ? 'open' : 'done';
  if (step === 'similar') return values.lookedBack ? 'done' : 'open';
  if (step === 'signing') return values.wantsPublicity !== '' ? 'done' : 'open';
  return 'open';
}

/** What is still to be done before filing, by the step where it is done. */
export function stepsToDo(values: WriteValues): readonly WriteStep[] {
  return WRITE_STEPS.filter((step) => step !== 'similar' && step !== 'signing' && step !== 'file' && stepMark(step, values) === 'open');
}

export const stepAfter = (step: WriteStep): WriteStep | undefined => WRITE_STEPS[WRITE_STEPS.indexOf(step) + 1];
export const stepBefore = (step: WriteStep): WriteStep | undefined => WRITE_STEPS[WRITE_STEPS.indexOf(step) - 1];

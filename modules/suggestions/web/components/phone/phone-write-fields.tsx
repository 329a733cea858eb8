import { PointsInput } from '#platform/web/kit/points-input.tsx';
import { RadioGroup } from '#platform/web/kit/radio-group.tsx';
import { SelectInput } from '#platform/web/kit/select-input.tsx';
import { TextArea } from '#platform/web/kit/text-area.tsx';
import { TextInput } from '#platform/web/kit/text-input.tsx';
import { fill } from '#platform/web/fill.ts';
import { countCodePoints } from '#platform/web/kit/code-points.ts';
import { MOST_CHARACTERS } from '../../../domain/text-checks.ts';
import type { WriteValues } from '../../phone-write-values.ts';
import { usePhoneTexts } from '../../use-phone-texts.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';

export type StepProps = { readonly values: WriteValues; readonly onChange: (change: Partial<WriteValues>) => void };

/** 题目: one matter, and whether it is a suggestion or a motion. */
export function TitleStep({ values, onChange }: StepProps) {
  const { write } = usePhoneTexts();
  const { words } = useSuggestionTexts();
  const kinds = [
    { value: 'suggestion', label: write.kindSuggestion, hint: write.kindSuggestionHint },
    { value: 'motion', label: write.kindMotion, hint: write.kindMotionHint },
  ];
  const tooLong = useTooLong();
  const fields = Object.entries(words.field).map(([value, label]) => ({ value, label }));
  return (
    <>
      <TextInput
        label={write.titleLabel}
        required
        value={values.title}
        placeholder={write.titlePlaceholder}
        error={tooLong(values.title, MOST_CHARACTERS.title)}
        onChange={(title) => onChange({ title })}
      />
      {values.server === undefined ? (
        <RadioGroup
          label={write.kind}
          required
          value={values.kind === '' ? undefined : values.kind}
          options={kinds}
          onChange={(kind) => onChange({ kind: kind === 'motion' ? 'motion' : 'suggestion' })}
        />
      ) : null}
      <SelectInput label={write.field} value={values.field} options={fields} onChange={(field) => onChange({ field })} />
    </>
  );
}

/** Said while writing, and nothing is cut off: a title of ninety characters is shortened by whoever wrote it. */
function useTooLong(): (text: string, max: number) => string | undefined {
  const { write } = usePhoneTexts();
  return (text, max) => {
    const now = countCodePoints(text.trim());
    return now > max ? fill(write.tooLong, { now, max }) : undefined;
  };
}

export function SituationStep({ values, onChange }: StepProps) {
  const { write } = usePhoneTexts();
  return (
    <TextArea
      label={write.situation}
      required
      rows={6}
      max={MOST_CHARACTERS.situation}
      value={values.situation}
      onChange={(situation) => onChange({ situation })}
    />
  );
}

export function AnalysisStep({ values, onChange }: StepProps) {
  const { write } = usePhoneTexts();
  return (
    <TextArea
      label={write.analysis}
      required
      rows={6}
      max={MOST_CHARACTERS.analysis}
      value={values.analysis}
      onChange={(analysis) => onChange({ analysis })}
    />
  );
}

export function PointsStep({ values, onChange }: StepProps) {
  const { write } = usePhoneTexts();
  const tooLong = useTooLong();
  const errors = Object.fromEntries(
    values.points.flatMap((point, place) => {
      const error = tooLong(point, MOST_CHARACTERS.point);
      return error === undefined ? [] : [[place, error] as const];
    }),
  );
  return (
    <PointsInput
      label={write.points}
      hint={write.pointsHint}
      required
      value={values.points}
      errors={errors}
      onChange={(points) => onChange({ points: [...points].slice(0, 12) })}
    />
  );
}

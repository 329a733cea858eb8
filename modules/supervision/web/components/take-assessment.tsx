import { useState } from 'react';
import { fill } from '#platform/web/fill.ts';
import { longDate } from '#platform/web/formats.ts';
import { AskForm } from '#platform/web/kit/ask-form.tsx';
import type { OfferedAssessment } from '../../contract/views.ts';
import { useSupervisionTexts, wordOf } from '../use-supervision-texts.ts';

type Props = {
  readonly offered: readonly OfferedAssessment[];
  readonly onSubmit: (form: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly onCancel: () => void;
};

const SEPARATOR = ' ';

/** Which of the votes on this item is the assessment of this matter; its figures are shown and cannot be changed. */
export function TakeAssessment({ offered, onSubmit, onCancel }: Props) {
  const {
    forms: { ask },
    pages: { assessment: say },
    words,
  } = useSupervisionTexts();
  const [options] = useState(() =>
    offered.map((one) => ({
      value: `${one.contestId}${SEPARATOR}${one.optionKey}`,
      label: fill(say.offered, {
        title: one.title,
        label: one.label,
        day: longDate(one.onDay),
        result: wordOf(words.result, one.result),
        satisfied: one.satisfied,
        basically: one.basically,
        dissatisfied: one.dissatisfied,
        needed: one.needed,
        n: one.baseNumber,
        base: wordOf(words.base, one.base),
      }),
    })),
  );
  return (
    <AskForm
      submitLabel={wordOf(words.act, 'take-assessment')}
      onCancel={onCancel}
      fields={[{ name: 'vote', label: ask.vote, kind: 'choice', required: true, options }]}
      initial={options.length === 1 && options[0] ? { vote: options[0].value } : {}}
      onSubmit={async ({ vote }) => {
        const [contestId = '', optionKey = ''] = String(vote).split(SEPARATOR);
        await onSubmit({ contestId, optionKey });
      }}
    />
  );
}

import { fill } from '#platform/web/fill.ts';
import { today } from '#platform/web/formats.ts';
import { SelectInput } from '#platform/web/kit/select-input.tsx';
import type { Period } from '../api.ts';
import { useInsightTexts } from '../use-insight-texts.ts';

type Props = {
  readonly period: Period;
  readonly sessions: readonly { readonly id: string; readonly term: number; readonly session: number }[];
  readonly onChange: (period: Period) => void;
};

const TERM = 'term';

/** A year, or what came since a session or the term began: one at a time. */
export function PeriodBar({ period, sessions, onChange }: Props) {
  const { figures: texts } = useInsightTexts();
  const thisYear = Number(today().slice(0, 4));
  const since = period.term === undefined ? (period.sessionId ?? '') : TERM;
  const none = { year: undefined, sessionId: undefined, term: undefined };
  return (
    <div className="in-bar-row">
      <SelectInput
        label={texts.year}
        empty={since === '' ? String(thisYear) : texts.noBefore}
        value={period.year ?? ''}
        options={[0, 1, 2, 3, 4, 5, 6, 7].map((back) => String(thisYear - back)).map((value) => ({ value, label: value }))}
        onChange={(value) => onChange({ ...none, year: value === '' ? undefined : value })}
      />
      <SelectInput
        label={texts.session}
        empty={texts.asYear}
        value={since}
        options={[
          ...sessions.map(({ id, term, session }) => ({ value: id, label: fill(texts.sessionName, { term, session }) })),
          { value: TERM, label: texts.termName },
        ]}
        onChange={(value) =>
          onChange(value === TERM ? { ...none, term: 'true' } : { ...none, sessionId: value === '' ? undefined : value })
        }
      />
    </div>
  );
}

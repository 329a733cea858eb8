import { useState } from 'react';
import type { RuleDetailView, RulesPreviewView, RuleValueView } from '#platform/contract/law-views.ts';
import { isLocalDate } from '#platform/domain/local-date.ts';
import { fieldErrors, problemOf } from '../api-error.ts';
import { useCommandId } from '../command-id.ts';
import { today } from '../formats.ts';
import { Button } from '../kit/button.tsx';
import { DateInput } from '../kit/date-input.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { TextArea } from '../kit/text-area.tsx';
import { lawApi } from './law-api.ts';
import { useLawTexts } from './law-words.ts';
import { changesOf, draftOf, type RuleDraft } from './rule-draft.ts';
import { RulePreview } from './rule-preview.tsx';
import { RuleValueInput } from './rule-value-input.tsx';

type Props = { readonly rule: RuleDetailView; readonly onSaved: () => void; readonly onCancel: () => void };
type Written = { readonly drafts: Readonly<Record<string, RuleDraft>>; readonly basis: string; readonly validFrom: string };

const start = (values: readonly RuleValueView[]): Written => ({
  drafts: Object.fromEntries(values.map((value) => [value.parameter, draftOf(value)])),
  basis: '',
  validFrom: today(),
});

function useChange({ rule, onSaved }: Props) {
  const values = rule.values.filter((value) => value.isAdjustable);
  const [written, setWritten] = useState(() => start(values));
  const [shown, setShown] = useState<RulesPreviewView>();
  const [error, setError] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);
  const command = useCommandId();
  const changes = changesOf(rule.id, values, written.drafts);
  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setError(undefined);
    await work().catch(setError);
    setBusy(false);
  };
  const preview = () => run(async () => setShown(await lawApi.previewRules({ changes })));
  const confirm = (recompute: boolean) =>
    run(async () => {
      const { basis, validFrom } = written;
      if (!shown || !isLocalDate(validFrom)) return;
      await lawApi.setRules({
        commandId: command.current(),
        changes,
        basis,
        validFrom,
        expectedTouched: shown.touched.deadlines,
        recompute,
      });
      onSaved();
    });
  const write = (change: Partial<Written>): void => {
    command.renew();
    setShown(undefined);
    setWritten({ ...written, ...change });
  };
  return { values, written, write, shown, again: () => setShown(undefined), error, isBusy, changes, preview, confirm };
}

/** New values with their basis; first what they touch, then the yes. */
export function RuleChange(props: Props) {
  const texts = useLawTexts();
  const { values, written, write, shown, again, error, isBusy, changes, preview, confirm } = useChange(props);
  const { rule, onCancel } = props;
  const errors = error === undefined ? {} : fieldErrors(problemOf(error));
  if (shown)
    return (
      <RulePreview
        rule={rule}
        shown={shown}
        written={written}
        isBusy={isBusy}
        error={error}
        onConfirm={(recompute) => void confirm(recompute)}
        onAgain={again}
      />
    );
  const isReady = changes.length > 0 && written.basis.trim().length >= 4 && isLocalDate(written.validFrom);
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !isBusy) void preview();
      }}
    >
      {error === undefined ? null : <ErrorNote error={error} />}
      {values.map((value) => (
        <RuleValueInput
          key={value.parameter}
          rule={rule.id}
          view={value}
          draft={written.drafts[value.parameter] ?? draftOf(value)}
          error={errors[`${rule.id}.${value.parameter}`]}
          onChange={(draft) => write({ drafts: { ...written.drafts, [value.parameter]: draft } })}
        />
      ))}
      <TextArea
        label={texts.rules.basis}
        hint={texts.rules.basisHint}
        required
        rows={2}
        max={300}
        value={written.basis}
        onChange={(basis) => write({ basis })}
        error={errors['basis']}
      />
      <DateInput
        label={texts.rules.validFrom}
        required
        value={written.validFrom}
        onChange={(validFrom) => write({ validFrom })}
        error={errors['validFrom']}
      />
      {changes.length === 0 ? (
        <p className="muted" role="status">
          {texts.rules.unchanged}
        </p>
      ) : null}
      <div className="row acts">
        <Button type="submit" kind="primary" busy={isBusy} disabled={!isReady}>
          {texts.rules.preview}
        </Button>
        <Button onClick={onCancel}>{texts.rules.back}</Button>
      </div>
    </form>
  );
}

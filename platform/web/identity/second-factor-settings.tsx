import { useState } from 'react';
import type { z } from 'zod';
import type { IdentitySettingsView } from '#platform/contract/identity-views.ts';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { RadioGroup } from '../kit/radio-group.tsx';
import { sayDone } from '../kit/toast-list.ts';
import { identityApi } from './identity-api.ts';
import { useIdentityTexts } from './identity-words.ts';
import { useAct } from './use-act.ts';

type Settings = z.output<typeof IdentitySettingsView>;
const POLICIES = ['staff', 'officers', 'off'] as const;

/** Whom the congress obliges to a second factor: the security officer decides, the other two see it. */
export function SecondFactorSettings({
  settings,
  mayChange,
  onSaved,
}: {
  readonly settings: Settings;
  readonly mayChange: boolean;
  readonly onSaved: () => void;
}) {
  const texts = useIdentityTexts();
  const act = useAct();
  const [form, setForm] = useState(settings);
  const names: Readonly<Record<Settings['secondFactor'], string>> = {
    staff: texts.secondFactorStaff,
    officers: texts.secondFactorOfficers,
    off: texts.secondFactorOff,
  };
  if (!mayChange) {
    return (
      <Card title={texts.secondFactorRule}>
        <p>{names[settings.secondFactor]}</p>
        <p>{settings.meetingTablets ? texts.tabletsYes : texts.tabletsNo}</p>
        <p className="small muted">{texts.readOnly}</p>
      </Card>
    );
  }
  const save = (): void =>
    act.run(async () => {
      await identityApi.settings.change(form);
      sayDone(texts.settingsSaved);
      onSaved();
    });
  return (
    <Card>
      <div className="form">
        {act.error === undefined ? null : <ErrorNote error={act.error} />}
        <RadioGroup
          label={texts.secondFactorRule}
          hint={texts.secondFactorWhy}
          required
          value={form.secondFactor}
          options={POLICIES.map((value) => ({
            value,
            label: names[value],
            ...(value === 'off' ? { hint: texts.secondFactorOffWhy } : {}),
          }))}
          onChange={(value) => setForm((old) => ({ ...old, secondFactor: POLICIES.find((one) => one === value) ?? old.secondFactor }))}
        />
        <label className="choice">
          <input
            type="checkbox"
            checked={form.meetingTablets}
            onChange={(event) => setForm((old) => ({ ...old, meetingTablets: event.target.checked }))}
          />
          <span>{texts.tablets}</span>
        </label>
        <div className="row acts">
          <Button kind="primary" busy={act.isBusy} onClick={save}>
            {texts.saveSettings}
          </Button>
        </div>
      </div>
    </Card>
  );
}

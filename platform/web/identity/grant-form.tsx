import { type SubmitEvent, useState } from 'react';
import { fieldErrors, problemOf } from '../api-error.ts';
import { today } from '../formats.ts';
import { Button } from '../kit/button.tsx';
import type { Choice } from '../kit/combobox-state.ts';
import { Combobox } from '../kit/combobox.tsx';
import { DateInput } from '../kit/date-input.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { SelectInput } from '../kit/select-input.tsx';
import { TextInput } from '../kit/text-input.tsx';
import { sayDone } from '../kit/toast-list.ts';
import { identityApi } from './identity-api.ts';
import { useIdentityTexts, useRoleName } from './identity-words.ts';
import { useAct } from './use-act.ts';

const findAccounts = async (text: string): Promise<readonly Choice[]> => {
  const { rows } = await identityApi.accounts.list({ text });
  return rows.slice(0, 20).map(({ id, login, name }) => ({ value: id, label: name, hint: login }));
};

/** Asks for a role; nothing takes effect before another officer has signed. */
export function GrantForm({
  roles,
  onRequested,
  onCancel,
}: {
  readonly roles: readonly string[];
  readonly onRequested: () => void;
  readonly onCancel: () => void;
}) {
  const texts = useIdentityTexts();
  const roleName = useRoleName();
  const act = useAct();
  const [account, setAccount] = useState<readonly Choice[]>([]);
  const [form, setForm] = useState({ role: '', title: '', startsOn: String(today()), endsOn: '', reason: '' });
  const errors = act.error === undefined ? {} : fieldErrors(problemOf(act.error));
  const set =
    (key: keyof typeof form) =>
    (value: string): void =>
      setForm((old) => ({ ...old, [key]: value }));
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const [chosen] = account;
    if (!chosen) return;
    act.run(async () => {
      await identityApi.grants.request({ ...form, accountId: chosen.value, endsOn: form.endsOn === '' ? null : form.endsOn });
      sayDone(texts.grantRequested);
      onRequested();
    });
  };
  return (
    <>
      {act.error === undefined ? null : <ErrorNote error={act.error} />}
      <form className="form" onSubmit={send}>
        <Combobox label={texts.account} required value={account} onChange={setAccount} find={findAccounts} />
        <SelectInput
          label={texts.role}
          required
          value={form.role}
          onChange={set('role')}
          options={roles.map((role) => ({ value: role, label: roleName(role) }))}
          error={errors['role']}
        />
        <TextInput label={texts.title} required value={form.title} onChange={set('title')} error={errors['title']} narrow />
        <DateInput label={texts.startsOn} required value={form.startsOn} onChange={set('startsOn')} error={errors['startsOn']} />
        <DateInput label={texts.endsOn} value={form.endsOn} onChange={set('endsOn')} error={errors['endsOn']} />
        <TextInput label={texts.reason} value={form.reason} onChange={set('reason')} error={errors['reason']} />
        <div className="row acts">
          <Button type="submit" kind="primary" busy={act.isBusy}>
            {texts.request}
          </Button>
          <Button onClick={onCancel}>{texts.cancel}</Button>
        </div>
      </form>
    </>
  );
}

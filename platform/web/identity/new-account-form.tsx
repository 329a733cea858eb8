import { type SubmitEvent, useState } from 'react';
import { fieldErrors, problemOf } from '../api-error.ts';
import { Button } from '../kit/button.tsx';
import type { Choice } from '../kit/combobox-state.ts';
import { Combobox } from '../kit/combobox.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { TextInput } from '../kit/text-input.tsx';
import { OneTimePassword } from './account-acts.tsx';
import { identityApi } from './identity-api.ts';
import { useIdentityTexts } from './identity-words.ts';
import { useAct } from './use-act.ts';

const findPeople = async (text: string): Promise<readonly Choice[]> => {
  if (text.trim() === '') return [];
  const people = await identityApi.accounts.people({ text });
  return people.map(({ personId, name, note }) => ({ value: personId, label: name, hint: note }));
};

export function NewAccountForm({ onCreated }: { readonly onCreated: () => void }) {
  const texts = useIdentityTexts();
  const act = useAct();
  const [login, setLogin] = useState('');
  const [person, setPerson] = useState<readonly Choice[]>([]);
  const [password, setPassword] = useState<string>();
  const errors = act.error === undefined ? {} : fieldErrors(problemOf(act.error));
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const [chosen] = person;
    if (chosen) act.run(async () => setPassword((await identityApi.accounts.create({ login, personId: chosen.value })).oneTimePassword));
  };
  const close = (): void => {
    setPassword(undefined);
    setLogin('');
    setPerson([]);
    onCreated();
  };
  return (
    <>
      {act.error === undefined ? null : <ErrorNote error={act.error} />}
      <form className="form" onSubmit={send}>
        <Combobox label={texts.person} required value={person} onChange={setPerson} find={findPeople} error={errors['personId']} />
        <TextInput
          label={texts.login}
          required
          autoComplete="off"
          spellCheck={false}
          value={login}
          onChange={setLogin}
          error={errors['login']}
          narrow
        />
        <div className="row acts">
          <Button type="submit" kind="primary" busy={act.isBusy}>
            {texts.create}
          </Button>
        </div>
      </form>
      <OneTimePassword login={login} password={password} onClose={close} />
    </>
  );
}

import { type SubmitEvent, useState } from 'react';
import type { SessionView } from '#platform/contract/identity-views.ts';
import { fieldErrors, problemOf } from '../api-error.ts';
import { fill } from '../fill.ts';
import { Button } from '../kit/button.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { identityApi } from './identity-api.ts';
import { useIdentityTexts } from './identity-words.ts';
import { PasswordInput } from './password-input.tsx';
import { useAct } from './use-act.ts';

type Props = { readonly least: number; readonly onChanged: (session: SessionView) => void };

export function PasswordForm({ least, onChanged }: Props) {
  const texts = useIdentityTexts();
  const act = useAct();
  const [current, setCurrent] = useState('');
  const [fresh, setFresh] = useState('');
  const [again, setAgain] = useState('');
  const errors = act.error === undefined ? {} : fieldErrors(problemOf(act.error));
  const differs = again !== '' && again !== fresh;
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    if (again !== fresh) return;
    act.run(async () => {
      const session = await identityApi.password.change({ current, password: fresh });
      setCurrent('');
      setFresh('');
      setAgain('');
      onChanged(session);
    });
  };
  return (
    <form className="form" onSubmit={send}>
      {act.error === undefined ? null : <ErrorNote error={act.error} />}
      <PasswordInput
        label={texts.current}
        autoComplete="current-password"
        value={current}
        onChange={setCurrent}
        error={errors['current']}
      />
      <PasswordInput
        label={texts.fresh}
        autoComplete="new-password"
        hint={fill(texts.passwordHint, { least })}
        value={fresh}
        onChange={setFresh}
        error={errors['password']}
      />
      <PasswordInput
        label={texts.again}
        autoComplete="new-password"
        value={again}
        onChange={setAgain}
        error={differs ? texts.differs : undefined}
      />
      <div>
        <Button type="submit" kind="primary" busy={act.isBusy}>
          {texts.change}
        </Button>
      </div>
    </form>
  );
}

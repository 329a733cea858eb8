import { type SubmitEvent, useState } from 'react';
import type { SessionView } from '#platform/contract/identity-views.ts';
import { Button } from '../kit/button.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { TextInput } from '../kit/text-input.tsx';
import { identityApi } from './identity-api.ts';
import { useIdentityTexts } from './identity-words.ts';
import { signInWithPasskey } from './passkey-acts.ts';
import { PasskeyTrouble } from './passkey-trouble.tsx';
import { useAct } from './use-act.ts';

type Props = { readonly session: SessionView; readonly onSession: (session: SessionView) => void };

export function SecondFactorStep({ session, onSession }: Props) {
  const texts = useIdentityTexts();
  const act = useAct();
  const key = useAct();
  const [code, setCode] = useState('');
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    act.run(async () => onSession(await identityApi.session.prove({ code })));
  };
  return (
    <div className="stack">
      <h1>{texts.secondFactorTitle}</h1>
      <p>{texts.secondFactorLead}</p>
      {act.error === undefined ? null : <ErrorNote error={act.error} />}
      <PasskeyTrouble error={key.error} />
      <form className="form" onSubmit={send}>
        <TextInput label={texts.code} required autoComplete="one-time-code" spellCheck={false} value={code} onChange={setCode} />
        <Button type="submit" kind="primary" busy={act.isBusy}>
          {texts.verify}
        </Button>
      </form>
      {session.factors?.hasPasskey ? (
        <Button busy={key.isBusy} onClick={() => key.run(async () => onSession(await signInWithPasskey()))}>
          {texts.usePasskey}
        </Button>
      ) : null}
    </div>
  );
}

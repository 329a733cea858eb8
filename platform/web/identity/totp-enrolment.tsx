import { type SubmitEvent, useState } from 'react';
import { Button } from '../kit/button.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { TextInput } from '../kit/text-input.tsx';
import { identityApi } from './identity-api.ts';
import { useIdentityTexts } from './identity-words.ts';
import { useAct } from './use-act.ts';

type Shown = { readonly secret: string; readonly svg: string };

function RecoveryCodes({ codes, onKept }: { readonly codes: readonly string[]; readonly onKept: () => void }) {
  const texts = useIdentityTexts();
  return (
    <div className="stack">
      <h3>{texts.recoveryTitle}</h3>
      <p>{texts.recoveryLead}</p>
      <ul className="lines">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div>
        <Button kind="primary" onClick={onKept}>
          {texts.recoverySaved}
        </Button>
      </div>
    </div>
  );
}

/** Shows the secret, proves it with a code, then shows the recovery codes once. */
export function TotpEnrolment({ onDone }: { readonly onDone: () => void }) {
  const texts = useIdentityTexts();
  const act = useAct();
  const [shown, setShown] = useState<Shown>();
  const [codes, setCodes] = useState<readonly string[]>();
  const [code, setCode] = useState('');
  if (codes) return <RecoveryCodes codes={codes} onKept={onDone} />;
  const confirm = (event: SubmitEvent): void => {
    event.preventDefault();
    act.run(async () => setCodes((await identityApi.totp.confirm({ code })).recoveryCodes));
  };
  return (
    <div className="stack">
      {act.error === undefined ? null : <ErrorNote error={act.error} />}
      {shown ? (
        <form className="form" onSubmit={confirm}>
          <img alt={texts.qrAlt} width={220} height={220} src={`data:image/svg+xml,${encodeURIComponent(shown.svg)}`} />
          <p>
            {texts.secretText} <code>{shown.secret}</code>
          </p>
          <TextInput label={texts.code} required inputMode="numeric" autoComplete="one-time-code" value={code} onChange={setCode} narrow />
          <div>
            <Button type="submit" kind="primary" busy={act.isBusy}>
              {texts.confirm}
            </Button>
          </div>
        </form>
      ) : (
        <div>
          <Button kind="primary" busy={act.isBusy} onClick={() => act.run(async () => setShown(await identityApi.totp.begin()))}>
            {texts.begin}
          </Button>
        </div>
      )}
    </div>
  );
}

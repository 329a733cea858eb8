import { useState } from 'react';
import type { AccountView } from '#platform/contract/identity-views.ts';
import { fill } from '../fill.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { sayDone } from '../kit/toast-list.ts';
import { identityApi } from './identity-api.ts';
import { useIdentityTexts } from './identity-words.ts';
import { useAct } from './use-act.ts';

/** Shown once, to be handed over in person. */
export function OneTimePassword({
  login,
  password,
  onClose,
}: {
  readonly login: string;
  readonly password: string | undefined;
  readonly onClose: () => void;
}) {
  const texts = useIdentityTexts();
  return (
    <Dialog title={texts.oneTimeTitle} open={password !== undefined} onClose={onClose}>
      <p>{fill(texts.oneTimeLead, { login })}</p>
      <p>
        <code>{password}</code>
      </p>
    </Dialog>
  );
}

type Props = { readonly account: AccountView; readonly roles: readonly string[]; readonly onChange: () => void };

/** The acts on one account that belong to the reader's own post; the server decides again. */
export function AccountActs({ account, roles, onChange }: Props) {
  const texts = useIdentityTexts();
  const act = useAct();
  const [password, setPassword] = useState<string>();
  const [asking, setAsking] = useState<'disable' | 'reset'>();
  const { id, login } = account;
  const done = (work: () => Promise<unknown>): void =>
    act.run(async () => {
      await work();
      sayDone(texts.done);
      onChange();
    });
  const confirm = (): void => {
    setAsking(undefined);
    if (asking === 'disable') done(() => identityApi.accounts.disable({ id }));
    else act.run(async () => setPassword((await identityApi.accounts.resetPassword({ id })).oneTimePassword));
  };
  if (!account.isHome) return null;
  return (
    <>
      {roles.includes('system-admin') ? (
        <>
          <Button
            kind="quiet"
            busy={act.isBusy}
            onClick={() => (account.isDisabled ? done(() => identityApi.accounts.enable({ id })) : setAsking('disable'))}
          >
            {account.isDisabled ? texts.enable : texts.disable}
          </Button>
          <Button kind="quiet" busy={act.isBusy} onClick={() => setAsking('reset')}>
            {texts.resetPassword}
          </Button>
        </>
      ) : null}
      {roles.includes('security-admin') && account.hasSecondFactor ? (
        <Button kind="quiet" busy={act.isBusy} onClick={() => done(() => identityApi.accounts.resetFactors({ id }))}>
          {texts.resetFactors}
        </Button>
      ) : null}
      {act.error === undefined ? null : <ErrorNote error={act.error} />}
      <Dialog
        title={asking === 'reset' ? texts.resetPassword : texts.disable}
        open={asking !== undefined}
        onClose={() => setAsking(undefined)}
      >
        <div className="stack">
          <p>{fill(asking === 'reset' ? texts.resetAsk : texts.disableAsk, { login, name: account.name })}</p>
          <div className="row acts">
            <Button kind="primary" onClick={confirm}>
              {asking === 'reset' ? texts.resetPassword : texts.disable}
            </Button>
            <Button onClick={() => setAsking(undefined)}>{texts.cancel}</Button>
          </div>
        </div>
      </Dialog>
      <OneTimePassword
        login={login}
        password={password}
        onClose={() => {
          setPassword(undefined);
          onChange();
        }}
      />
    </>
  );
}

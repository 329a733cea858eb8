import { useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import type { SessionView, SignInOptionsView } from '#platform/contract/identity-views.ts';
import { ApiError } from '../api-error.ts';
import { fill } from '../fill.ts';
import { Button, buttonClass } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { TextInput } from '../kit/text-input.tsx';
import { identityApi } from './identity-api.ts';
import { useIdentityTexts, useRefusal } from './identity-words.ts';
import { signInWithPasskey } from './passkey-acts.ts';
import { PasskeyTrouble } from './passkey-trouble.tsx';
import { PasswordInput } from './password-input.tsx';
import { useAct } from './use-act.ts';

type Props = {
  readonly onSession: (session: SessionView) => void;
  /** Where another house sends the browser back to. */
  readonly returnTo: string;
  readonly refusal: string | null;
};

function OtherWays({ options, onSession, returnTo }: Pick<Props, 'onSession' | 'returnTo'> & { readonly options: SignInOptionsView }) {
  const texts = useIdentityTexts();
  const act = useAct();
  return (
    <div className="choices-list">
      <PasskeyTrouble error={act.error} />
      {options.hasPasskeys ? (
        <Button busy={act.isBusy} onClick={() => act.run(async () => onSession(await signInWithPasskey()))}>
          {texts.passkeySignIn}
        </Button>
      ) : null}
      {options.providers.map(({ id, congressId, name }) => (
        <a
          key={id}
          className={buttonClass()}
          href={`/api/oidc/start?${new URLSearchParams({ congress: congressId, provider: id, return: returnTo })}`}
        >
          {fill(texts.providerSignIn, { name })}
        </a>
      ))}
    </div>
  );
}

function DemoAccounts({
  accounts,
  isBusy,
  onPick,
}: {
  readonly accounts: SignInOptionsView['demo'];
  readonly isBusy: boolean;
  readonly onPick: (account: SignInOptionsView['demo'][number]) => void;
}) {
  const texts = useIdentityTexts();
  if (accounts.length === 0) return null;
  return (
    <Card title={texts.demoTitle}>
      <p className="small muted">{texts.demoLead}</p>
      <div className="choices-list">
        {accounts.map((account) => (
          <Button key={account.login} busy={isBusy} onClick={() => onPick(account)}>
            {account.title}
          </Button>
        ))}
      </div>
    </Card>
  );
}

/** One form, no puzzle: name and password, a passkey, or the city's own sign-in. */
export function SignInForm({ onSession, returnTo, refusal }: Props) {
  const texts = useIdentityTexts();
  const act = useAct();
  const options = useQuery({ queryKey: ['sign-in-options'], queryFn: () => identityApi.options({}), retry: false });
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [isTablet, setTablet] = useState(false);
  const send = (name: string, secret: string): void =>
    act.run(async () => onSession(await identityApi.session.open({ login: name, password: secret, isTablet })));
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    send(login, password);
  };
  // A refusal of another house comes back as a code in the address.
  const sentence = useRefusal(refusal);
  const shown =
    act.error ??
    (sentence === undefined ? undefined : new ApiError({ status: 422, code: refusal ?? '', detail: sentence, current: undefined }));
  return (
    <div className="stack">
      <h1>{texts.signIn}</h1>
      <p className="muted">{texts.signInLead}</p>
      {shown === undefined ? null : <ErrorNote error={shown} />}
      <form className="form" onSubmit={submit}>
        <TextInput
          label={texts.login}
          required
          name="username"
          autoComplete="username"
          spellCheck={false}
          value={login}
          onChange={setLogin}
        />
        <PasswordInput label={texts.password} autoComplete="current-password" value={password} onChange={setPassword} />
        {options.data?.hasTablets === true ? (
          <label className="choice">
            <input type="checkbox" checked={isTablet} onChange={(event) => setTablet(event.target.checked)} />
            <span>{texts.isTablet}</span>
          </label>
        ) : null}
        <Button type="submit" kind="primary" busy={act.isBusy}>
          {texts.signIn}
        </Button>
      </form>
      {options.data ? <OtherWays options={options.data} onSession={onSession} returnTo={returnTo} /> : null}
      <p className="small muted">{texts.forgotten}</p>
      {options.data ? (
        <DemoAccounts accounts={options.data.demo} isBusy={act.isBusy} onPick={(account) => send(account.login, account.password)} />
      ) : null}
    </div>
  );
}

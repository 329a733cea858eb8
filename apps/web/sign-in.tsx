import { type SubmitEvent, useState } from 'react';
import { SessionView } from '#platform/contract/identity-views.ts';
import { callJson } from '#platform/web/api-client.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { TextInput } from '#platform/web/kit/text-input.tsx';
import { safeReturn } from './safe-return.ts';
import { useShellTexts } from './shell-texts.ts';

/** The plainest way in; the identity pages may take this route's place. */
export function SignIn() {
  const texts = useShellTexts();
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    try {
      const { stage } = SessionView.parse(await callJson('/api/session', { method: 'POST', body: { login: account, password } }));
      if (stage === 'second-factor') await callJson('/api/session/second-factor', { method: 'POST', body: { code } });
      globalThis.location.assign(safeReturn(new URLSearchParams(globalThis.location.search).get('to')));
    } catch (thrown) {
      setError(thrown);
    } finally {
      setBusy(false);
    }
  };
  return (
    <main style={{ maxWidth: '24rem', margin: '12vh auto', padding: 16 }} className="stack">
      <p className="mark"><i aria-hidden="true">人</i>{texts.house}</p>
      <h1>{texts.signIn}</h1>
      {error === undefined ? null : <ErrorNote error={error} />}
      <form className="form" onSubmit={(event) => { void send(event); }}>
        <TextInput label={texts.account} required autoComplete="username" value={account} onChange={setAccount} />
        <TextInput label={texts.password} required type="password" autoComplete="current-password" value={password} onChange={setPassword} />
        <TextInput label={texts.code} hint={texts.codeHint} inputMode="numeric" autoComplete="one-time-code" value={code} onChange={setCode} />
        <Button type="submit" kind="primary" busy={busy}>{texts.signIn}</Button>
      </form>
    </main>
  );
}

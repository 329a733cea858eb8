import { useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import type { SessionView } from '#platform/contract/identity-views.ts';
import { fill } from '../fill.ts';
import { longDate } from '../formats.ts';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { LoadingNote } from '../kit/loading-note.tsx';
import { PageHead } from '../kit/page-head.tsx';
import { TextInput } from '../kit/text-input.tsx';
import { sayDone } from '../kit/toast-list.ts';
import { identityApi, ownSignInQuery } from './identity-api.ts';
import { useIdentityTexts } from './identity-words.ts';
import { OwnPasskeys } from './own-passkeys.tsx';
import { OwnSessions } from './own-sessions.tsx';
import { PasswordForm } from './password-form.tsx';
import { TotpEnrolment } from './totp-enrolment.tsx';
import { useAct } from './use-act.ts';

function OwnTotp({ session, onChange }: { readonly session: SessionView; readonly onChange: () => void }) {
  const texts = useIdentityTexts();
  const act = useAct();
  const [code, setCode] = useState('');
  const remove = (event: SubmitEvent): void => {
    event.preventDefault();
    act.run(async () => {
      await identityApi.totp.remove({ code });
      setCode('');
      sayDone(texts.removed);
      onChange();
    });
  };
  const isOn = session.factors?.hasTotp ?? false;
  return (
    <Card title={texts.totpTitle}>
      <p>{isOn ? texts.totpOn : texts.totpOff}</p>
      {act.error === undefined ? null : <ErrorNote error={act.error} />}
      {isOn ? (
        <form className="form" onSubmit={remove}>
          <TextInput label={texts.code} required inputMode="numeric" autoComplete="one-time-code" value={code} onChange={setCode} narrow />
          <div>
            <Button type="submit" kind="danger" busy={act.isBusy}>
              {texts.removeTotp}
            </Button>
          </div>
        </form>
      ) : (
        <TotpEnrolment onDone={onChange} />
      )}
    </Card>
  );
}

function OtherCongresses({ session }: { readonly session: SessionView }) {
  const texts = useIdentityTexts();
  const act = useAct();
  const others = session.congresses.filter(({ congressId }) => congressId !== session.person?.congressId);
  if (others.length === 0) return null;
  return (
    <Card title={texts.switchTitle}>
      {act.error === undefined ? null : <ErrorNote error={act.error} />}
      {others.map(({ congressId, name }) => (
        <Button
          key={congressId}
          busy={act.isBusy}
          onClick={() =>
            act.run(async () => {
              await identityApi.session.switch({ congressId });
              globalThis.location.assign('/');
            })
          }
        >
          {fill(texts.switchTo, { name })}
        </Button>
      ))}
    </Card>
  );
}

/** One's own sign-in: password, second factors, devices, congress. */
export function SecurityPage() {
  const texts = useIdentityTexts();
  const query = useQuery(ownSignInQuery);
  const reload = (): void => {
    void query.refetch();
  };
  const session = query.data;
  return (
    <div className="stack">
      <PageHead title={texts.securityTitle} />
      {query.isPending ? <LoadingNote /> : null}
      {query.error ? <ErrorNote error={query.error} onRetry={reload} /> : null}
      {session ? (
        <>
          <OwnSessions />
          {session.password ? (
            <Card title={texts.changeTitle}>
              <p className="small muted">{fill(texts.passwordEnds, { date: longDate(session.password.endsAt) })}</p>
              <PasswordForm
                least={session.password.least}
                onChanged={() => {
                  sayDone(texts.changed);
                  reload();
                }}
              />
            </Card>
          ) : null}
          <OwnTotp session={session} onChange={reload} />
          <OwnPasskeys onChange={reload} />
          <OtherCongresses session={session} />
        </>
      ) : null}
    </div>
  );
}

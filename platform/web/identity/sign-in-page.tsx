import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { SessionView } from '#platform/contract/identity-views.ts';
import { Button } from '../kit/button.tsx';
import { LoadingNote } from '../kit/loading-note.tsx';
import { identityApi } from './identity-api.ts';
import { useIdentityTexts } from './identity-words.ts';
import { PasswordForm } from './password-form.tsx';
import { SecondFactorStep } from './second-factor-step.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { TotpEnrolment } from './totp-enrolment.tsx';

type StepProps = { readonly session: SessionView; readonly onSession: (session: SessionView) => void; readonly onReload: () => void };

/** What is still owed before the work opens; each step has its own page and a way out. */
function NextStep({ session, onSession, onReload }: StepProps) {
  const texts = useIdentityTexts();
  if (session.stage === 'second-factor') return <SecondFactorStep session={session} onSession={onSession} />;
  if (session.stage === 'change-password') {
    return (
      <>
        <h1>{texts.changeTitle}</h1>
        <p>{texts.firstChangeLead}</p>
        <PasswordForm least={session.password?.least ?? 8} onChanged={onSession} />
      </>
    );
  }
  return (
    <>
      <h1>{texts.enrolTitle}</h1>
      <p>{texts.enrolLead}</p>
      <TotpEnrolment onDone={onReload} />
    </>
  );
}

type Props = {
  /** Where to go afterwards: already checked to be ours. */
  readonly returnTo: string;
  /** Where the work of the person is, when nobody asked for an address. */
  readonly homeOf?: (session: SessionView) => string;
  /** Code of a refusal that came back in the address. */
  readonly refusal?: string | null;
};

/** The way in, from name and password to the last step owed; then on to where one wanted to go. */
export function SignInPage({ returnTo, homeOf, refusal = null }: Props) {
  const texts = useIdentityTexts();
  const client = useQueryClient();
  const known = useQuery({ queryKey: ['sign-in-session'], queryFn: () => identityApi.session.read(), retry: false, gcTime: 0 });
  const [fresh, setFresh] = useState<SessionView>();
  const session = fresh ?? known.data;
  const isReady = session?.stage === 'ready';
  useEffect(() => {
    document.title = texts.signIn;
  }, [texts.signIn]);
  // A whole new page: nothing of the person before stays in memory.
  useEffect(() => {
    if (isReady) globalThis.location.assign(homeOf?.(session) ?? returnTo);
  }, [isReady, homeOf, session, returnTo]);
  const reload = (): void => {
    void identityApi.session.read().then(setFresh);
  };
  const leave = (): void => {
    void identityApi.session.close().then(() => {
      client.clear();
      globalThis.location.reload();
    });
  };
  const isStep = session !== undefined && session.stage !== 'none' && !isReady;
  return (
    <main className="sign-in stack">
      <p className="mark">
        <i aria-hidden="true">人</i>
        {texts.house}
      </p>
      {known.isPending || isReady ? <LoadingNote /> : null}
      {isStep ? (
        <>
          <NextStep session={session} onSession={setFresh} onReload={reload} />
          <div>
            <Button kind="quiet" onClick={leave}>
              {texts.signOut}
            </Button>
          </div>
        </>
      ) : null}
      {!known.isPending && !isReady && !isStep ? (
        <SignInForm onSession={setFresh} returnTo={homeOf ? '/sign-in' : returnTo} refusal={refusal} />
      ) : null}
    </main>
  );
}

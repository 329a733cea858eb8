import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { problemOf } from '#platform/web/api-error.ts';
import { newCommandId } from '#platform/web/command-id.ts';
import { fill } from '#platform/web/fill.ts';
import { clockTime } from '#platform/web/formats.ts';
import { Button, buttonClass } from '#platform/web/kit/button.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { sayDone } from '#platform/web/kit/toast-list.ts';
import { dropParcel, sendWhenPossible, useOutbox } from '#platform/web/offline/device-outbox.ts';
import { usePageParams, usePageSearch } from '#platform/web/page-params.ts';
import { PhoneHead } from '#platform/web/kit/phone-head.tsx';
import { useAccountId } from '#platform/web/offline/use-account-id.ts';
import { adviceFor } from '../../domain/writing-advice.ts';
import { suggestionQuery } from '../api.ts';
import { PhoneAdvice } from '../components/phone/phone-advice.tsx';
import { type Saved, useDraft } from '../components/phone/phone-draft.ts';
import { NoSignal } from '../components/phone/phone-page.tsx';
import { FileStep } from '../components/phone/phone-step-file.tsx';
import { SigningStep } from '../components/phone/phone-step-signing.tsx';
import { SimilarStep } from '../components/phone/phone-step-similar.tsx';
import { PhoneStepStrip } from '../components/phone/phone-step-strip.tsx';
import { AnalysisStep, PointsStep, SituationStep, type StepProps, TitleStep } from '../components/phone/phone-write-fields.tsx';
import { MINE_HREF, WRITE_HREF } from '../phone-links.ts';
import { parcelsFor, type SendAim } from '../phone-parcels.ts';
import { stepAfter, stepBefore, textOf, valuesOfView, WRITE_STEPS, type WriteStep, type WriteValues } from '../phone-write-values.ts';
import { type PhoneTexts, usePhoneTexts } from '../use-phone-texts.ts';

const Params = z.object({ draftId: z.string() });
const Search = z.object({ new: z.coerce.string().optional().catch(undefined) });

/** The writing coach: one thing on each step, everything kept on this device. */
export function PhoneWritePage() {
  const { draftId } = usePageParams(Params);
  const [search] = usePageSearch(Search);
  const { write } = usePhoneTexts();
  const accountId = useAccountId();
  const draft = useDraft(draftId, accountId, search.new !== undefined);
  const waiting = useOutbox().filter((parcel) => parcel.draftId === draftId);
  if (accountId === undefined)
    return (
      <>
        <PhoneHead title={write.new} />
        <p className="note wait">{write.noAccount}</p>
      </>
    );
  if (waiting[0]) return <Waiting commandId={waiting[0].commandId} />;
  const { loaded } = draft;
  if (loaded.phase === 'loading') return <LoadingNote />;
  if (loaded.phase === 'failed') return problemOf(loaded.error).status === 0 ? <NoSignal /> : <ErrorNote error={loaded.error} />;
  if (loaded.phase === 'gone')
    return (
      <EmptyNote title={write.gone} hint={write.goneHint}>
        <PageLink href={WRITE_HREF} className={buttonClass()}>
          {write.startNew}
        </PageLink>
      </EmptyNote>
    );
  return <Writing draft={draft} draftId={draftId} accountId={accountId} />;
}

type WritingProps = { readonly draft: ReturnType<typeof useDraft>; readonly draftId: string; readonly accountId: string };

function Writing({ draft, draftId, accountId }: WritingProps) {
  const texts = usePhoneTexts();
  const { write } = texts;
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const { values, put } = draft;
  const heading = useRef<HTMLDivElement>(null);
  const go = (step: WriteStep): void => {
    put({ step, ...(values.step === 'similar' ? { lookedBack: true } : {}) });
    document.querySelector('.phone-scroll')?.scrollTo({ top: 0 });
    heading.current?.focus();
  };
  const send = async (aim: SendAim): Promise<void> => {
    setBusy(true);
    await draft.flush();
    const named = (sentence: string): string => fill(sentence, { title: values.title });
    const names = { text: named(write.parcel.text), invite: named(write.parcel.invite), file: named(write.parcel.file) };
    const sending = sendWhenPossible(...parcelsFor(values, aim, { accountId, draftId, names, newId: newCommandId }));
    void navigate({ to: MINE_HREF });
    const became = await sending;
    // What came back refused stands on the page with its reason.
    if (became !== 'back') sayDone(became === 'arrived' ? write.sent[aim] : write.sentTo);
  };
  return (
    <>
      <PhoneStepStrip values={values} onGo={go} />
      <div ref={heading} tabIndex={-1} className="step-head">
        <PhoneHead
          title={write.head[values.step]}
          above={fill(write.stepOf, { n: WRITE_STEPS.indexOf(values.step) + 1, total: WRITE_STEPS.length })}
        />
        <p className="muted">{write.help[values.step]}</p>
      </div>
      <ServerChanged draft={draft} />
      <Step
        values={values}
        onChange={put}
        onGo={go}
        onSend={(aim) => {
          void send(aim);
        }}
        busy={busy}
      />
      <StepAdvice values={values} />
      <StepButtons step={values.step} onGo={go} />
      <p className="small muted saved" role="status">
        {savedSentence(draft.saved, texts)}
      </p>
      <Discard
        onDiscard={async () => {
          await draft.drop();
          void navigate({ to: MINE_HREF });
        }}
      />
    </>
  );
}

function savedSentence(saved: Saved, { write }: PhoneTexts): string {
  switch (saved.state) {
    case 'none':
      return write.notSavedYet;
    case 'saving':
      return write.saving;
    case 'failed':
      return write.notSaved;
    case 'saved':
      return fill(write.savedAt, { time: clockTime(new Date(saved.at).toISOString()) });
  }
}

type AnyStep = StepProps & { readonly onGo: (step: WriteStep) => void; readonly onSend: (aim: SendAim) => void; readonly busy: boolean };

function Step(props: AnyStep) {
  const { write } = usePhoneTexts();
  const { values } = props;
  switch (values.step) {
    case 'title':
      return <TitleStep {...props} />;
    case 'situation':
      return (
        <>
          <SituationStep {...props} />
          <p className="small muted">{write.micNote}</p>
        </>
      );
    case 'analysis':
      return (
        <>
          <AnalysisStep {...props} />
          <p className="small muted">{write.micNote}</p>
        </>
      );
    case 'points':
      return <PointsStep {...props} />;
    case 'similar':
      return <SimilarStep values={values} />;
    case 'signing':
      return <SigningStep {...props} />;
    case 'file':
      return <FileStep {...props} />;
  }
}

/** What the coach says on the step at hand. It waits for a pause, so that it does not talk into a word. */
function StepAdvice({ values }: { readonly values: WriteValues }) {
  const [calm, setCalm] = useState(values);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(values), 700);
    return () => clearTimeout(timer);
  }, [values]);
  const { step } = values;
  if (step !== 'title' && step !== 'situation' && step !== 'analysis' && step !== 'points') return null;
  return <PhoneAdvice advice={adviceFor(textOf(calm)).filter(({ part }) => part === step)} />;
}

function StepButtons({ step, onGo }: { readonly step: WriteStep; readonly onGo: (step: WriteStep) => void }) {
  const { common, write } = usePhoneTexts();
  const before = stepBefore(step);
  const after = stepAfter(step);
  return (
    <div className="acts step-acts">
      {before === undefined ? null : <Button onClick={() => onGo(before)}>{common.previous}</Button>}
      {after === undefined ? null : (
        <Button kind="primary" onClick={() => onGo(after)}>
          {step === 'similar' ? write.looked : common.next}
        </Button>
      )}
    </div>
  );
}

/** The server's draft went on while this one was on the phone: the person decides which stays. */
function ServerChanged({ draft: { values, put } }: { readonly draft: ReturnType<typeof useDraft> }) {
  const { write } = usePhoneTexts();
  const { server } = values;
  const { data } = useQuery({ ...suggestionQuery(server?.id ?? ''), enabled: server !== undefined });
  if (server === undefined || data === undefined || data.id !== server.id || data.version === server.version) return null;
  const theirs = valuesOfView(data);
  return (
    <div className="note wait" role="alert">
      <p>{write.conflict}</p>
      <p className="row">
        <Button onClick={() => put({ ...theirs, step: values.step })}>{write.conflictTheirs}</Button>
        <Button onClick={() => put({ server: theirs.server })}>{write.conflictMine}</Button>
      </p>
    </div>
  );
}

function Discard({ onDiscard }: { readonly onDiscard: () => Promise<void> }) {
  const { write } = usePhoneTexts();
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <p>
        <Button kind="quiet" onClick={() => setAsked(true)}>
          {write.discard}
        </Button>
      </p>
    );
  return (
    <div className="note bad" role="alert">
      <p>{write.discardAsk}</p>
      <p className="row">
        <Button onClick={() => setAsked(false)}>{write.discardNo}</Button>
        <Button
          kind="danger"
          onClick={() => {
            void onDiscard();
          }}
        >
          {write.discardYes}
        </Button>
      </p>
    </div>
  );
}

/** Sent from here and not yet arrived: said honestly, and it can still be taken back. */
function Waiting({ commandId }: { readonly commandId: string }) {
  const { write, mine, common } = usePhoneTexts();
  const all = useOutbox();
  const first = all.find((parcel) => parcel.commandId === commandId);
  const next = all.filter((parcel) => parcel.follows === commandId);
  const what = [...(first ? [first.what] : []), ...next.map((parcel) => parcel.what)].join(common.joiner);
  return (
    <>
      <PhoneHead title={write.waitTitle} />
      <div className="card">
        <p>{fill(write.waitHint, { what })}</p>
        <div className="acts">
          <Button
            onClick={() => {
              void dropParcel(commandId).then(() => sayDone(write.takenBack));
            }}
          >
            {write.takeBack}
          </Button>
          <PageLink href={MINE_HREF} className={buttonClass()}>
            {mine.title}
          </PageLink>
        </div>
      </div>
    </>
  );
}

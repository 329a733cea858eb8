import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { fill } from '#platform/web/fill.ts';
import { shortDate, today } from '#platform/web/formats.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { RadioGroup } from '#platform/web/kit/radio-group.tsx';
import { TextArea } from '#platform/web/kit/text-area.tsx';
import { sayDone } from '#platform/web/kit/toast-list.ts';
import { useLocale } from '#platform/web/locale.ts';
import { usePageParams } from '#platform/web/page-params.ts';
import { PhoneHead } from '#platform/web/kit/phone-head.tsx';
import type { ActionView, SuggestionView } from '../../contract/views.ts';
import { suggestionQuery } from '../api.ts';
import { actOf, usePhoneAct } from '../components/phone/phone-act.tsx';
import { useKept } from '../components/phone/phone-kept.ts';
import { PhoneRead } from '../components/phone/phone-page.tsx';
import { PhoneReplies } from '../components/phone/phone-replies.tsx';
import { mySuggestionHref, TODAY_HREF } from '../phone-links.ts';
import { usePhoneTexts } from '../use-phone-texts.ts';
import { useSuggestionTexts } from '../use-suggestion-texts.ts';

const Params = z.object({ id: z.uuid() });
const VALUES = ['satisfied', 'basically', 'dissatisfied'] as const;
const Thought = z.object({ value: z.string(), remark: z.string() });

/** One of two ratings: of the reply now, of the result later. Nothing is chosen beforehand, and it may wait. */
export function PhoneRatePage() {
  const { id } = usePageParams(Params);
  const query = useQuery(suggestionQuery(id));
  return (
    <PhoneRead query={query} isPage>
      {(view) => <Rating view={view} />}
    </PhoneRead>
  );
}

function Rating({ view }: { readonly view: SuggestionView }) {
  const { rate, common } = usePhoneTexts();
  const act = actOf(view, 'rate-reply') ?? actOf(view, 'rate-result');
  const back = { href: mySuggestionHref(view.id), label: common.back };
  if (act === undefined)
    return (
      <>
        <PhoneHead title={rate.title} above={view.title} back={back} />
        <EmptyNote title={rate.notNow} hint={rate.notNowHint} />
      </>
    );
  const isReply = act.action === 'rate-reply';
  return (
    <>
      <PhoneHead title={isReply ? rate.ofReply : rate.ofResult} above={view.title} back={back} />
      <p className="muted">{isReply ? rate.ofReplyHint : rate.ofResultHint}</p>
      <PhoneReplies view={view} level={2} />
      <RatingForm key={act.action} view={view} act={act} />
    </>
  );
}

type RatingProps = { readonly view: SuggestionView; readonly act: ActionView };

/** What was thought about last time stands here again: that is the person's own choice, not ours. */
function RatingForm({ view, act }: RatingProps) {
  const thought = useKept('rating', `${view.id}:${view.round}:${act.action}`, Thought);
  if (thought.kept === undefined) return <LoadingNote lines={3} />;
  return <ThoughtForm view={view} act={act} thought={{ ...thought, kept: thought.kept }} />;
}

/** Who will read the rating, and until when it is awaited. */
function WhoSees({ view }: Pick<RatingProps, 'view'>) {
  const { rate, one } = usePhoneTexts();
  const locale = useLocale();
  const clock = view.clocks.find(({ kind, state }) => kind === 'rating' && state === 'running');
  return (
    <div className="who-sees">
      <h2>{rate.who}</h2>
      <p>{rate.whoHint}</p>
      <p>{rate.change}</p>
      {clock ? (
        <p>
          {fill(clock.dueOn < today() ? rate.past : rate.until, { on: shortDate(clock.dueOn, locale) })} {one.clockNotRated}
        </p>
      ) : null}
    </div>
  );
}

type ThoughtProps = RatingProps & { readonly thought: ReturnType<typeof useKept<typeof Thought>> };

/** What is chosen and written, kept until it is sent; nothing is chosen for anybody. */
function useRating({ view, act, thought: { kept, keep, keepNow, drop } }: ThoughtProps) {
  const { rate } = usePhoneTexts();
  const navigate = useNavigate();
  const perform = usePhoneAct(view);
  const [value, setValue] = useState<string | undefined>(() => VALUES.find((known) => known === kept?.value));
  const [remark, setRemark] = useState(kept?.remark ?? '');
  const [error, setError] = useState<unknown>();
  const [missing, setMissing] = useState(false);
  const card = useRef<HTMLElement>(null);
  const [busy, setBusy] = useState(false);
  const isSent = useRef(false);
  useEffect(() => {
    // Thought about and not sent: a reload brings it back.
    const leave = (): void => {
      if (!isSent.current && (value !== undefined || remark !== '')) keepNow({ value: value ?? '', remark });
    };
    globalThis.addEventListener('pagehide', leave);
    return () => globalThis.removeEventListener('pagehide', leave);
  }, [keepNow, remark, value]);
  const later = async (): Promise<void> => {
    await keep({ value: value ?? '', remark });
    sayDone(rate.laterDone);
    void navigate({ to: TODAY_HREF });
  };
  const send = async (): Promise<void> => {
    setMissing(value === undefined);
    if (value === undefined) {
      // The question may have moved out of sight: the person is brought to it.
      card.current?.querySelector<HTMLInputElement>('input[type="radio"]')?.focus();
      return;
    }
    setBusy(true);
    setError(undefined);
    try {
      await perform(act, { value, ...(remark.trim() === '' ? {} : { remark: remark.trim() }) });
      isSent.current = true;
      await drop().catch(() => undefined);
      sayDone(rate.thanks);
      void navigate({ to: mySuggestionHref(view.id) });
    } catch (thrown) {
      setError(thrown);
      setBusy(false);
    }
  };
  return { value, setValue, remark, setRemark, error, missing, busy, card, later, send };
}

function ThoughtForm({ view, act, thought }: ThoughtProps) {
  const { rate } = usePhoneTexts();
  const { words } = useSuggestionTexts();
  const { value, setValue, remark, setRemark, error, missing, busy, card, later, send } = useRating({ view, act, thought });
  const known = VALUES.find((one_) => one_ === value);
  return (
    <section ref={card} className="card rating" aria-label={rate.title}>
      <RadioGroup
        label={act.action === 'rate-reply' ? rate.question.reply : rate.question.result}
        required
        value={value}
        onChange={setValue}
        error={missing && value === undefined ? rate.choose : undefined}
        options={VALUES.map((one_) => ({ value: one_, label: words.rating[one_] }))}
      />
      <TextArea
        label={rate.remark}
        hint={value === 'dissatisfied' ? rate.remarkBad : rate.remarkHint}
        rows={4}
        max={1000}
        value={remark}
        onChange={setRemark}
      />
      <WhoSees view={view} />
      {error === undefined ? null : <ErrorNote error={error} />}
      <div className="acts">
        <Button
          onClick={() => {
            void later();
          }}
        >
          {rate.later}
        </Button>
        <Button
          kind="primary"
          busy={busy}
          onClick={() => {
            void send();
          }}
        >
          {known === undefined ? rate.sendNone : fill(rate.send, { value: words.rating[known] })}
        </Button>
      </div>
    </section>
  );
}

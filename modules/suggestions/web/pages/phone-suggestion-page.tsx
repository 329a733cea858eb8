import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { z } from 'zod';
import { isLocalDate } from '#platform/domain/local-date.ts';
import { fill } from '#platform/web/fill.ts';
import { shortDate, today } from '#platform/web/formats.ts';
import { buttonClass } from '#platform/web/kit/button.tsx';
import { ClockCard } from '#platform/web/kit/clock-card.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { useLocale } from '#platform/web/locale.ts';
import { usePageParams, usePageSearch } from '#platform/web/page-params.ts';
import { PhoneHead } from '#platform/web/kit/phone-head.tsx';
import type { SuggestionView } from '../../contract/views.ts';
import { suggestionQuery } from '../api.ts';
import { explanationLines } from '../components/clock-explanation.ts';
import { actOf } from '../components/phone/phone-act.tsx';
import { PhoneContacts } from '../components/phone/phone-contacts.tsx';
import { PhoneFrozenText } from '../components/phone/phone-frozen-text.tsx';
import { PhoneMoreActs } from '../components/phone/phone-more-acts.tsx';
import { PhoneRead } from '../components/phone/phone-page.tsx';
import { PhonePromiseCard } from '../components/phone/phone-promise-card.tsx';
import { PhoneReplies } from '../components/phone/phone-replies.tsx';
import { PhoneSigners } from '../components/phone/phone-signers.tsx';
import { statusSentence } from '../components/phone/phone-status.ts';
import { PhoneTimeline } from '../components/phone/phone-timeline.tsx';
import { isLate, stateTone } from '../components/state-tone.ts';
import { wordOf } from '../components/word-of.ts';
import { MINE_HREF, mySuggestionHref, rateHref, signHref } from '../phone-links.ts';
import { usePhoneTexts } from '../use-phone-texts.ts';
import { useSuggestionTexts } from '../use-suggestion-texts.ts';

const Params = z.object({ id: z.uuid() });
const Search = z.object({ at: z.string().optional().catch(undefined) });

/** One suggestion in plain words: where it stands, the answer beside what was asked, promises, and the way it went. */
export function PhoneSuggestionPage() {
  const { id } = usePageParams(Params);
  const query = useQuery(suggestionQuery(id));
  return (
    <PhoneRead query={query} lines={8} isPage>
      {(view) => <Suggestion view={view} />}
    </PhoneRead>
  );
}

/** Goes to the part of the page that the address names. */
function useArrival(at: string | undefined): void {
  useEffect(() => {
    const part = at === undefined ? null : document.getElementById(at);
    part?.scrollIntoView({ block: 'start' });
    part?.focus({ preventScroll: true });
  }, [at]);
}

function Suggestion({ view }: { readonly view: SuggestionView }) {
  const { mine, one } = usePhoneTexts();
  const [{ at }] = usePageSearch(Search);
  useArrival(at);
  const above = [view.kind === 'motion' ? mine.motion : undefined, view.numberText ?? mine.numberless, view.sessionName ?? undefined]
    .filter((text) => text !== undefined)
    .join(' · ');
  const hasReply = view.replies.some(({ sentOn }) => sentOn !== null);
  return (
    <>
      <PhoneHead title={view.title} above={above} back={{ href: MINE_HREF, label: mine.title }} />
      <Standing view={view} />
      <Links view={view} />
      <PhoneMoreActs view={view} which="going-on" />
      <NextClock view={view} />
      {hasReply ? (
        <section id="replies" tabIndex={-1} className="stack" aria-label={one.replyTitle}>
          <h2 className="section">{one.replyTitle}</h2>
          <PhoneReplies view={view} />
        </section>
      ) : null}
      {view.promises.length === 0 ? null : (
        <section className="stack" aria-label={one.promises}>
          <h2 className="section">{one.promises}</h2>
          {view.promises.map((promise) => (
            <PhonePromiseCard key={promise.id} promise={promise} view={view} />
          ))}
        </section>
      )}
      <PhoneContacts view={view} />
      <Ratings view={view} />
      <PhoneSigners view={view} />
      <details className="card fold text" open={!hasReply}>
        <summary>{one.theText}</summary>
        <PhoneFrozenText situation={view.situation} analysis={view.analysis} points={view.points} level={3} />
      </details>
      <section id="timeline" tabIndex={-1} className="stack" aria-label={one.timeline}>
        <h2 className="section">{one.timeline}</h2>
        <PhoneTimeline view={view} />
      </section>
      <PhoneMoreActs view={view} which="ending" />
    </>
  );
}

/** The status as a word and as a sentence, and the one thing to do next. */
function Standing({ view }: { readonly view: SuggestionView }) {
  const texts = usePhoneTexts();
  const { words } = useSuggestionTexts();
  const locale = useLocale();
  const { one, sign } = texts;
  const late = isLate(view, today());
  const returned =
    view.state === 'returned' ? view.timeline.findLast(({ action }) => action === 'return-for-revision')?.data['reason'] : undefined;
  return (
    <section className="card standing">
      <StatusTag tone={late ? 'late' : stateTone(view.state)}>{wordOf(words.state, view.state)}</StatusTag>
      <p className="status">{statusSentence(view, { texts, today: today(), locale })}</p>
      {typeof returned === 'string' ? (
        <p className="says">
          <b>{one.returnedWhy}</b> {returned}
        </p>
      ) : null}
      {view.lookBacks.map((found) => (
        <p key={`${found.on}-${found.text}`} className="says">
          <b>{fill(one.lookBack, { finding: wordOf(words.finding, found.finding) })}</b> {found.text}
        </p>
      ))}
      <div className="acts">
        {actOf(view, 'answer-invitation') ? (
          <PageLink href={signHref(view.id)} className={buttonClass('primary')}>
            {view.timeline.some(({ action }) => action === 'change-text') ? one.readAgain : sign.title}
          </PageLink>
        ) : null}
        {actOf(view, 'rate-reply') ? (
          <PageLink href={rateHref(view.id)} className={buttonClass('primary')}>
            {one.rateReply}
          </PageLink>
        ) : null}
        {actOf(view, 'rate-result') ? (
          <PageLink href={rateHref(view.id)} className={buttonClass()}>
            {one.rateResult}
          </PageLink>
        ) : null}
      </div>
    </section>
  );
}

function Links({ view }: { readonly view: SuggestionView }) {
  const { one } = usePhoneTexts();
  const links = [
    [view.mergedInto, one.mergedInto],
    [view.convertedInto, one.convertedInto],
    [view.convertedFrom, one.convertedFrom],
  ] as const;
  const known = links.flatMap(([id, label]) => (id === null ? [] : [{ id, label }]));
  if (known.length === 0) return null;
  return (
    <ul className="links">
      {known.map(({ id, label }) => (
        <li key={id}>
          <PageLink href={mySuggestionHref(id)}>{label}</PageLink>
        </li>
      ))}
    </ul>
  );
}

const SHOWN_CLOCKS = ['reply', 'second-reply', 'rating', 'hand-over'];

/** The clock that runs now and concerns the deputy, with its arithmetic. */
function NextClock({ view }: { readonly view: SuggestionView }) {
  const { one } = usePhoneTexts();
  const locale = useLocale();
  const clock = view.clocks.find(({ kind, state }) => state === 'running' && SHOWN_CLOCKS.includes(kind));
  if (!clock || !isLocalDate(clock.dueOn)) return null;
  const titles: Readonly<Record<string, string>> = one.clockTitle;
  const lines = [...explanationLines(clock, locale), ...(clock.kind === 'rating' ? [one.clockNotRated] : [])].filter((line) => line !== '');
  return <ClockCard title={titles[clock.kind] ?? ''} due={clock.dueOn} today={today()} lines={lines} tentative={clock.isProvisional} />;
}

function Ratings({ view }: { readonly view: SuggestionView }) {
  const { one } = usePhoneTexts();
  const { words } = useSuggestionTexts();
  const locale = useLocale();
  if (view.ratings.length === 0) return null;
  const nameOf = (personId: string): string =>
    personId === view.leadPersonId ? view.leadName : (view.signers.find((signer) => signer.personId === personId)?.name ?? '');
  return (
    <section className="stack" aria-label={one.ratings}>
      <h2 className="section">{one.ratings}</h2>
      <ul className="card lines">
        {view.ratings.map((rating) => (
          <li key={rating.id}>
            <span>
              {rating.of === 'result' ? one.ratedResult : one.ratedReply} · {nameOf(rating.personId)}
              <span className="small faint">
                {' '}
                {shortDate(rating.ratedOn, locale)}
                {rating.replacedOn === null ? '' : ` ${one.ratingReplaced}`}
              </span>
              {rating.remark ? <span className="small block muted">{rating.remark}</span> : null}
            </span>
            <b>{wordOf(words.rating, rating.value)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

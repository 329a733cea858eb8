import { fill } from '#platform/web/fill.ts';
import { shortDate } from '#platform/web/formats.ts';
import { Button, buttonClass } from '#platform/web/kit/button.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { StatusTag, type Tone } from '#platform/web/kit/status-tag.tsx';
import { useLocale } from '#platform/web/locale.ts';
import type { TodayItem } from '../../../contract/desk-views.ts';
import type { TodayKind } from '../../phone-today.ts';
import { draftHref, mySuggestionHref, rateHref, signHref } from '../../phone-links.ts';
import { type PhoneTexts, usePhoneTexts } from '../../use-phone-texts.ts';

const TONE: Readonly<Record<TodayKind, Tone>> = {
  sign: 'go',
  'rate-reply': 'wait',
  'rate-result': 'wait',
  'confirm-contact': 'wait',
  'confirm-promise': 'wait',
  revise: 'wait',
  'continue-draft': 'still',
};

/** Where the red button leads. */
function actHref({ kind, suggestionId, targetId }: TodayItem): string {
  if (kind === 'sign') return signHref(suggestionId);
  if (kind === 'rate-reply' || kind === 'rate-result') return rateHref(suggestionId);
  if (kind === 'revise' || kind === 'continue-draft') return draftHref(suggestionId);
  return `${mySuggestionHref(suggestionId)}?at=${kind === 'confirm-promise' ? `promise-${targetId ?? ''}` : 'contacts'}`;
}

/** Where the other button leads, for those that have something to look at first. */
function lookHref({ kind, suggestionId, targetId }: TodayItem): string | undefined {
  if (kind === 'rate-reply') return `${mySuggestionHref(suggestionId)}?at=replies`;
  if (kind === 'rate-result' || kind === 'revise') return `${mySuggestionHref(suggestionId)}?at=timeline`;
  return kind === 'confirm-promise' ? `${mySuggestionHref(suggestionId)}?at=promise-${targetId ?? ''}` : undefined;
}

/** The sentence of a card, with what the server told; without it the plain one. */
function sentenceOf(item: TodayItem, { today }: PhoneTexts, day: (text: string) => string): string {
  const { say } = today;
  const known = {
    by: item.text,
    unit: item.unitName ?? '',
    promise: item.text,
    on: item.since === null ? '' : day(item.since),
    n: item.round,
  };
  const withUnit = known.unit !== '';
  switch (item.kind) {
    case 'sign':
      return known.by === '' ? say.signPlain : fill(say.sign, known);
    case 'rate-reply':
      return withUnit ? fill(item.round > 1 ? say['rate-replyAgain'] : say['rate-reply'], known) : say['rate-replyPlain'];
    case 'confirm-contact':
      return withUnit && known.on !== '' ? fill(say['confirm-contact'], known) : say['confirm-contactPlain'];
    case 'confirm-promise':
      return withUnit ? fill(say['confirm-promise'], known) : say['confirm-promisePlain'];
    case 'rate-result':
      return withUnit ? fill(say['rate-result'], known) : say['rate-resultPlain'];
    case 'revise':
      return item.text === '' ? say.revisePlain : fill(say.revise, { reason: item.text });
    case 'continue-draft':
      return say['continue-draft'];
  }
}

/** One thing asked of the reader: what it is, of which matter, and two large buttons. */
export function PhoneTodayCard({ item, onLater }: { readonly item: TodayItem; readonly onLater?: (() => void) | undefined }) {
  const texts = usePhoneTexts();
  const locale = useLocale();
  const { today } = texts;
  const look = lookHref(item);
  const day = (text: string): string => shortDate(text, locale);
  return (
    <section className="card today-card" aria-label={`${today.kind[item.kind]} ${item.title}`}>
      <StatusTag tone={TONE[item.kind]}>{today.kind[item.kind]}</StatusTag>
      <h2>{item.title}</h2>
      <p>{sentenceOf(item, texts, day)}</p>
      <div className="acts">
        {look !== undefined ? (
          <PageLink href={look} className={buttonClass()}>
            {today.look[item.kind]}
          </PageLink>
        ) : onLater ? (
          <Button onClick={onLater}>{today.later}</Button>
        ) : null}
        <PageLink href={actHref(item)} className={buttonClass('primary')}>
          {today.act[item.kind]}
        </PageLink>
      </div>
    </section>
  );
}

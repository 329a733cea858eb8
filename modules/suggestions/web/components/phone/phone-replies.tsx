import { fill } from '#platform/web/fill.ts';
import { shortDate } from '#platform/web/formats.ts';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { useLocale } from '#platform/web/locale.ts';
import type { SuggestionView } from '../../../contract/views.ts';
import { usePhoneTexts } from '../../use-phone-texts.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';
import { wordOf } from '../word-of.ts';

type Reply = SuggestionView['replies'][number];

/** Replies that have been sent, newest round first; an earlier round stays readable below. */
export function PhoneReplies({ view, level = 3 }: { readonly view: SuggestionView; readonly level?: 2 | 3 }) {
  const { one } = usePhoneTexts();
  const sent = view.replies.filter(({ sentOn }) => sentOn !== null).toSorted((a, b) => b.round - a.round);
  const newest = sent[0]?.round;
  const now = sent.filter(({ round }) => round === newest);
  const before = sent.filter(({ round }) => round !== newest);
  if (sent.length === 0) return <p className="muted">{one.noReply}</p>;
  return (
    <>
      {now.map((reply) => (
        <PhoneReply key={reply.id} view={view} reply={reply} level={level} />
      ))}
      {before.map((reply) => (
        <details key={reply.id} className="card fold">
          <summary>{fill(one.replyOf, { unit: unitOf(view, reply), round: reply.round })}</summary>
          <ReplyBody view={view} reply={reply} />
        </details>
      ))}
    </>
  );
}

const unitOf = (view: SuggestionView, { taskId }: Reply): string =>
  view.tasks.find(({ id }) => id === taskId)?.unitName ?? view.leadUnitName ?? '';

function PhoneReply({ view, reply, level }: { readonly view: SuggestionView; readonly reply: Reply; readonly level: 2 | 3 }) {
  const Heading = `h${level}` as const;
  const { one } = usePhoneTexts();
  const locale = useLocale();
  const unit = unitOf(view, reply);
  return (
    <section className="card reply" aria-label={fill(one.replyOf, { unit, round: reply.round })}>
      <p className="small muted">{reply.sentOn === null ? '' : shortDate(reply.sentOn, locale)}</p>
      <Heading>{fill(one.replyOf, { unit, round: reply.round })}</Heading>
      <ReplyBody view={view} reply={reply} />
    </section>
  );
}

/** Each point that was asked, and beside it what was answered. */
function ReplyBody({ view, reply }: { readonly view: SuggestionView; readonly reply: Reply }) {
  const { one } = usePhoneTexts();
  const { words } = useSuggestionTexts();
  const isWhole = reply.answers.length === 0;
  return (
    <>
      <p>
        <StatusTag tone={reply.class === 'solved' ? 'ok' : 'wait'}>
          {fill(one.replyClass, { class: wordOf(words.replyClass, reply.class) })}
        </StatusTag>
      </p>
      {/* One that was merged, or comes from an old ledger, is answered as a whole. */}
      {isWhole ? null : (
        <ol className="asked">
          {view.points.map((point, place) => (
            <li key={point}>
              <p className="question">
                <b>
                  {one.asked} {place + 1}
                </b>
                {point}
              </p>
              <p className={reply.answers[place] === undefined ? 'answer faint' : 'answer'}>
                <b>{one.answer}</b>
                {reply.answers[place] ?? one.noAnswer}
              </p>
            </li>
          ))}
        </ol>
      )}
      <details className="fold" open={isWhole}>
        <summary>{one.replyBody}</summary>
        <p className="prose">{reply.body}</p>
      </details>
      {reply.contactName === null || reply.contactPhone === null ? null : (
        <p className="muted reply-contact">
          {fill(one.contact, { name: reply.contactName, phone: reply.contactPhone })}{' '}
          <a className="btn" href={`tel:${reply.contactPhone.replace(/[^\d+]/g, '')}`}>
            {one.call}
          </a>
        </p>
      )}
    </>
  );
}

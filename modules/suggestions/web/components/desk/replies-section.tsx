import type { LocalDate } from '#platform/domain/local-date.ts';
import { fill } from '#platform/web/fill.ts';
import { plainDate } from '#platform/web/formats.ts';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import type { SuggestionView } from '../../../contract/views.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';
import { wordOf } from '../word-of.ts';

type Reply = SuggestionView['replies'][number];

/** Replies newest first, each point asked beside its answer, and how each round was rated. */
export function RepliesSection({ view, today }: { readonly view: SuggestionView; readonly today: LocalDate }) {
  const {
    pages: { open },
  } = useSuggestionTexts();
  const replies = view.replies.filter(({ state }) => state !== 'replaced').toReversed();
  if (replies.length === 0) return null;
  return (
    <section className="sg-section">
      <h2>{open.replies}</h2>
      {replies.map((reply) => (
        <ReplyCard key={reply.id} reply={reply} view={view} today={today} />
      ))}
    </section>
  );
}

function ReplyCard({ reply, view, today }: { readonly reply: Reply; readonly view: SuggestionView; readonly today: LocalDate }) {
  const {
    words,
    pages: { open },
  } = useSuggestionTexts();
  const unit = view.tasks.find(({ id }) => id === reply.taskId)?.unitName ?? '';
  return (
    <article className="sg-reply">
      <header>
        <h3>
          {unit} · {fill(open.round, { n: reply.round })}
        </h3>
        {reply.state === 'sent' ? null : <StatusTag tone="wait">{open.draft}</StatusTag>}
        <span className="small muted">{wordOf(words.replyClass, reply.class)}</span>
        <span className="small faint">
          {reply.sentOn === null
            ? ''
            : fill(open.sentOn, {
                date: plainDate(reply.sentOn, today),
                way: reply.sentWay === null ? '' : wordOf(words.sentWay, reply.sentWay),
              })}
          {reply.signedBy === null ? '' : ` · ${fill(open.signedBy, { name: reply.signedBy })}`}
        </span>
        <span className="letter" title={wordOf(words.replyClass, reply.class)}>
          {reply.classLetter}
        </span>
      </header>
      {/* One that was merged, or comes from an old ledger, is answered as a whole. */}
      {reply.answers.length === 0 || view.points.length === 0 ? null : (
        <ol className="sg-points">
          {view.points.map((point, place) => {
            const answer = reply.answers[place];
            return (
              <li key={point}>
                <div>
                  <h4>{fill(open.asked, { n: place + 1 })}</h4>
                  <p>{point}</p>
                </div>
                <div>
                  <h4>{open.answer}</h4>
                  {answer === undefined || answer === '' ? <p className="missing">◆ {open.noAnswer}</p> : <p>{answer}</p>}
                </div>
              </li>
            );
          })}
        </ol>
      )}
      <p className="prose">{reply.body}</p>
      {reply.contactName === null ? null : (
        <p className="small faint">{fill(open.contact, { name: reply.contactName, phone: reply.contactPhone ?? '' })}</p>
      )}
      <Ratings view={view} round={reply.round} today={today} />
    </article>
  );
}

function Ratings({ view, round, today }: { readonly view: SuggestionView; readonly round: number; readonly today: LocalDate }) {
  const {
    words,
    pages: { open },
  } = useSuggestionTexts();
  const given = view.ratings.filter((rating) => rating.round === round);
  if (given.length === 0) return null;
  const nameOf = (personId: string): string =>
    personId === view.leadPersonId ? view.leadName : (view.signers.find((signer) => signer.personId === personId)?.name ?? '');
  return (
    <ul className="sg-lines">
      {given.map((rating) => (
        <li key={rating.id}>
          <div className="ends">
            <span>
              {nameOf(rating.personId)}{' '}
              <span className="faint">
                {rating.of === 'result' ? open.ratedResult : open.ratedReply} · {plainDate(rating.ratedOn, today)}
                {rating.replacedOn === null ? '' : ` · ${open.replaced}`}
              </span>
            </span>
            <StatusTag tone={rating.value === 'dissatisfied' ? 'late' : rating.value === 'satisfied' ? 'ok' : 'go'}>
              {wordOf(words.rating, rating.value)}
            </StatusTag>
          </div>
          {rating.remark === null || rating.remark === '' ? null : <blockquote className="quote">“{rating.remark}”</blockquote>}
        </li>
      ))}
    </ul>
  );
}

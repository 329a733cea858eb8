import { fill } from '#platform/web/fill.ts';
import { longDate } from '#platform/web/formats.ts';
import type { SuggestionView } from '../../../contract/views.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';
import { useOwnLetters } from './own-letters.ts';
import { isClass, type ReplyDraft } from './reply-draft.ts';

/** The letter with what is written now. The exact page of GB/T 9704 comes from the server once the draft is there. */
export function ReplyLetter({
  view,
  draft,
  unitName,
}: {
  readonly view: SuggestionView;
  readonly draft: ReplyDraft;
  readonly unitName: string;
}) {
  const {
    words,
    pages: { reply },
  } = useSuggestionTexts();
  const letters = useOwnLetters();
  const letter = isClass(draft.class) ? (letters[draft.class] ?? '—') : '—';
  return (
    <div className="stack">
      <p className="small faint">{reply.previewHint}</p>
      <article className="sg-letter" lang="zh-CN">
        <div className="top">
          {fill(reply.letterHead, { letter })}
          {isClass(draft.class) ? `　${words.replyClass[draft.class]}` : ''}
        </div>
        <h2>
          {view.numberText} {view.title}
        </h2>
        <p className="to">{fill(reply.greeting, { lead: view.leadName })}</p>
        <p>{fill(reply.received, { title: view.title })}</p>
        {view.points.map((point, place) => (
          <div key={point}>
            <p>
              <b>
                {place + 1}. {point}
              </b>
            </p>
            <p>{draft.answers[place]}</p>
          </div>
        ))}
        {draft.body.split('\n').map((line, place) => (
          <p key={`${place} ${line}`}>{line}</p>
        ))}
        {draft.promises
          .filter(({ text }) => text !== '')
          .map((promise, place) => (
            <p key={`${place} ${promise.text}`}>
              {fill(reply.promiseLine, { n: place + 1, text: promise.text, date: promise.dueOn === '' ? '＿＿' : longDate(promise.dueOn) })}
            </p>
          ))}
        <p>{reply.thanks}</p>
        <div className="top">
          {unitName}
          {'\n'}
          {reply.signed}
        </div>
        <p>{fill(reply.contactLine, { name: draft.contactName, phone: draft.contactPhone })}</p>
      </article>
    </div>
  );
}

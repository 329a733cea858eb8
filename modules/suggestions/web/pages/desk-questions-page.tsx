import '../suggestions.css';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { fill } from '#platform/web/fill.ts';
import { plainDate, today } from '#platform/web/formats.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import type { QuestionGroup } from '../../contract/desk-views.ts';
import { questionQuery, questionsQuery } from '../api.ts';
import { PaperPreview } from '#platform/web/kit/paper-preview.tsx';
import { wordOf } from '../components/word-of.ts';
import { paperSrc, suggestionHref } from '../links.ts';
import { useSuggestionTexts } from '../use-suggestion-texts.ts';

/** Questions, not dials: each opens to the very cases it counts, and from there to the letters. */
export function DeskQuestionsPage() {
  const {
    pages: { questions },
  } = useSuggestionTexts();
  const found = useQuery(questionsQuery);
  const [letter, setLetter] = useState<QuestionGroup['rows'][number]>();
  return (
    <>
      <PageHead title={questions.title}>
        <p className="muted">{questions.lead}</p>
      </PageHead>
      {found.isPending ? <LoadingNote lines={8} /> : null}
      {found.error ? <ErrorNote error={found.error} onRetry={() => void found.refetch()} /> : null}
      {(found.data ?? []).map((group) => (
        <Question key={group.key} group={group} onLetter={setLetter} />
      ))}
      <Dialog
        title={letter === undefined ? '' : `${questions.letter} · ${letter.title}`}
        open={letter !== undefined}
        wide
        onClose={() => setLetter(undefined)}
      >
        {letter === undefined ? null : (
          <PaperPreview
            title={letter.title}
            src={paperSrc(letter.suggestionId, 'reply-letter')}
            docx={paperSrc(letter.suggestionId, 'reply-letter', { docx: true })}
          />
        )}
      </Dialog>
    </>
  );
}

type Props = { readonly group: QuestionGroup; readonly onLetter: (row: QuestionGroup['rows'][number]) => void };

function Question({ group, onLetter }: Props) {
  const {
    pages: { questions },
  } = useSuggestionTexts();
  const [open, setOpen] = useState(false);
  const id = useId();
  const sentences: Readonly<Record<string, string>> = questions;
  const sentence = sentences[group.key] ?? fill(questions.other, { key: group.key });
  return (
    <section className="sg-question">
      <h2>
        <button type="button" aria-expanded={open} aria-controls={id} disabled={group.count === 0} onClick={() => setOpen(!open)}>
          <span className={group.count === 0 ? 'n none' : 'n some'}>{group.count}</span>
          <span>{sentence}</span>
          <span className="more">{group.count === 0 ? questions.good : open ? questions.close : questions.open}</span>
        </button>
      </h2>
      <div id={id} className={open ? 'inside' : ''} hidden={!open}>
        {open ? <Rows group={group} onLetter={onLetter} /> : null}
      </div>
    </section>
  );
}

function Rows({ group, onLetter }: Props) {
  const {
    words,
    pages: { questions },
  } = useSuggestionTexts();
  const [whole, setWhole] = useState(false);
  const all = useQuery({ ...questionQuery(group.key), enabled: whole });
  const rows = all.data?.rows ?? group.rows;
  const day = today();
  return (
    <>
      {all.error ? <ErrorNote error={all.error} onRetry={() => void all.refetch()} /> : null}
      <ul className="sg-lines">
        {rows.map((row) => (
          <li key={`${row.suggestionId}${row.text}`}>
            <div className="ends">
              <span>
                <PageLink href={suggestionHref(row.suggestionId)}>{row.title}</PageLink> <span className="faint">{row.numberText}</span>
              </span>
              <span className="small">
                {[
                  row.unitName,
                  row.dueOn === null ? null : plainDate(row.dueOn, day),
                  wordOf({ ...words.promiseState, ...words.state }, row.state),
                ]
                  .filter((part) => part !== null && part !== '')
                  .join(' · ')}{' '}
                <Button kind="quiet" aria-label={`${questions.letter} ${row.title}`} onClick={() => onLetter(row)}>
                  {questions.letter}
                </Button>
              </span>
            </div>
            {row.text === '' ? null : <p className="small muted">{row.text}</p>}
          </li>
        ))}
      </ul>
      {whole || group.count <= group.rows.length ? null : (
        <Button kind="quiet" onClick={() => setWhole(true)}>
          {fill(questions.all, { n: group.count })}
        </Button>
      )}
    </>
  );
}

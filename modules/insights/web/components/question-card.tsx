import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { fill } from '#platform/web/fill.ts';
import { plainDate, today } from '#platform/web/formats.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import type { QuestionGroup } from '../../contract/views.ts';
import { questionQuery } from '../api.ts';
import { useInsightTexts, wordOf } from '../use-insight-texts.ts';

/** A question with the number of rows that answer it; it opens to them. One nobody can answer yet says so. */
export function QuestionCard({ group }: { readonly group: QuestionGroup }) {
  const { questions, room } = useInsightTexts();
  const [open, setOpen] = useState(false);
  const id = useId();
  const waits = group.state === 'waits';
  const isEmpty = !waits && group.count === 0;
  return (
    <section className="in-question">
      <h2>
        <button type="button" aria-expanded={open} aria-controls={id} disabled={isEmpty} onClick={() => setOpen(!open)}>
          <span className={waits ? 'n waits' : isEmpty ? 'n none' : 'n some'}>{waits ? '?' : group.count}</span>
          <span>{wordOf(questions, group.key)}</span>
          <span className="more">{waits ? questions.waits : isEmpty ? questions.good : open ? questions.close : questions.open}</span>
        </button>
      </h2>
      <div id={id} className={open ? 'inside' : ''} hidden={!open}>
        {open && waits ? <p className="muted">{fill(questions.waitsLong, { room: wordOf(room, group.awaits ?? '') })}</p> : null}
        {open && !waits && group.rows.length > 0 ? <Rows group={group} /> : null}
        {open && !waits && group.rows.length === 0 ? <p className="muted">{questions.closed}</p> : null}
      </div>
    </section>
  );
}

function Rows({ group }: { readonly group: QuestionGroup }) {
  const { questions } = useInsightTexts();
  const [whole, setWhole] = useState(false);
  const all = useQuery({ ...questionQuery(group.key), enabled: whole });
  const day = today();
  return (
    <>
      {all.error ? <ErrorNote error={all.error} onRetry={() => void all.refetch()} /> : null}
      <ul className="in-lines">
        {(all.data?.rows ?? group.rows).map((row) => (
          <li key={`${row.href}${row.text}`}>
            <div className="ends">
              <PageLink href={row.href}>{row.title}</PageLink>
              <span className="small muted">
                {[
                  row.unit,
                  row.dueOn === null ? '' : plainDate(row.dueOn, day),
                  row.days === null || row.days <= 0
                    ? ''
                    : fill(group.key === 'opinions-unanswered' ? questions.waitingDays : questions.late, { n: row.days }),
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
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

import type { LocalDate } from '#platform/domain/local-date.ts';
import { fill } from '#platform/web/fill.ts';
import { plainDate } from '#platform/web/formats.ts';
import { Card } from '#platform/web/kit/card.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import type { SuggestionView } from '../../../contract/views.ts';
import { isOver } from '../../../domain/task-lifecycle.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';
import { stateTone } from '../state-tone.ts';
import { taskChain } from './task-chain.ts';
import { wordOf } from '../word-of.ts';

/** Who is doing it; a unit that returned the case stays in the line, with who took its place. */
export function SideUnits({ view, today }: { readonly view: SuggestionView; readonly today: LocalDate }) {
  const {
    words,
    pages: { open, common },
  } = useSuggestionTexts();
  if (view.tasks.length === 0) return null;
  return (
    <Card
      title={open.who}
      aside={view.returnCount > 0 ? <span className="small faint">{fill(open.returnCount, { n: view.returnCount })}</span> : undefined}
    >
      <ul className="sg-lines">
        {taskChain(view.tasks).map((task) => {
          const asked = view.requests.filter((request) => request.taskId === task.id);
          const replaced = view.tasks.find(({ id }) => id === task.replacesId);
          return (
            <li key={task.id} className={isOver(task) ? 'gone' : ''}>
              <div className="ends">
                <span>
                  <b>{task.unitName}</b> <span className="faint">{wordOf(words.role, task.role)}</span>
                </span>
                <StatusTag tone={stateTone(task.state)}>{wordOf(words.taskState, task.state)}</StatusTag>
              </div>
              {replaced === undefined ? null : <p className="small faint">{fill(open.replaces, { unit: replaced.unitName })}</p>}
              {asked.map((request) => (
                <p key={request.id} className="small muted">
                  {plainDate(request.askedOn, today)} {request.reason}
                  {request.untilOn === null ? '' : ` → ${plainDate(request.untilOn, today)}`}
                  {request.outcome === null ? '' : ` · ${wordOf(words.requestOutcome, request.outcome)}`}
                  {request.decisionNote === null || request.decisionNote === '' ? '' : `${common.colon}${request.decisionNote}`}
                </p>
              ))}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

import { isLocalDate, type LocalDate } from '#platform/domain/local-date.ts';
import { fill } from '#platform/web/fill.ts';
import { plainDate, untilDue } from '#platform/web/formats.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { ProgressLine } from '#platform/web/kit/progress-line.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import type { ActionView, SuggestionView } from '../../../contract/views.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';
import { stateTone } from '../state-tone.ts';
import { wordOf } from '../word-of.ts';

type Props = { readonly view: SuggestionView; readonly today: LocalDate; readonly onAct: (act: ActionView) => void };

/** What was promised, how far it is, and what may be done about it; the first date stays beside a moved one. */
export function SidePromises({ view, today, onAct }: Props) {
  const {
    pages: { open },
  } = useSuggestionTexts();
  if (view.promises.length === 0) return null;
  return (
    <Card title={fill(open.promises, { n: view.promises.length })}>
      <ul className="sg-lines">
        {view.promises.map((promise) => (
          <PromiseLine
            key={promise.id}
            promise={promise}
            today={today}
            acts={view.actions.filter((act) => act.of === 'promise' && act.targetId === promise.id)}
            onAct={onAct}
          />
        ))}
      </ul>
    </Card>
  );
}

function PromiseLine({
  promise,
  today,
  acts,
  onAct,
}: {
  readonly promise: SuggestionView['promises'][number];
  readonly today: LocalDate;
  readonly acts: readonly ActionView[];
  readonly onAct: (act: ActionView) => void;
}) {
  const {
    words,
    acts: names,
    pages: { open, common },
  } = useSuggestionTexts();
  const owed = promise.state === 'open' || promise.state === 'reported';
  const late = owed && promise.dueOn < today;
  const due = `${fill(open.promiseBy, { date: plainDate(promise.dueOn, today) })}${promise.firstDueOn === promise.dueOn ? '' : fill(common.inBrackets, { text: fill(open.firstDate, { date: plainDate(promise.firstDueOn, today) }) })}`;
  const last = promise.reports.at(-1);
  return (
    <li>
      {promise.target === null ? (
        <div>
          <b>{promise.text}</b>
          <div className="ends small muted">
            <span>{due}</span>
          </div>
        </div>
      ) : (
        <ProgressLine label={promise.text} note={due} done={promise.achieved} total={promise.target} />
      )}
      <div className="ends">
        <span className="small faint">
          {promise.unitName}
          {promise.responsible === null ? '' : `${common.joiner}${promise.responsible}`}
        </span>
        {late && isLocalDate(promise.dueOn) ? (
          <StatusTag tone="late">{untilDue(promise.dueOn, today)}</StatusTag>
        ) : (
          <StatusTag tone={stateTone(promise.state === 'open' ? 'handling' : promise.state)}>
            {wordOf(words.promiseState, promise.state)}
          </StatusTag>
        )}
      </div>
      {last === undefined ? null : (
        <p className="small muted">
          {plainDate(last.on, today)} {last.text}{' '}
          {last.fileIds.map((file, place) => (
            <a key={file} href={`/api/files/${file}`}>
              {fill(open.attachment, { n: place + 1 })}
            </a>
          ))}
        </p>
      )}
      {promise.explanation === null ? null : <p className="small muted">{promise.explanation}</p>}
      {acts.length === 0 ? null : (
        <div className="acts">
          {acts.map((act) => (
            <Button key={act.action} onClick={() => onAct(act)}>
              {wordOf(names.action, act.action)}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}

import type { LocalDate } from '#platform/domain/local-date.ts';
import { fill } from '#platform/web/fill.ts';
import { plainDate } from '#platform/web/formats.ts';
import { Card } from '#platform/web/kit/card.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import type { SuggestionView } from '../../../contract/views.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';
import { stateTone } from '../state-tone.ts';
import { wordOf } from '../word-of.ts';

/** 重点督办: five owners by name, the dated steps, and what came of them. */
export function SideKeyCase({ view, today }: { readonly view: SuggestionView; readonly today: LocalDate }) {
  const {
    words,
    pages: { open },
  } = useSuggestionTexts();
  const key = view.keyCase;
  if (key === null) return null;
  return (
    <Card
      title={open.key}
      aside={<StatusTag tone={stateTone(key.state === 'proposed' ? 'filed' : key.state)}>{wordOf(words.keyState, key.state)}</StatusTag>}
    >
      <p className="small muted">{key.reason}</p>
      {Object.keys(key.owners).length === 0 ? null : (
        <ul className="sg-lines" aria-label={open.owners}>
          {Object.entries(key.owners).map(([owner, name]) => (
            <li key={owner}>
              <div className="ends">
                <span className="faint">{wordOf(words.keyOwner, owner)}</span>
                <span>{name}</span>
              </div>
            </li>
          ))}
        </ul>
      )}
      {key.milestones.length === 0 ? null : (
        <ul className="sg-lines" aria-label={open.milestones}>
          {key.milestones.map((milestone) => (
            <li key={`${milestone.dueOn}${milestone.text}`}>
              <div className="ends">
                <span>{milestone.text}</span>
                {milestone.reachedOn !== null ? (
                  <StatusTag tone="ok">{fill(open.reached, { date: plainDate(milestone.reachedOn, today) })}</StatusTag>
                ) : (
                  <StatusTag tone={milestone.dueOn < today ? 'late' : 'go'}>
                    {fill(open.dueBy, { date: plainDate(milestone.dueOn, today) })}
                  </StatusTag>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {key.plan === null ? null : <p className="prose small">{key.plan}</p>}
      {key.finding === null ? null : <blockquote className="quote">{key.finding}</blockquote>}
    </Card>
  );
}

import { isLocalDate, type LocalDate } from '#platform/domain/local-date.ts';
import { fill } from '#platform/web/fill.ts';
import { plainDate, untilDue } from '#platform/web/formats.ts';
import { Card } from '#platform/web/kit/card.tsx';
import { ClockCard } from '#platform/web/kit/clock-card.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { useLocale } from '#platform/web/locale.ts';
import type { SuggestionView } from '../../../contract/views.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';
import { explanationLines } from '../clock-explanation.ts';
import { RuleMarks } from '../rule-marks.tsx';
import { runningClocks } from './running-clocks.ts';
import { wordOf } from '../word-of.ts';

/** The clock that matters now, with its arithmetic; the others in a line each. */
export function SideClocks({ view, today }: { readonly view: SuggestionView; readonly today: LocalDate }) {
  const {
    words,
    pages: { open },
  } = useSuggestionTexts();
  const locale = useLocale();
  const clocks = runningClocks(view, today);
  const first = clocks[0];
  if (first === undefined || !isLocalDate(first.dueOn)) return null;
  const rest = clocks.slice(1);
  const unitOf = (taskId: string | null): string => view.tasks.find(({ id }) => id === taskId)?.unitName ?? '';
  const isReply = first.kind === 'reply' || first.kind === 'second-reply';
  const outer =
    isReply && view.outerDueOn !== null && view.outerDueOn !== first.dueOn
      ? [fill(open.outer, { date: plainDate(view.outerDueOn, today) })]
      : [];
  const lines = [...explanationLines(first, locale), ...outer];
  return (
    <>
      <ClockCard
        title={[unitOf(first.taskId), wordOf(words.clock, first.kind)].filter((part) => part !== '').join(' · ')}
        due={first.dueOn}
        today={today}
        lines={[...new Set(lines)]}
        tentative={first.isProvisional}
      />
      {rest.length === 0 ? null : (
        <Card title={fill(open.moreClocks, { n: rest.length })}>
          <ul>
            {rest.map((clock) => (
              <li key={clock.id} className="sg-side-clock">
                <span>
                  {[unitOf(clock.taskId), wordOf(words.clock, clock.kind)].filter((part) => part !== '').join(' · ')}{' '}
                  <RuleMarks rules={clock.rules} />
                </span>
                <span title={explanationLines(clock, locale).join('\n')}>
                  {plainDate(clock.dueOn, today)}{' '}
                  {isLocalDate(clock.dueOn) ? (
                    clock.dueOn < today ? (
                      <StatusTag tone="late">{untilDue(clock.dueOn, today)}</StatusTag>
                    ) : (
                      <span className="faint">{untilDue(clock.dueOn, today)}</span>
                    )
                  ) : null}
                  {clock.isProvisional ? ` · ${open.provisional}` : ''}
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

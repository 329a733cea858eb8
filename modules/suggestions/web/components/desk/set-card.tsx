import type { LocalDate } from '#platform/domain/local-date.ts';
import { isLocalDate } from '#platform/domain/local-date.ts';
import { fill } from '#platform/web/fill.ts';
import { plainDate, untilDue } from '#platform/web/formats.ts';
import { Card } from '#platform/web/kit/card.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import type { DeskGroup } from '../../../contract/desk-views.ts';
import { listHref, suggestionHref } from '../../links.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';
import { owesAnswer } from '../../../domain/lifecycle.ts';
import { isLate } from '../state-tone.ts';
import { wordOf } from '../word-of.ts';

/** One set that waits: how much, a handful of it, and the way to all. */
export function SetCard({ group, today }: { readonly group: DeskGroup; readonly today: LocalDate }) {
  const {
    words,
    pages: { set, today: texts },
  } = useSuggestionTexts();
  return (
    <Card title={wordOf(set, group.key)} aside={<span className="n">{group.count}</span>}>
      <ul>
        {group.rows.slice(0, 5).map((row) => {
          const late = isLate(row, today);
          const owed = row.dueOn !== null && isLocalDate(row.dueOn) && owesAnswer(row);
          return (
            <li key={row.id}>
              <PageLink href={suggestionHref(row.id)}>
                <b>{row.title}</b>
                <small>
                  <span>{[row.numberText, row.leadName, row.leadUnitName].filter((part) => part !== null && part !== '').join(' · ')}</span>
                  <span className={late ? 'late' : ''}>
                    {owed && row.dueOn !== null && isLocalDate(row.dueOn)
                      ? `${late ? '▲ ' : ''}${plainDate(row.dueOn, today)} ${untilDue(row.dueOn, today)}`
                      : wordOf(words.state, row.state)}
                  </span>
                </small>
              </PageLink>
            </li>
          );
        })}
      </ul>
      {group.count > Math.min(group.rows.length, 5) ? (
        <PageLink href={listHref({ tab: group.key })}>{fill(texts.all, { n: group.count })} →</PageLink>
      ) : null}
    </Card>
  );
}

import { isLocalDate, type LocalDate } from '#platform/domain/local-date.ts';
import { plainDate, untilDue, weekdayName } from '#platform/web/formats.ts';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { useLocale } from '#platform/web/locale.ts';
import type { DeadlineRow } from '../../../contract/desk-views.ts';
import { suggestionHref } from '../../links.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';
import { explanationLines } from '../clock-explanation.ts';
import { RuleMarks } from '../rule-marks.tsx';
import { wordOf } from '../word-of.ts';

/** One running clock: the day, what it is of, and how the day was counted. */
export function ClockLine({ row, today }: { readonly row: DeadlineRow; readonly today: LocalDate }) {
  const {
    words,
    pages: { deadlines },
  } = useSuggestionTexts();
  const locale = useLocale();
  const late = row.dueOn < today;
  return (
    <li className="sg-clock">
      <div className={late ? 'day late' : 'day'}>
        <time dateTime={row.dueOn}>{plainDate(row.dueOn, today, locale)}</time>
        <small>
          {late ? '▲ ' : ''}
          {weekdayName(row.dueOn, locale)} {isLocalDate(row.dueOn) ? untilDue(row.dueOn, today) : ''}
        </small>
      </div>
      <div>
        <PageLink href={suggestionHref(row.suggestionId)}>{row.title}</PageLink>
        <p>
          {[row.numberText, row.unitName, wordOf(words.clockOwner, row.owner)].filter((part) => part !== null && part !== '').join(' · ')}
        </p>
      </div>
      <div>
        <p>
          <b>{wordOf(words.clock, row.kind)}</b>{' '}
          {row.isProvisional ? (
            <span title={deadlines.provisionalHint}>
              <StatusTag tone="wait">{deadlines.provisional}</StatusTag>
            </span>
          ) : null}{' '}
          <RuleMarks rules={row.rules} />
        </p>
        {explanationLines(row, locale).map((line) => (
          <p key={line}>{line}</p>
        ))}
        {row.isProvisional ? <p className="visually-hidden">{deadlines.provisionalHint}</p> : null}
      </div>
    </li>
  );
}

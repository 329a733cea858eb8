import type { ReactNode } from 'react';
import type { LocalDate } from '#platform/domain/local-date.ts';
import { longDate, plainDate } from '../formats.ts';
import { useKitTexts } from '../kit-texts.ts';
import { useLocale } from '../locale.ts';

export type TimelineEntry = {
  readonly id: string;
  /** A day or an instant. */
  readonly at: string;
  readonly title: string;
  /** How it ended: drawn as the ring's colour, said by `tag`. */
  readonly mark?: 'ok' | 'late';
  readonly tag?: ReactNode;
  readonly by?: string;
  readonly text?: string;
  readonly quote?: { readonly text: string; readonly note?: string };
  readonly nested?: readonly { readonly id: string; readonly text: string }[];
  readonly children?: ReactNode;
};

type Props = { readonly entries: readonly TimelineEntry[]; readonly today: LocalDate; readonly label?: string };

/** The face of a matter, newest first whatever order it is given in; equal moments keep their order. */
export function Timeline({ entries, today, label }: Props) {
  const texts = useKitTexts();
  const newestFirst = entries.toSorted((a, b) => b.at.localeCompare(a.at));
  return (
    <ol className="tl" aria-label={label ?? texts.timeline}>
      {newestFirst.map((entry, place) => (
        <Entry key={entry.id} entry={entry} today={today} newest={place === 0} />
      ))}
    </ol>
  );
}

function Entry({ entry, today, newest }: { readonly entry: TimelineEntry; readonly today: LocalDate; readonly newest: boolean }) {
  const locale = useLocale();
  const { at, title, tag, by, text, quote, nested = [], children } = entry;
  return (
    <li className={newest ? 'now' : (entry.mark ?? '')}>
      <time dateTime={at} title={longDate(at, locale)}>
        {plainDate(at, today, locale)}
      </time>
      <div>
        <div className="what">
          <b>{title}</b>
          {tag}
          {by === undefined ? null : <span className="by">{by}</span>}
        </div>
        {text === undefined ? null : <p className="says">{text}</p>}
        {quote === undefined ? null : (
          <blockquote className="quote">
            “{quote.text}”{quote.note === undefined ? null : <cite>{quote.note}</cite>}
          </blockquote>
        )}
        {nested.length === 0 ? null : (
          <ul className="nested">
            {nested.map((note) => (
              <li key={note.id}>{note.text}</li>
            ))}
          </ul>
        )}
        {children}
      </div>
    </li>
  );
}

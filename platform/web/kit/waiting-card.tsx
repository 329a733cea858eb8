import type { WaitingSet } from '#platform/contract/waiting.ts';
import { isLocalDate, type LocalDate } from '#platform/domain/local-date.ts';
import { plainDate, untilDue } from '../formats.ts';
import { useLocale } from '../locale.ts';
import { waitingWords } from '../waiting-words.ts';
import { Card } from './card.tsx';
import { PageLink } from './page-link.tsx';

type Props = { readonly set: WaitingSet; readonly today: LocalDate; /** The way to all of them: `全部 7 件`. */ readonly all: string };

/** One kind of work that waits: how much, the first five, and the way to all. Nothing where no module words it. */
export function WaitingCard({ set, today, all }: Props) {
  const locale = useLocale();
  const words = waitingWords(set.key);
  if (words === undefined) return null;
  return (
    <Card title={words.title[locale]} aside={<span className="n">{set.count}</span>}>
      <ul>
        {set.rows.map((row) => (
          <li key={row.id}>
            <PageLink href={words.hrefOf(row.openId)}>
              <b>{row.title}</b>
              <small>
                <span>{row.note}</span>
                {row.dueOn !== null && isLocalDate(row.dueOn) ? (
                  <span
                    className={row.isLate ? 'late' : ''}
                  >{`${row.isLate ? '▲ ' : ''}${plainDate(row.dueOn, today)} ${untilDue(row.dueOn, today)}`}</span>
                ) : null}
              </small>
            </PageLink>
          </li>
        ))}
      </ul>
      {set.count > set.rows.length ? <PageLink href={words.all}>{all} →</PageLink> : null}
    </Card>
  );
}

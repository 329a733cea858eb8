import '../suggestions.css';
import { useQuery } from '@tanstack/react-query';
import { fill } from '#platform/web/fill.ts';
import { longDate, today, weekdayName } from '#platform/web/formats.ts';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { WaitingCard } from '#platform/web/kit/waiting-card.tsx';
import { useLocale } from '#platform/web/locale.ts';
import { deadlinesQuery, deskTodayQuery } from '../api.ts';
import { ClockLine } from '../components/desk/clock-line.tsx';
import { SetCard } from '../components/desk/set-card.tsx';
import { useSuggestionTexts } from '../use-suggestion-texts.ts';

/** What is asked of me today: the sets of my posts, a handful of each, and the nearest deadlines. */
export function DeskTodayPage() {
  const {
    pages: { today: texts },
  } = useSuggestionTexts();
  const locale = useLocale();
  const found = useQuery(deskTodayQuery);
  const clocks = useQuery({ ...deadlinesQuery({ within: 7 }), retry: false });
  const day = today();
  const groups = (found.data?.groups ?? []).filter(({ count }) => count > 0);
  const others = found.data?.others ?? [];
  const near = (clocks.data ?? []).slice(0, 6);
  return (
    <>
      <PageHead title={texts.title}>
        <p className="muted">
          {longDate(day, locale)} {weekdayName(day, locale)}
        </p>
      </PageHead>
      {found.isPending ? <LoadingNote lines={6} /> : null}
      {found.error ? <ErrorNote error={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.data !== undefined && groups.length === 0 && others.length === 0 ? (
        <EmptyNote title={texts.empty} hint={texts.emptyHint} />
      ) : null}
      <div className="sg-sets">
        {groups.map((group) => (
          <SetCard key={group.key} group={group} today={day} />
        ))}
        {others.map((set) => (
          <WaitingCard key={set.key} set={set} today={day} all={fill(texts.all, { n: set.count })} />
        ))}
      </div>
      {near.length === 0 ? null : (
        <div className="sg-groups">
          <section>
            <h2>
              {texts.clocks}
              <span className="n">{texts.clocksHint}</span>
            </h2>
            <ul>
              {near.map((row) => (
                <ClockLine key={row.clockId} row={row} today={day} />
              ))}
            </ul>
          </section>
        </div>
      )}
    </>
  );
}

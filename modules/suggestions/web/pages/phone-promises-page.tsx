import { useQueries, useQuery } from '@tanstack/react-query';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { PhoneHead } from '#platform/web/kit/phone-head.tsx';
import type { PromiseRow } from '../../contract/desk-views.ts';
import { suggestionQuery } from '../api.ts';
import { PhoneRead } from '../components/phone/phone-page.tsx';
import { PhonePromiseCard } from '../components/phone/phone-promise-card.tsx';
import { myPromisesQuery } from '../phone-api.ts';
import { TODAY_HREF } from '../phone-links.ts';
import { usePhoneTexts } from '../use-phone-texts.ts';

/** 对我的承诺: every promise made to me, its day, kept or not, and one tap to ask again. */
export function PhonePromisesPage() {
  const { promise, common } = usePhoneTexts();
  const query = useQuery(myPromisesQuery);
  return (
    <>
      <PhoneHead title={promise.title} back={{ href: TODAY_HREF, label: common.today }} />
      <PhoneRead query={query}>
        {(rows) => (rows.length === 0 ? <EmptyNote title={promise.none} hint={promise.noneHint} /> : <Ledger rows={rows} />)}
      </PhoneRead>
    </>
  );
}

const isOpen = ({ state }: PromiseRow): boolean => state === 'open' || state === 'reported';

function Ledger({ rows }: { readonly rows: readonly PromiseRow[] }) {
  const { promise } = usePhoneTexts();
  // What waits for the deputy's own word first, then the nearest day.
  const open = rows
    .filter(isOpen)
    .toSorted((a, b) => Number(b.state === 'reported') - Number(a.state === 'reported') || a.dueOn.localeCompare(b.dueOn));
  const settled = rows.filter((row) => !isOpen(row)).toSorted((a, b) => b.dueOn.localeCompare(a.dueOn));
  return (
    <>
      <section className="stack" aria-label={promise.open}>
        <h2 className="section">{promise.open}</h2>
        {open.length === 0 ? <p className="muted">{promise.noneOpen}</p> : <OpenPromises rows={open} />}
      </section>
      <section className="stack" aria-label={promise.settled}>
        <h2 className="section">{promise.settled}</h2>
        {settled.length === 0 ? (
          <p className="muted">{promise.noneSettled}</p>
        ) : (
          settled.map((row) => (
            <PhonePromiseCard key={row.id} promise={row} view={undefined} from={{ id: row.suggestionId, title: row.title }} />
          ))
        )}
      </section>
    </>
  );
}

/** The suggestions behind the open ones are read as well: they carry the reports and what may be done now. */
function OpenPromises({ rows }: { readonly rows: readonly PromiseRow[] }) {
  const ids = [...new Set(rows.map(({ suggestionId }) => suggestionId))];
  const views = useQueries({ queries: ids.map((id) => suggestionQuery(id)) });
  return rows.map((row) => (
    <PhonePromiseCard
      key={row.id}
      promise={row}
      view={views[ids.indexOf(row.suggestionId)]?.data}
      from={{ id: row.suggestionId, title: row.title }}
    />
  ));
}

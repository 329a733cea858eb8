import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { z } from 'zod';
import { fill } from '#platform/web/fill.ts';
import { clockTime, plainDate, shortDate, today } from '#platform/web/formats.ts';
import { buttonClass } from '#platform/web/kit/button.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { useLocale } from '#platform/web/locale.ts';
import { useOutbox } from '#platform/web/offline/device-outbox.ts';
import { usePageSearch } from '#platform/web/page-params.ts';
import { PhoneHead } from '#platform/web/kit/phone-head.tsx';
import { useAccountId } from '#platform/web/offline/use-account-id.ts';
import type { SuggestionRow } from '../../contract/views.ts';
import { useDeviceDrafts } from '../components/phone/phone-drafts.ts';
import { PhoneRead } from '../components/phone/phone-page.tsx';
import { isLate, stateTone } from '../components/state-tone.ts';
import { wordOf } from '../components/word-of.ts';
import { mySetQuery } from '../phone-api.ts';
import { draftHref, MINE_HREF, mySuggestionHref, WRITE_HREF } from '../phone-links.ts';
import { usePhoneTexts } from '../use-phone-texts.ts';
import { useSuggestionTexts } from '../use-suggestion-texts.ts';

const Search = z.object({ show: z.enum(['co-signed']).optional().catch(undefined) });

/** My suggestions: what is still on this phone first, then what I lead or have co-signed. */
export function PhoneMinePage() {
  const { mine, today: texts } = usePhoneTexts();
  const [{ show }] = usePageSearch(Search);
  const query = useQuery(mySetQuery(show ?? 'mine'));
  useFreshAfterSending();
  return (
    <>
      <PhoneHead title={mine.title} />
      <OnThisPhone />
      <nav className="two-ways" aria-label={mine.show}>
        <PageLink href={MINE_HREF} exact className={show === undefined ? 'chosen' : ''}>
          {mine.led}
        </PageLink>
        <PageLink href={`${MINE_HREF}?show=co-signed`} exact className={show === undefined ? '' : 'chosen'}>
          {mine.coSigned}
        </PageLink>
      </nav>
      <PhoneRead query={query}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyNote title={show === undefined ? mine.noneLed : mine.noneCo} hint={show === undefined ? mine.noneLedHint : ''}>
              <PageLink href={WRITE_HREF} className={buttonClass('primary')}>
                {texts.write}
              </PageLink>
            </EmptyNote>
          ) : (
            <ul className="rows">
              {rows.map((row) => (
                <li key={row.id}>
                  <Row row={row} />
                </li>
              ))}
            </ul>
          )
        }
      </PhoneRead>
      <div className="acts">
        <PageLink href={WRITE_HREF} className={buttonClass()}>
          {texts.write}
        </PageLink>
      </div>
    </>
  );
}

/** What has just left the outbox stands on the server: the lists are read again. */
function useFreshAfterSending(): void {
  const count = useOutbox().length;
  const before = useRef(count);
  const queries = useQueryClient();
  useEffect(() => {
    if (count < before.current) void queries.invalidateQueries({ queryKey: ['suggestions'] });
    before.current = count;
  }, [count, queries]);
}

function OnThisPhone() {
  const { mine } = usePhoneTexts();
  const locale = useLocale();
  const { drafts } = useDeviceDrafts(useAccountId());
  const parcels = useOutbox();
  if (drafts.length === 0) return null;
  const now = today();
  return (
    <section className="stack" aria-label={mine.onPhone}>
      <h2 className="section">{mine.onPhone}</h2>
      <ul className="rows">
        {drafts.map((draft) => {
          const isWaiting = parcels.some((parcel) => parcel.draftId === draft.draftId);
          const instant = new Date(draft.savedAt).toISOString();
          return (
            <li key={draft.draftId}>
              <PageLink href={draftHref(draft.draftId)} className="card row-card">
                <StatusTag tone={isWaiting ? 'wait' : 'still'}>{isWaiting ? mine.waiting : mine.draft}</StatusTag>
                <b>{draft.title.trim() === '' ? mine.noTitle : draft.title}</b>
                <span className="small muted">
                  {fill(mine.written, { time: `${plainDate(instant, now, locale)} ${clockTime(instant)}` })}
                </span>
              </PageLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Row({ row }: { readonly row: SuggestionRow }) {
  const { mine } = usePhoneTexts();
  const { words } = useSuggestionTexts();
  const locale = useLocale();
  const late = isLate(row, today());
  const facts = [
    row.kind === 'motion' ? mine.motion : undefined,
    row.numberText ?? undefined,
    row.leadUnitName ?? undefined,
    row.answeredOn !== null
      ? fill(mine.answered, { on: shortDate(row.answeredOn, locale) })
      : row.dueOn !== null
        ? fill(mine.due, { on: shortDate(row.dueOn, locale) })
        : undefined,
    row.openPromises > 0 ? fill(mine.promisesOpen, { n: row.openPromises }) : undefined,
  ].filter((fact) => fact !== undefined);
  return (
    <PageLink href={mySuggestionHref(row.id)} className="card row-card">
      <StatusTag tone={late ? 'late' : stateTone(row.state)}>{wordOf(words.state, row.state)}</StatusTag>
      <b>{row.title}</b>
      <span className="small muted">{facts.join(' · ')}</span>
    </PageLink>
  );
}

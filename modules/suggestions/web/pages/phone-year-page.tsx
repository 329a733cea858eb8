import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { fill } from '#platform/web/fill.ts';
import { clockTime, today } from '#platform/web/formats.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { useKitTexts } from '#platform/web/kit-texts.ts';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { SelectInput } from '#platform/web/kit/select-input.tsx';
import { TextArea } from '#platform/web/kit/text-area.tsx';
import { usePageSearch } from '#platform/web/page-params.ts';
import { PhoneHead } from '#platform/web/kit/phone-head.tsx';
import type { MyYear } from '../../contract/desk-views.ts';
import type { SuggestionRow } from '../../contract/views.ts';
import { useKept } from '../components/phone/phone-kept.ts';
import { PhoneRead } from '../components/phone/phone-page.tsx';
import { wordOf } from '../components/word-of.ts';
import { myYearQuery } from '../phone-api.ts';
import { mySuggestionHref } from '../phone-links.ts';
import { usePhoneTexts } from '../use-phone-texts.ts';
import { useSuggestionTexts } from '../use-suggestion-texts.ts';

const Search = z.object({ year: z.coerce.number().int().min(1980).max(2200).optional().catch(undefined) });
const YEARS_BACK = 5;

/** 我的一年 on one page: what I raised, what was answered, what was promised. For me alone; no points, no ranks. */
export function PhoneYearPage() {
  const { year: texts, common } = usePhoneTexts();
  const [search, change] = usePageSearch(Search);
  const thisYear = Number(today().slice(0, 4));
  const year = search.year ?? thisYear;
  const query = useQuery(myYearQuery(year));
  const years = Array.from({ length: YEARS_BACK }, (_, back) => String(thisYear - back));
  return (
    <>
      <PhoneHead title={texts.title} above={texts.noRank} />
      <div className="no-print year-which">
        <SelectInput
          label={texts.which}
          required
          value={String(year)}
          options={years.map((value) => ({ value, label: fill(common.year, { year: value }) }))}
          onChange={(value) => change({ year: value === '' ? undefined : Number(value) })}
        />
      </div>
      <PhoneRead query={query}>{(data) => <Year data={data} />}</PhoneRead>
      <YearNote key={year} year={year} />
      <div className="acts no-print">
        <Button onClick={() => globalThis.print()}>{texts.print}</Button>
      </div>
    </>
  );
}

function Year({ data }: { readonly data: MyYear }) {
  const { year: texts } = usePhoneTexts();
  const answered = data.led.filter(({ answeredOn }) => answeredOn !== null).length;
  const dueInYear = data.promises.filter(({ dueOn }) => dueOn.startsWith(String(data.year)));
  const kept = dueInYear.filter(({ state }) => state === 'kept').length;
  const open = data.promises.filter(({ state }) => state === 'open' || state === 'reported').length;
  if (data.led.length + data.coSigned.length + data.promises.length === 0) return <EmptyNote title={texts.none} hint={texts.noneHint} />;
  return (
    <>
      <p className="print-only">
        <b>{fill(texts.printHead, { name: data.name, year: data.year })}</b>
      </p>
      <section className="card year-facts">
        <dl>
          <Fact label={texts.led} value={data.led.length} unit={texts.count} />
          <Fact label={texts.answered} value={answered} unit={texts.count} />
          <Fact label={texts.coSigned} value={data.coSigned.length} unit={texts.count} />
          <Fact label={texts.rated} value={data.rated} unit={texts.times} />
        </dl>
        <h2>{texts.promises}</h2>
        <dl className="three">
          <Fact label={texts.promisesDue} value={dueInYear.length} unit={texts.item} />
          <Fact label={texts.promisesKept} value={kept} unit={texts.item} />
          <Fact label={texts.promisesOpen} value={open} unit={texts.item} />
        </dl>
      </section>
      <Rows title={texts.led} rows={data.led} />
      <Rows title={texts.coSigned} rows={data.coSigned} />
    </>
  );
}

function Fact({ label, value, unit }: { readonly label: string; readonly value: number; readonly unit: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <b>{value}</b> {unit}
      </dd>
    </div>
  );
}

function Rows({ title, rows }: { readonly title: string; readonly rows: readonly SuggestionRow[] }) {
  const { words } = useSuggestionTexts();
  if (rows.length === 0) return null;
  return (
    <section aria-label={title} className="stack">
      <h2 className="section">{title}</h2>
      <ul className="card year-rows">
        {rows.map((row) => (
          <li key={row.id}>
            <PageLink href={mySuggestionHref(row.id)}>
              <span>{row.title}</span>
              <span className="small muted">
                {[row.numberText, wordOf(words.state, row.state), row.replyClass === null ? null : wordOf(words.replyClass, row.replyClass)]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </span>
            </PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

const Note = z.object({ text: z.string(), at: z.number().optional() });

/** The deputy's own words to the year; they stay on this device and are printed with the page. */
function YearNote({ year }: { readonly year: number }) {
  const { year: texts } = usePhoneTexts();
  const kit = useKitTexts();
  const { kept, keep } = useKept('year-note', String(year), Note);
  const [text, setText] = useState('');
  const [savedAt, setSavedAt] = useState<number>();
  const touched = useRef(false);
  useEffect(() => {
    if (kept && !touched.current) setText(kept.text);
  }, [kept]);
  useEffect(() => {
    if (!touched.current) return undefined;
    const timer = setTimeout(() => {
      const at = Date.now();
      void keep({ text, at }).then(() => setSavedAt(at));
    }, 500);
    return () => clearTimeout(timer);
  }, [text, keep]);
  return (
    <section aria-label={texts.note}>
      <div className="no-print">
        <TextArea
          label={texts.note}
          hint={texts.noteHint}
          rows={5}
          value={text}
          onChange={(next) => {
            touched.current = true;
            setText(next);
          }}
        />
        <p className="small muted" role="status">
          {savedAt === undefined ? '' : fill(kit.draftSaved, { time: clockTime(new Date(savedAt).toISOString()) })}
        </p>
      </div>
      {text.trim() === '' ? null : (
        <div className="print-only">
          <h2>{texts.note}</h2>
          <p className="prose">{text}</p>
        </div>
      )}
    </section>
  );
}

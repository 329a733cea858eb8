import '../supervision.css';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommandId } from '#platform/web/command-id.ts';
import { fill } from '#platform/web/fill.ts';
import { today } from '#platform/web/formats.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { TextInput } from '#platform/web/kit/text-input.tsx';
import type { ReadPaper } from '../../contract/views.ts';
import { ownersQuery, supervisionApi } from '../api.ts';
import { PlanPaper } from '../components/plan-paper.tsx';
import { type ReadItem, ReadItemCard } from '../components/read-item.tsx';
import { committeeIn, yearOfPaper } from '../../domain/subject-words.ts';
import { planHref, PLANS_HREF } from '../links.ts';
import { useSupervisionTexts, wordOf } from '../use-supervision-texts.ts';

type Reading = typeof ReadPaper._output;
let made = 0;
const nextKey = (): string => `item-${(made += 1)}`;
const EMPTY = { kind: 'report-deliberation', subject: '', sentence: '', ownerName: '', laws: [], addresseeIds: [], quarter: null } as const;

/** The office drops its work plan; each item stands beside its sentence until a person has corrected and confirmed it. */
export function DeskReadPage() {
  const {
    pages: { read, plans },
  } = useSupervisionTexts();
  const [text, setText] = useState('');
  const [reading, setReading] = useState<Reading>();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<unknown>();
  const client = useQueryClient();
  const go = async (): Promise<void> => {
    setBusy(true);
    setTrouble(undefined);
    try {
      // A committee the paper names beside an item is proposed as its owner; without the list everything else still works.
      const owners = await client.ensureQueryData(ownersQuery).catch(() => []);
      const bodies = owners.map(({ value, label }) => ({ value, name: label }));
      const found = await supervisionApi.readPaper({ text });
      setReading({
        ...found,
        items: found.items.map((item) => ({ ...item, ownerBodyId: committeeIn(item.sentence, bodies)?.value ?? null })),
      });
    } catch (thrown) {
      setTrouble(thrown);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <PageHead title={read.title} crumbs={[{ label: plans.title, href: PLANS_HREF }]} />
      {trouble === undefined ? null : <ErrorNote error={trouble} />}
      {reading === undefined ? (
        <PlanPaper text={text} onText={setText} onRead={() => void go()} busy={busy} />
      ) : (
        <Confirm reading={reading} />
      )}
    </>
  );
}

function useItems({ items: found }: Reading) {
  const [items, setItems] = useState<readonly ReadItem[]>(() => found.map((item) => ({ ...item, key: nextKey(), isSure: false })));
  return {
    items,
    change: (key: string, change: Partial<ReadItem>): void =>
      setItems((old) => old.map((item) => (item.key === key ? { ...item, ...change } : item))),
    remove: (key: string): void => setItems((old) => old.filter((item) => item.key !== key)),
    add: (): void => setItems((old) => [...old, { ...EMPTY, laws: [], addresseeIds: [], key: nextKey(), isSure: true }]),
  };
}

/** The year a paper is for, this year where it names none. */
const yearIn = (text: string): number => yearOfPaper(text) ?? Number(today().slice(0, 4));

function Confirm({ reading }: { readonly reading: Reading }) {
  const {
    words,
    pages: { read },
  } = useSupervisionTexts();
  const navigate = useNavigate();
  const client = useQueryClient();
  const command = useCommandId();
  const { items, change, remove, add } = useItems(reading);
  const [year, setYear] = useState(() => String(yearIn(reading.text)));
  const [title, setTitle] = useState(() => fill(read.nameValue, { year: yearIn(reading.text) }));
  const [trouble, setTrouble] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const ownerless = items.filter(({ ownerBodyId }) => !ownerBodyId).length;
  const sure = items.filter(({ isSure }) => isSure).length;
  const save = async (): Promise<void> => {
    setBusy(true);
    setTrouble(undefined);
    try {
      const { id } = await supervisionApi.createPlan({
        commandId: command.current(),
        form: { year: Number(year), title, text: reading.text, items: items.map(({ key: _key, isSure: _isSure, ...item }) => item) },
      });
      command.renew();
      await client.invalidateQueries({ queryKey: ['supervision'] });
      await navigate({ to: planHref(id) });
    } catch (thrown) {
      command.renew();
      setTrouble(thrown);
      setBusy(false);
    }
  };
  return (
    <div className="stack">
      <p role="status">
        {items.length === 0 ? read.nothing : fill(read.found, { n: items.length, kind: wordOf(words.textKind, reading.textKind) })}{' '}
        {reading.textKind === 'review' ? <span className="sv-warn">{read.review}</span> : null}
      </p>
      <ol>
        {items.map((item, place) => (
          <ReadItemCard
            key={item.key}
            item={item}
            place={place + 1}
            text={reading.text}
            onChange={(next) => change(item.key, next)}
            onRemove={() => remove(item.key)}
          />
        ))}
      </ol>
      <div className="row">
        <Button onClick={add}>{read.add}</Button>
      </div>
      <div className="sv-filters">
        <TextInput label={read.year} value={year} onChange={setYear} inputMode="numeric" narrow />
        <TextInput label={read.name} value={title} onChange={setTitle} />
      </div>
      {trouble === undefined ? null : <ErrorNote error={trouble} />}
      {ownerless === 0 ? null : (
        <p className="sv-warn" role="status">
          {fill(read.ownerless, { n: ownerless })}
        </p>
      )}
      <div className="row">
        <Button kind="primary" busy={busy} disabled={items.length === 0 || sure < items.length} onClick={() => void save()}>
          {fill(read.save, { n: items.length })}
        </Button>
        <span className="muted" role="status">
          {fill(read.allSure, { n: sure, all: items.length })}
        </span>
      </div>
    </div>
  );
}

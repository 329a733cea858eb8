import '../suggestions.css';
import '../notices.css';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { callJson } from '#platform/web/api-client.ts';
import { useCommandId } from '#platform/web/command-id.ts';
import { fill } from '#platform/web/fill.ts';
import { longDate, today } from '#platform/web/formats.ts';
import { AskForm } from '#platform/web/kit/ask-form.tsx';
import type { AskField } from '#platform/web/kit/ask-form-values.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { SelectInput } from '#platform/web/kit/select-input.tsx';
import { sayDone } from '#platform/web/kit/toast-list.ts';
import { usePageSearch } from '#platform/web/page-params.ts';
import { PaperPreview } from '#platform/web/kit/paper-preview.tsx';
import { unitsQuery } from '#platform/web/people-and-units.ts';
import { deskCountsQuery } from '#platform/web/desk-counts.ts';
import { findSuggestions } from '../api.ts';
import { suggestionHref } from '../links.ts';
import { useOfficeTexts } from '../use-office-texts.ts';

const Commendation = z.object({
  id: z.string(),
  kind: z.enum(['suggestion', 'unit']),
  name: z.string(),
  suggestionId: z.string().nullable(),
  reason: z.string(),
  on: z.string(),
});
type Commendation = z.infer<typeof Commendation>;
const commendationsQuery = (year: number) =>
  queryOptions({
    queryKey: ['suggestions', 'commendations', year],
    queryFn: async ({ signal }) =>
      z.object({ rows: z.array(Commendation) }).parse(await callJson(`/api/suggestions/commendations?year=${year}`, { signal })).rows,
  });

const Search = z.object({ year: z.coerce.number().int().min(1954).max(2200).optional().catch(undefined) });

/** Commended suggestions and units of a year, by number and never by merit. */
export function DeskCommendationsPage() {
  const { commendations: words } = useOfficeTexts();
  const [search, change] = usePageSearch(Search);
  const thisYear = Number(today().slice(0, 4));
  const year = search.year ?? thisYear;
  const found = useQuery(commendationsQuery(year));
  const counts = useQuery(deskCountsQuery);
  const [asking, setAsking] = useState(false);
  const [printing, setPrinting] = useState<'decision' | 'collection'>();
  const [mistaken, setMistaken] = useState<Commendation>();
  // Who sees what is to be handed over, or decided as key, is who commends; the server says so again.
  const mayCommend = counts.data?.counts['to-hand-over'] !== undefined || counts.data?.counts['to-decide-key'] !== undefined;
  const rows = found.data ?? [];
  return (
    <>
      <div>
        <PageHead
          title={words.title}
          actions={[
            ...(rows.some(({ kind }) => kind === 'suggestion')
              ? [{ key: 'collection', label: words.collection, onPress: () => setPrinting('collection') }]
              : []),
            ...(rows.length > 0 ? [{ key: 'print', label: words.print, onPress: () => setPrinting('decision') }] : []),
            ...(mayCommend ? [{ key: 'commend', label: words.commend, primary: true, onPress: () => setAsking(true) }] : []),
          ]}
        >
          <p className="muted">{words.hint}</p>
          <div className="sg-bar">
            <SelectInput
              label={words.year}
              empty={fill(words.yearOf, { year: thisYear })}
              value={year === thisYear ? '' : String(year)}
              options={[1, 2, 3, 4].map((back) => ({
                value: String(thisYear - back),
                label: fill(words.yearOf, { year: thisYear - back }),
              }))}
              onChange={(value) => change({ year: value === '' ? undefined : Number(value) })}
            />
          </div>
        </PageHead>
        {found.error ? <ErrorNote error={found.error} onRetry={() => void found.refetch()} /> : null}
        {found.data === undefined && !found.error ? <LoadingNote lines={6} /> : null}
        {found.data?.length === 0 ? <EmptyNote title={fill(words.emptyTitle, { year })} hint={words.emptyHint} /> : null}
        <Group
          title={words.suggestions}
          rows={rows.filter(({ kind }) => kind === 'suggestion')}
          onTakeBack={mayCommend ? setMistaken : undefined}
        />
        <Group title={words.units} rows={rows.filter(({ kind }) => kind === 'unit')} onTakeBack={mayCommend ? setMistaken : undefined} />
      </div>
      <Dialog
        title={printing === 'collection' ? words.collection : words.print}
        open={printing !== undefined}
        wide
        onClose={() => setPrinting(undefined)}
      >
        {printing ? (
          <PaperPreview
            title={printing === 'collection' ? words.collection : words.print}
            src={`/api/suggestions/commendations/${printing}?year=${year}`}
            docx={`/api/suggestions/commendations/${printing}?year=${year}&format=docx`}
          />
        ) : null}
      </Dialog>
      <TakeBackDialog mistaken={mistaken} onClose={() => setMistaken(undefined)} />
      <CommendDialog open={asking} year={year} onClose={() => setAsking(false)} />
    </>
  );
}

type GroupProps = {
  readonly title: string;
  readonly rows: readonly Commendation[];
  readonly onTakeBack: ((row: Commendation) => void) | undefined;
};

function Group({ title, rows, onTakeBack }: GroupProps) {
  const { commendations: words } = useOfficeTexts();
  if (rows.length === 0) return null;
  return (
    <section className="cm-group" aria-label={title}>
      <h2>{title}</h2>
      {rows.map((row) => (
        <Card key={row.id}>
          <p>
            <b>{row.suggestionId === null ? row.name : <PageLink href={suggestionHref(row.suggestionId)}>{row.name}</PageLink>}</b>{' '}
            <small className="faint">{fill(words.on, { date: longDate(row.on) })}</small>
          </p>
          <p>{row.reason}</p>
          {onTakeBack === undefined ? null : (
            <Button kind="quiet" aria-label={`${words.takeBack}：${row.name}`} onClick={() => onTakeBack(row)}>
              {words.takeBack}
            </Button>
          )}
        </Card>
      ))}
    </section>
  );
}

/** Entered by mistake: it goes out of the list and the papers, with a reason. */
function TakeBackDialog({ mistaken, onClose }: { readonly mistaken: Commendation | undefined; readonly onClose: () => void }) {
  const { commendations: words } = useOfficeTexts();
  const queries = useQueryClient();
  const commandId = useCommandId();
  return (
    <Dialog title={words.takeBackTitle} open={mistaken !== undefined} onClose={onClose}>
      {mistaken === undefined ? null : (
        <>
          <p>{mistaken.name}</p>
          <AskForm
            fields={[{ name: 'reason', label: words.takeBackReason, kind: 'textarea', rows: 3, min: 2, max: 500, required: true }]}
            submitLabel={words.takeBack}
            onCancel={onClose}
            onChange={commandId.renew}
            onSubmit={async (answers) => {
              await callJson(`/api/suggestions/commendations/${mistaken.id}/take-back`, {
                method: 'POST',
                body: { commandId: commandId.current(), ...answers },
              });
              commandId.renew();
              await queries.invalidateQueries({ queryKey: ['suggestions', 'commendations'] });
              sayDone(words.takenBack);
              onClose();
            }}
          />
        </>
      )}
    </Dialog>
  );
}

function CommendDialog({ open, year, onClose }: { readonly open: boolean; readonly year: number; readonly onClose: () => void }) {
  const { commendations: words } = useOfficeTexts();
  const queries = useQueryClient();
  const commandId = useCommandId();
  const units = useQuery(unitsQuery);
  const fields: readonly AskField[] = [
    {
      name: 'kind',
      label: words.whom,
      kind: 'choice',
      required: true,
      options: [
        { value: 'suggestion', label: words.aSuggestion },
        { value: 'unit', label: words.aUnit },
      ],
    },
    { name: 'suggestionId', label: words.suggestion, kind: 'person', required: true, when: { field: 'kind', is: ['suggestion'] } },
    { name: 'organisationId', label: words.unit, kind: 'organisation', required: true, when: { field: 'kind', is: ['unit'] } },
    { name: 'reason', label: words.reason, kind: 'textarea', required: true, max: 500, hint: words.reasonHint },
  ];
  const findUnits = (text: string) =>
    Promise.resolve(
      (units.data ?? [])
        .filter(({ name, shortName }) => `${name}${shortName}`.includes(text.trim()))
        .slice(0, 20)
        .map(({ id, shortName, name }) => ({ value: id, label: shortName, hint: name })),
    );
  const findCases = async (text: string, signal: AbortSignal) =>
    (await findSuggestions(text, signal))
      .filter(({ numberText }) => numberText !== null)
      .map(({ id, title, numberText }) => ({ value: id, label: title, hint: numberText ?? '' }));
  const send = async ({ reason, ...of }: Readonly<Record<string, unknown>>): Promise<void> => {
    await callJson('/api/suggestions/commendations', { method: 'POST', body: { commandId: commandId.current(), year, reason, of } });
    commandId.renew();
    await queries.invalidateQueries({ queryKey: ['suggestions', 'commendations'] });
    sayDone(fill(words.done, { year }));
    onClose();
  };
  return (
    <Dialog title={`${words.commend} · ${fill(words.yearOf, { year })}`} open={open} onClose={onClose}>
      {open ? (
        <AskForm
          fields={fields}
          finders={{ person: findCases, organisation: findUnits }}
          submitLabel={words.send}
          onSubmit={send}
          onCancel={onClose}
          onChange={commandId.renew}
        />
      ) : null}
    </Dialog>
  );
}

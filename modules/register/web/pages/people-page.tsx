import '../register.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { z } from 'zod';
import { printName } from '#platform/domain/names/name-text.ts';
import { can } from '#platform/web/can.ts';
import { fill } from '#platform/web/fill.ts';
import { longDate, today } from '#platform/web/formats.ts';
import { Button, buttonClass } from '#platform/web/kit/button.tsx';
import { DataTable } from '#platform/web/kit/data-table.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { type HeadAction, PageHead } from '#platform/web/kit/page-head.tsx';
import { SelectInput } from '#platform/web/kit/select-input.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import type { Column } from '#platform/web/kit/table-columns.ts';
import { usePageSearch } from '#platform/web/page-params.ts';
import { LIST_ORDERS, PersonDesk, type PeoplePage as People, type PeopleRow } from '../../contract/desk-views.ts';
import { workOf } from '../../domain/work-of.ts';
import type { RegisterTexts } from '../../texts/zh-cn.ts';
import { bodiesQuery, peopleQuery, queryText } from '../api.ts';
import { EditDialog, type Edit } from '../components/edit-dialog.tsx';
import { ListOrderDialog } from '../components/list-order-dialog.tsx';
import { addPerson } from '../components/person-edits.ts';
import { rosterParts } from '../components/printed-roster.ts';
import { importHref, personHref } from '../links.ts';
import { useRegisterTexts, wordFor } from '../use-register-texts.ts';

const WHO = ['sitting', 'everybody'] as const;
const Search = z.object({
  search: z.string().optional().catch(undefined),
  order: z.enum(LIST_ORDERS).optional().catch(undefined),
  delegationId: z.string().optional().catch(undefined),
  who: z.enum(WHO).optional().catch(undefined),
});
type Page = z.infer<typeof People>;

/** Deputies and staff in the order an office needs, on the screen, on paper and as a sheet. */
export function PeoplePage() {
  const texts = useRegisterTexts();
  const { people } = texts;
  const navigate = useNavigate();
  const [search, change] = usePageSearch(Search);
  const order = search.order ?? 'strokes';
  const asked = { search: search.search, order, delegationId: search.delegationId, who: search.who };
  const found = useQuery(peopleQuery(asked));
  const bodies = useQuery(bodiesQuery);
  const delegations = (bodies.data?.rows ?? []).filter(({ kind }) => kind === 'delegation');
  const [edit, setEdit] = useState<Edit>();
  const [ordering, setOrdering] = useState(false);
  const open = (answer: unknown): void => void navigate({ to: personHref(PersonDesk.parse(answer).personId) });
  const actions: HeadAction[] = [
    { key: 'print', label: people.print, onPress: () => globalThis.print() },
    ...(can(found.data, 'import')
      ? [{ key: 'import', label: people.import, onPress: () => void navigate({ to: '/desk/import', search: { kind: 'roster' } }) }]
      : []),
    ...(can(found.data, 'set-order') && search.delegationId === undefined && !search.search && search.who !== 'everybody'
      ? [{ key: 'order', label: people.setOrder, onPress: () => setOrdering(true) }]
      : []),
    ...(can(found.data, 'add')
      ? [{ key: 'add', label: people.add, primary: true, onPress: () => setEdit(addPerson(texts, delegations, today(), open)) }]
      : []),
  ];
  return (
    <>
      <div className="rg-screen">
        <PageHead title={people.title} actions={actions}>
          <div className="rg-bar">
            <NameSearch
              key={search.search ?? ''}
              text={search.search ?? ''}
              onFind={(text) => change({ search: text === '' ? undefined : text })}
            />
            <WhichPeople search={search} order={order} delegations={delegations} onChange={change} />
            <a className={buttonClass()} href={`/api/register/people.xlsx${queryText(asked)}`} download>
              {people.export}
            </a>
          </div>
        </PageHead>
        {found.data ? <OrderNotes page={found.data} order={order} /> : null}
        <DataTable
          label={people.label}
          columns={peopleColumns(texts)}
          data={{ rows: found.data?.rows, error: found.error, onRetry: () => void found.refetch() }}
          rowKey={(row) => row.personId}
          rowName={(row) => row.name}
          href={(row) => personHref(row.personId)}
          empty={
            <EmptyNote title={people.emptyTitle} hint={people.emptyHint}>
              {can(found.data, 'import') ? (
                <a className={buttonClass()} href={importHref('roster')}>
                  {people.import}
                </a>
              ) : null}
            </EmptyNote>
          }
        />
      </div>
      {found.data ? <PrintedRoster page={found.data} order={order} /> : null}
      <EditDialog edit={edit} onClose={() => setEdit(undefined)} />
      <ListOrderDialog
        open={ordering}
        list="deputies"
        people={found.data?.rows ?? []}
        isLaid={Boolean(found.data?.ownOrder)}
        onClose={() => setOrdering(false)}
      />
    </>
  );
}

type WhichProps = {
  readonly search: z.output<typeof Search>;
  readonly order: (typeof LIST_ORDERS)[number];
  readonly delegations: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (change: z.input<typeof Search>) => void;
};

/** In which order, of which delegation, and whether those of former terms too. */
function WhichPeople({ search, order, delegations, onChange: change }: WhichProps) {
  const texts = useRegisterTexts();
  const { people } = texts;
  return (
    <>
      <Choose
        label={people.order}
        value={order}
        options={LIST_ORDERS.map((value) => ({ value, label: texts.order[value] }))}
        onChange={(value) => change({ order: LIST_ORDERS.find((each) => each === value) })}
      />
      <SelectInput
        label={people.delegation}
        empty={people.anyDelegation}
        value={search.delegationId ?? ''}
        options={delegations.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(value) => change({ delegationId: value === '' ? undefined : value })}
      />
      <Choose
        label={people.who}
        value={search.who ?? 'sitting'}
        options={WHO.map((value) => ({ value, label: people[value] }))}
        onChange={(value) => change({ who: WHO.find((each) => each === value) })}
      />
    </>
  );
}

type ChooseProps = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
};

/** A choice that always has a value: no empty line in it. */
function Choose({ label, value, options, onChange }: ChooseProps) {
  const id = `choose-${label}`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

function NameSearch({ text, onFind }: { readonly text: string; readonly onFind: (text: string) => void }) {
  const { people } = useRegisterTexts();
  const [typed, setTyped] = useState(text);
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    onFind(typed.trim());
  };
  return (
    <form role="search" aria-label={people.label} className="row" onSubmit={onSubmit}>
      <input
        className="input"
        type="search"
        style={{ width: '15rem' }}
        aria-label={people.search}
        placeholder={people.search}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit">{people.find}</Button>
    </form>
  );
}

/** By which rule the list stands, what it does not know, and who laid it down. */
function OrderNotes({ page, order }: { readonly page: Page; readonly order: string }) {
  const { people } = useRegisterTexts();
  if (order === 'own')
    return (
      <p className="small muted">
        {page.ownOrder ? fill(people.ownBy, { by: page.ownOrder.by, at: longDate(page.ownOrder.at) }) : people.ownNone}
      </p>
    );
  if (order === 'pinyin') return null;
  const rule = page.twoCharacterNames === 'empty-middle' ? people['empty-middle'] : people['second-character'];
  return (
    <>
      <p className="small muted">{fill(people.two, { rule })}</p>
      {page.unknownStrokes.length > 0 ? (
        <div className="note" role="note">
          <p>{fill(people.unknown, { names: page.unknownStrokes.join('、') })}</p>
        </div>
      ) : null}
    </>
  );
}

function peopleColumns({ people, level }: RegisterTexts): readonly Column<PeopleRow>[] {
  return [
    { key: 'name', title: people.name, width: '8rem', cell: (row) => row.name },
    { key: 'delegation', title: people.delegation, width: '10rem', cell: (row) => row.delegation ?? <span className="faint">—</span> },
    { key: 'work', title: people.work, cell: (row) => workOf(row.employer, row.post) ?? '—' },
    {
      key: 'levels',
      title: people.levels,
      width: '12rem',
      cell: (row) => (
        <span className="rg-levels">
          {row.levels.map((each) => (
            <span key={each}>{wordFor(level, each)}</span>
          ))}
        </span>
      ),
    },
    {
      key: 'state',
      title: people.state,
      width: '9rem',
      cell: (row) => (
        <StatusTag tone={row.isSuspended ? 'wait' : row.isSitting ? 'go' : 'still'}>
          {row.isSuspended ? people.suspended : row.isSitting ? people.sittingMark : people.notSitting}
        </StatusTag>
      ),
    },
    { key: 'sex', title: people.sex, optional: 'hidden', cell: (row) => row.sex ?? '—' },
    { key: 'birth', title: people.birth, optional: 'hidden', cell: (row) => row.birthMonth ?? '—' },
  ];
}

/** The list as it is printed: names in six columns, those of two characters with a space between. */
function PrintedRoster({ page, order }: { readonly page: Page; readonly order: keyof RegisterTexts['order'] }) {
  const texts = useRegisterTexts();
  return (
    <section className="rg-roster" aria-hidden="true">
      <h1>{texts.people.rosterTitle}</h1>
      <p>{fill(texts.people.rosterBy, { order: texts.order[order], n: page.rows.length })}</p>
      {rosterParts(page.rows, order).map(({ delegation, people }) => (
        <div key={delegation ?? ''}>
          {delegation === null ? null : <h2>{delegation}</h2>}
          <ol>
            {people.map(({ personId, name }) => (
              <li key={personId}>{printName(name)}</li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

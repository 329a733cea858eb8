import { type KeyboardEvent, type MouseEvent, type ReactNode, useState } from 'react';
import { fill } from '../fill.ts';
import { useKitTexts } from '../kit-texts.ts';
import { Button } from './button.tsx';
import { ColumnsMenu } from './columns-menu.tsx';
import { EmptyNote } from './empty-note.tsx';
import { ErrorNote } from './error-note.tsx';
import { type Column, type Sort, rowAfterKey, shownColumns, startHidden } from './table-columns.ts';
import { TableHead } from './table-head.tsx';
import { TableRow } from './table-row.tsx';
import { NOTHING_SELECTED, type Selection, pageState, reachRow, toggleAll, toggleRow } from './table-selection.ts';

/** What the page knows of its rows: as a query gives it. */
export type TableRows<Row> = { readonly rows: readonly Row[] | undefined; readonly error?: unknown; readonly onRetry?: () => void };

type Props<Row> = {
  /** What the table lists; read to screen readers. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly data: TableRows<Row>;
  readonly rowKey: (row: Row) => string;
  readonly rowName: (row: Row) => string;
  /** Where a row leads; the first column becomes the link. */
  readonly href?: (row: Row) => string;
  readonly sort?: Sort;
  readonly onSort?: (by: string) => void;
  readonly selection?: Selection;
  readonly onSelect?: (selection: Selection) => void;
  /** Paging by key: absent functions draw no button. */
  readonly onNext?: (() => void) | undefined;
  readonly onBack?: (() => void) | undefined;
  readonly empty?: ReactNode;
  /** Filters and batch acts above the table. */
  readonly bar?: ReactNode;
};

/** A table for an office monitor. Loading, empty, error and no-right are its own states; everything works from the keyboard. */
export function DataTable<Row>(props: Props<Row>) {
  const { label, columns, data, empty, bar, onNext, onBack, selection = NOTHING_SELECTED, onSelect } = props;
  const texts = useKitTexts();
  const [hidden, setHidden] = useState(() => startHidden(columns));
  const shown = shownColumns(columns, hidden);
  const rows = data.rows ?? [];
  const isEmpty = data.rows !== undefined && rows.length === 0;
  // A band above the table only where something stands in it.
  const hasBar = bar !== undefined || onSelect !== undefined || columns.some((column) => column.optional);
  // How many are shown: in the band where nothing else needs its left end, else below.
  const count = (
    <span role="status" className="muted small">
      {data.rows === undefined ? texts.loadingRows : fill(texts.rowsShown, { n: rows.length })}
    </span>
  );
  if (data.error !== undefined && data.error !== null) return <ErrorNote error={data.error} onRetry={data.onRetry} />;
  return (
    <section aria-label={label}>
      {hasBar ? (
        <div className="table-bar">
          <div className="row">
            {bar ?? count}
            {onSelect && selection.keys.size > 0 ? <Picked selection={selection} onSelect={onSelect} /> : null}
          </div>
          <ColumnsMenu columns={columns} hidden={hidden} onChange={setHidden} />
        </div>
      ) : null}
      {isEmpty ? (empty ?? <EmptyNote />) : <Body {...props} shown={shown} rows={rows} />}
      <div className={isEmpty && onBack === undefined ? 'visually-hidden' : 'table-foot'}>
        {hasBar && bar === undefined ? <span /> : count}
        <span className="row">
          {onBack ? <Button onClick={onBack}>{texts.back}</Button> : null}
          {onNext ? <Button onClick={onNext}>{texts.more}</Button> : null}
        </span>
      </div>
    </section>
  );
}

function Picked({ selection, onSelect }: { readonly selection: Selection; readonly onSelect: (selection: Selection) => void }) {
  const texts = useKitTexts();
  return (
    <span className="row" role="status">
      <b>{fill(texts.selected, { n: selection.keys.size })}</b>
      <Button kind="quiet" onClick={() => onSelect(NOTHING_SELECTED)}>
        {texts.clearSelection}
      </Button>
    </span>
  );
}

function Body<Row>({
  label,
  shown,
  rows,
  data,
  rowKey,
  rowName,
  href,
  sort,
  onSort,
  selection = NOTHING_SELECTED,
  onSelect,
}: Props<Row> & {
  readonly shown: readonly Column<Row>[];
  readonly rows: readonly Row[];
}) {
  const texts = useKitTexts();
  const order = rows.map(rowKey);
  const pick = (key: string, reach: boolean): void => onSelect?.(reach ? reachRow(selection, key, order) : toggleRow(selection, key));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <div className="table-box" role="group" aria-label={label} tabIndex={0}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys only move between the links inside */}
      <table className="table" aria-busy={data.rows === undefined} onKeyDown={(event) => onTableKey(event, order, pick)}>
        <caption className="visually-hidden">
          {label}
          {href ? `（${texts.tableHelp}）` : ''}
        </caption>
        <TableHead
          columns={shown}
          sort={sort}
          onSort={onSort}
          page={onSelect ? pageState(selection, order) : undefined}
          onAll={() => onSelect?.(toggleAll(selection, order))}
        />
        <tbody>
          {data.rows === undefined ? <Resting columns={shown.length + (onSelect ? 1 : 0)} /> : null}
          {rows.map((row) => {
            const key = rowKey(row);
            return (
              <TableRow
                key={key}
                row={row}
                name={rowName(row)}
                columns={shown}
                href={href?.(row)}
                picked={selection.keys.has(key)}
                {...(onSelect ? { onPick: (event: MouseEvent) => pick(key, event.shiftKey) } : {})}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Arrow keys go from link to link, Space picks the row of the link. */
function onTableKey(event: KeyboardEvent<HTMLTableElement>, order: readonly string[], pick: (key: string, reach: boolean) => void): void {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a.opens')];
  const at = links.findIndex((link) => link === event.target);
  if (at === -1) return;
  const key = order[at];
  const next = rowAfterKey(event.key, at, links.length);
  if (next !== undefined) {
    event.preventDefault();
    links[next]?.focus();
  } else if (event.key === ' ' && key !== undefined) {
    event.preventDefault();
    pick(key, event.shiftKey);
  }
}

function Resting({ columns }: { readonly columns: number }) {
  return Array.from({ length: 8 }, (_, line) => (
    <tr key={line} aria-hidden="true">
      {Array.from({ length: columns }, (__, cell) => (
        <td key={cell}>
          <span className="skeleton" style={{ width: `${60 + ((line + cell) % 3) * 15}%` }} />
        </td>
      ))}
    </tr>
  ));
}

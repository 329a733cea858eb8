import { fill } from '../fill.ts';
import { useKitTexts } from '../kit-texts.ts';
import type { Column, Sort } from './table-columns.ts';

type Props<Row> = {
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort | undefined;
  readonly onSort: ((by: string) => void) | undefined;
  /** State of the box that picks the page; absent where rows cannot be picked. */
  readonly page: 'none' | 'some' | 'all' | undefined;
  readonly onAll: () => void;
};

/** A narrow page never squeezes a column to one sign a line. */
const leastWidth = (width: string | undefined, isName: boolean): string =>
  width === undefined ? (isName ? '12rem' : '6rem') : `min(${width}, 5rem)`;

/** The head that stays, with sort buttons whose direction is said and drawn. */
export function TableHead<Row>({ columns, sort, onSort, page, onAll }: Props<Row>) {
  const texts = useKitTexts();
  return (
    <thead>
      <tr>
        {page === undefined ? null : (
          <th className="pick" scope="col">
            <label>
              <span className="visually-hidden">{texts.selectAll}</span>
              <input
                type="checkbox"
                checked={page === 'all'}
                ref={(box) => {
                  if (box) box.indeterminate = page === 'some';
                }}
                onChange={onAll}
              />
            </label>
          </th>
        )}
        {columns.map((column, at) => {
          const active = sort !== undefined && column.sort === sort.by;
          return (
            <th
              key={column.key}
              scope="col"
              className={column.numeric ? 'num' : ''}
              style={{ width: column.width, minWidth: leastWidth(column.width, at === 0) }}
              aria-sort={active ? (sort.down ? 'descending' : 'ascending') : undefined}
            >
              {column.sort === undefined || !onSort ? (
                column.title
              ) : (
                <button type="button" title={fill(texts.sortBy, { column: column.title })} onClick={() => onSort(column.sort ?? '')}>
                  {column.title} <span aria-hidden="true">{active ? (sort.down ? '↓' : '↑') : '↕'}</span>
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

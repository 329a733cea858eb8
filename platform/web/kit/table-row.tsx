import type { MouseEvent } from 'react';
import { fill } from '../fill.ts';
import { useKitTexts } from '../kit-texts.ts';
import { PageLink } from './page-link.tsx';
import type { Column } from './table-columns.ts';

type Props<Row> = {
  readonly row: Row;
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly href: string | undefined;
  readonly picked: boolean;
  readonly onPick?: (event: MouseEvent) => void;
};

/** A click anywhere in the row follows its link, unless it hit a control or ended a selection of text. */
function openRow(event: MouseEvent<HTMLTableRowElement>): void {
  const target = event.target;
  if (!(target instanceof Element) || target.closest('a, button, input, label, select') || String(globalThis.getSelection()) !== '') return;
  event.currentTarget.querySelector<HTMLElement>('a.opens')?.click();
}

export function TableRow<Row>({ row, name, columns, href, picked, onPick }: Props<Row>) {
  const texts = useKitTexts();
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the link inside is the keyboard's way
    <tr className={href === undefined ? '' : 'opens'} data-picked={picked} onClick={href === undefined ? undefined : openRow}>
      {onPick ? (
        <td className="pick">
          <label>
            <span className="visually-hidden">{fill(texts.selectRow, { name })}</span>
            <input type="checkbox" checked={picked} onClick={onPick} onChange={() => undefined} />
          </label>
        </td>
      ) : null}
      {columns.map((column, place) => (
        <td key={column.key} className={column.numeric ? 'num' : ''}>
          {place === 0 && href !== undefined ? (
            <PageLink href={href} className="opens">
              {column.cell(row)}
            </PageLink>
          ) : (
            column.cell(row)
          )}
        </td>
      ))}
    </tr>
  );
}

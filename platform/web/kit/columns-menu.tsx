import { useKitTexts } from '../kit-texts.ts';
import { buttonClass } from './button.tsx';
import type { Column } from './table-columns.ts';

type Props<Row> = { readonly columns: readonly Column<Row>[]; readonly hidden: readonly string[]; readonly onChange: (hidden: readonly string[]) => void };

/** Which of the optional columns are drawn. */
export function ColumnsMenu<Row>({ columns, hidden, onChange }: Props<Row>) {
  const texts = useKitTexts();
  const optional = columns.filter((column) => column.optional);
  if (optional.length === 0) return null;
  return (
    <details className="columns-menu">
      <summary className={buttonClass()}>{texts.columns}</summary>
      <div>
        {optional.map(({ key, title }) => (
          <label key={key}>
            <input type="checkbox" checked={!hidden.includes(key)}
              onChange={(event) => onChange(event.target.checked ? hidden.filter((other) => other !== key) : [...hidden, key])} />
            {title}
          </label>
        ))}
      </div>
    </details>
  );
}

import { useKitTexts } from '../kit-texts.ts';
import { buttonClass } from './button.tsx';
import type { Column } from './table-columns.ts';

type Props<Row> = {
  readonly columns: readonly Column<Row>[];
  readonly hidden: readonly string[];
  readonly onChange: (hidden: readonly string[]) => void;
};

/** Which of the optional columns are drawn. */
export function ColumnsMenu<Row>({ columns, hidden, onChange }: Props<Row>) {
  const texts = useKitTexts();
  const optional = columns.filter((column) => column.optional);
  if (optional.length === 0) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape and leaving close what the summary opened
    <details
      className="columns-menu"
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Escape') {
          currentTarget.open = false;
          currentTarget.querySelector('summary')?.focus();
        }
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) currentTarget.open = false;
      }}
    >
      <summary className={buttonClass()}>{texts.columns}</summary>
      <div>
        {optional.map(({ key, title }) => (
          <label key={key}>
            <input
              type="checkbox"
              checked={!hidden.includes(key)}
              onChange={(event) => onChange(event.target.checked ? hidden.filter((other) => other !== key) : [...hidden, key])}
            />
            {title}
          </label>
        ))}
      </div>
    </details>
  );
}

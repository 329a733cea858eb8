import type { ReactNode } from 'react';

export type Meta = { readonly label: string; readonly value: ReactNode };

/** One line of facts below the title; the status comes first and has no label. */
export function MetaRow({ status, items }: { readonly status?: ReactNode; readonly items: readonly Meta[] }) {
  return (
    <div className="meta">
      {status}
      <dl>
        {items.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

import type { ReactNode } from 'react';
import { buttonClass } from './button.tsx';

type Props = {
  readonly label: string;
  readonly className: string;
  readonly entries: readonly { readonly key: string; readonly label: ReactNode; readonly onPress: () => void }[];
};

/** What is seldom done, behind one button; nothing where there is nothing. It shuts itself when one of them is chosen. */
export function MoreMenu({ label, className, entries }: Props) {
  if (entries.length === 0) return null;
  return (
    <details className={className}>
      <summary className={buttonClass()}>{label}</summary>
      <div>
        {entries.map(({ key, label: entry, onPress }) => (
          <button
            key={key}
            type="button"
            onClick={(event) => {
              event.currentTarget.closest('details')?.removeAttribute('open');
              onPress();
            }}
          >
            {entry}
          </button>
        ))}
      </div>
    </details>
  );
}

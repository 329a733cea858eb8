import { type KeyboardEvent, useRef } from 'react';

export type MenuItem = { readonly key: string; readonly label: string; readonly hint?: string; readonly onPress: () => void };
type Props = { readonly label: string; readonly className: string; readonly items: readonly MenuItem[] };

/** A short list of further things to do, on a native disclosure: Escape or leaving closes it, arrows move; what a choice opens gives the focus back to the menu. */
export function MenuButton({ label, className, items }: Props) {
  const box = useRef<HTMLDetailsElement>(null);
  const close = (focus: boolean): void => {
    if (box.current) box.current.open = false;
    if (focus) box.current?.querySelector('summary')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      close(true);
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const buttons = [...(box.current?.querySelectorAll<HTMLElement>('div > button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const next = buttons[(at + (event.key === 'ArrowDown' ? 1 : -1) + buttons.length) % Math.max(buttons.length, 1)];
    if (!box.current?.open || !next) return;
    event.preventDefault();
    next.focus();
  };
  if (items.length === 0) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys only move between the buttons inside
    <details
      className="sg-menu"
      ref={box}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!box.current?.contains(event.relatedTarget)) close(false);
      }}
    >
      <summary className={className}>{label}</summary>
      <div>
        {items.map((item) => (
          <button
            key={item.key}
            type="button"
            onClick={() => {
              close(true);
              item.onPress();
            }}
          >
            {item.label}
            {item.hint === undefined ? null : <small>{item.hint}</small>}
          </button>
        ))}
      </div>
    </details>
  );
}

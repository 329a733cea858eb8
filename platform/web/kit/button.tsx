import type { ButtonHTMLAttributes, ReactNode } from 'react';

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

const CLASS: Readonly<Record<ButtonKind, string>> = { primary: 'btn pri', plain: 'btn', quiet: 'btn quiet', danger: 'btn danger' };

/** For links that look like buttons. */
export const buttonClass = (kind: ButtonKind = 'plain'): string => CLASS[kind];

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> & {
  readonly kind?: ButtonKind;
  /** While true the button keeps its place and focus but does nothing. */
  readonly busy?: boolean;
  readonly children: ReactNode;
};

export function Button({ kind = 'plain', busy = false, type = 'button', onClick, children, ...rest }: Props) {
  return (
    <button
      {...rest}
      type={type}
      className={CLASS[kind]}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {busy ? <span className="spin" aria-hidden="true" /> : null}
      {children}
    </button>
  );
}

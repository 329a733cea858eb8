import type { ReactNode } from 'react';

/** go ■ in hand, wait ◆ waiting for someone, ok ● done, late ▲ overdue, still ○ nothing expected. */
export type Tone = 'go' | 'wait' | 'ok' | 'late' | 'still';

/** A status as word, shape and colour together; the word is the text a screen reader reads. */
export function StatusTag({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  // A word of a Latin script stands alone here and begins with a capital, whatever sentence it serves elsewhere.
  const word = typeof children === 'string' ? children.charAt(0).toUpperCase() + children.slice(1) : children;
  return <span className={`tag ${tone}`}>{word}</span>;
}

import type { ReactNode } from 'react';
import { useKitTexts } from '../kit-texts.ts';

type Props = { readonly title?: string; readonly hint?: string; readonly children?: ReactNode };

/** Nothing here: says so, and what would bring something here. */
export function EmptyNote({ title, hint, children }: Props) {
  const texts = useKitTexts();
  return (
    <div className="empty">
      <b>{title ?? texts.emptyTitle}</b>
      <p>{hint ?? texts.emptyHint}</p>
      {children}
    </div>
  );
}

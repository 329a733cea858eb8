import type { ReactNode } from 'react';
import { useKitTexts } from '../kit-texts.ts';

type Props = { readonly title?: string; readonly hint?: string; readonly children?: ReactNode };

/** Nothing here: says so, and what would bring something here. */
export function EmptyNote({ title, hint, children }: Props) {
  const texts = useKitTexts();
  // Other conditions are worth trying only where nothing more exact is known.
  const said = hint ?? (title === undefined ? texts.emptyHint : undefined);
  return (
    <div className="empty">
      <b>{title ?? texts.emptyTitle}</b>
      {said === undefined ? null : <p>{said}</p>}
      {children}
    </div>
  );
}

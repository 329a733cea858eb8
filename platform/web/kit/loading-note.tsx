import { useKitTexts } from '../kit-texts.ts';

/** While a page or panel is read: said once to a screen reader, drawn as resting lines. */
export function LoadingNote({ lines = 4 }: { readonly lines?: number }) {
  const texts = useKitTexts();
  return (
    <div role="status" className="stack">
      <span className="visually-hidden">{texts.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton" style={{ width: `${92 - (line % 3) * 18}%` }} />
      ))}
    </div>
  );
}

import { fill } from '#platform/web/fill.ts';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { useKitTexts } from '#platform/web/kit-texts.ts';

/** The server's refusal and what is missing, where the focus goes. */
export function ReplyTrouble({ errors, thrown }: { readonly errors: Readonly<Record<string, string>>; readonly thrown?: unknown }) {
  const kit = useKitTexts();
  return (
    <>
      {thrown === undefined ? null : <ErrorNote error={thrown} />}
      {Object.keys(errors).length === 0 ? null : (
        <div className="note bad" role="alert">
          <p>{fill(kit.formWrong, { n: Object.keys(errors).length })}</p>
          <ul className="wrong-list">
            {Object.entries(errors).map(([name, sentence]) => (
              <li key={name}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

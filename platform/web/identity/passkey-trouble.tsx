import { ApiError } from '../api-error.ts';
import { ErrorNote } from '../kit/error-note.tsx';
import { useIdentityTexts } from './identity-words.ts';

/** A refusal of the server as such; anything else means that the person or the device stopped it. */
export function PasskeyTrouble({ error }: { readonly error: unknown }) {
  const texts = useIdentityTexts();
  if (error === undefined) return null;
  return error instanceof ApiError ? (
    <ErrorNote error={error} />
  ) : (
    <p className="note" role="alert">
      {texts.passkeyStopped}
    </p>
  );
}

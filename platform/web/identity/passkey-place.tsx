import { useIdentityTexts } from './identity-words.ts';
import { placeForPasskeys } from './passkey-places.ts';

/** Where no passkey can be made: why, and the address where it can. */
export function PasskeyPlace() {
  const texts = useIdentityTexts();
  const place = placeForPasskeys(globalThis.location.href);
  return (
    <p className="note">
      {texts.passkeyNotHere} {place === null ? null : <a href={place}>{texts.passkeyThere}</a>}
    </p>
  );
}

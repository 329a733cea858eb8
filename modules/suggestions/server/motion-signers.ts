import { countDeputies, findSeatHolders } from '#modules/register/server/module.ts';
import { checkSigners, type CheckedSigners } from '#platform/domain/law/thresholds.ts';
import { signersMissing, signersSuspended } from '../domain/errors.ts';
import type { Acting } from './acting.ts';

/** The signers of a motion as the law counts them today: each person once, seated and not suspended (MOT-02, MOT-27, DEP-29). */
export async function countSigners(
  { command, book, found }: Acting,
  isLeft: (personId: string) => boolean = () => true,
): Promise<CheckedSigners> {
  const { tx, today } = command;
  const { suggestion } = found;
  const confirmed = found.signers
    .filter((signer) => signer.state === 'confirmed' && signer.text_version === suggestion.text_version)
    .map((signer) => signer.person_id);
  const signers = [suggestion.lead_person_id, ...confirmed].filter(isLeft);
  const holders = await findSeatHolders(tx, signers, today);
  return checkSigners({
    act: 'motion',
    level: book.level,
    bodySize: await countDeputies(tx, today),
    signers,
    members: new Set(holders.map(({ personId }) => personId)),
    suspended: new Set(holders.filter(({ isSuspended }) => isSuspended).map(({ personId }) => personId)),
  });
}

/** @throws AppError `suggestions.signers_missing`, `suggestions.signers_suspended` when fewer count than the law asks */
export async function requireSigners(on: Acting): Promise<void> {
  const { needed, distinct, enough, refused } = await countSigners(on);
  if (enough) return;
  const suspended = refused.filter(({ reason }) => reason === 'suspended').map(({ person }) => nameOf(on, person));
  throw suspended.length > 0 ? signersSuspended({ needed, have: distinct, names: suspended.join('、') }) : signersMissing(needed, distinct);
}

const nameOf = ({ found }: Acting, person: string): string =>
  found.signers.find((signer) => signer.person_id === person)?.name ?? found.suggestion.lead_name;

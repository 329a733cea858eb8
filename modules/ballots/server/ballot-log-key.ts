import { createHash } from 'node:crypto';
import { signNote, verifierKey, type Sign, type VerifierKey } from '#platform/domain/merkle/signed-note.ts';
import { sha256, type JournalKey } from '#platform/server/journal/journal-key.ts';

/** The key of one contest's log: the installation's own, under the contest's name. */
export type BallotLogKey = { readonly key: VerifierKey; readonly sign: Sign };

/** Name of a contest's log, and so the first line of its checkpoints. */
export const logNameOf = (installation: string, contestId: string): string => `${installation}/${contestId}`;

const known = new Map<string, BallotLogKey>();

/**
 * One key signs the logs of all contests of an installation; the name in every signed line says
 * which contest is meant, so that no checkpoint of one can stand for another.
 */
export function ballotLogKey(installation: JournalKey, contestId: string): BallotLogKey {
  const name = logNameOf(installation.key.name, contestId);
  const kept = known.get(name);
  if (kept) return kept;
  const made = { key: verifierKey(sha256, name, installation.key.publicKey), sign: installation.sign };
  if (known.size > 1000) known.clear();
  known.set(name, made);
  return made;
}

export type Refusal = {
  readonly contestId: string;
  readonly personId: string;
  readonly reason: 'already-received' | 'on-paper' | 'closed';
  readonly size: number;
};

/** A refusal that the server cannot deny later: who, in which contest, why, and how long the log was. */
export function signRefusal({ key, sign }: BallotLogKey, { contestId, personId, reason, size }: Refusal): string {
  return signNote(`renda.ballots/refusal/v1\ncontest ${contestId}\nperson ${personId}\nreason ${reason}\nsize ${size}\n`, key, sign);
}

export const sha256Hex = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

import type { QuorumView } from '../../contract/views.ts';

/**
 * What may be said of the quorum: before a meeting opens and before anybody has signed in there is nothing to fall short of.
 * Undefined where the law asks for no number.
 */
export function quorumStage(
  { needed, isMet, present }: Pick<QuorumView, 'needed' | 'isMet' | 'present'>,
  state: string,
): 'met' | 'unmet' | 'ahead' | undefined {
  if (needed === null) return undefined;
  if (isMet) return 'met';
  return present === 0 && (state === 'planned' || state === 'convened') ? 'ahead' : 'unmet';
}

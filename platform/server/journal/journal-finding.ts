/** Everything that can be wrong with a journal. README.md says what each means. */
export type FindingKind =
  | 'entry-changed'
  | 'entry-missing'
  | 'entry-added'
  | 'entry-reordered'
  | 'entry-backdated'
  | 'waiting-entry-missing'
  | 'leaf-changed'
  | 'leaf-missing'
  | 'leaf-unsigned'
  | 'leaves-rewritten'
  | 'leaves-unprovable'
  | 'log-shortened'
  | 'checkpoint-invalid'
  | 'checkpoint-removed'
  | 'checkpoint-conflict'
  | 'copy-invalid'
  | 'copy-missing';

/** One finding, with as much of its place as is known. Leaf numbers count from 0. */
export type JournalFinding = {
  readonly kind: FindingKind;
  readonly leafIndex?: number;
  /** For several leaves: the first and the last one. */
  readonly lastLeafIndex?: number;
  /** Where a reordered entry stood when it was sealed. */
  readonly sealedIndex?: number;
  readonly entryId?: string;
  /** Time the entry bears now, UTC. */
  readonly at?: string;
  readonly action?: string;
  /** Size of the tree of the checkpoint meant. */
  readonly size?: number;
  readonly fault?: string;
};

/** Findings are kept up to this number; `count` goes on. */
export const MAX_FINDINGS = 1000;

export type FindingList = { readonly findings: JournalFinding[]; count: number };

export function addFinding(list: FindingList, finding: JournalFinding): void {
  list.count += 1;
  if (list.findings.length < MAX_FINDINGS) list.findings.push(finding);
}

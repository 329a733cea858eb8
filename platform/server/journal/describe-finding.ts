import { fillIn } from '#platform/texts/words.ts';
import type { FindingKind, JournalFinding } from './journal-finding.ts';

/** A finding as a sentence for the auditor. */
export function describeFinding(finding: JournalFinding, sentences: Readonly<Record<FindingKind, string>>): string {
  const { kind, ...place } = finding;
  return fillIn(sentences[kind], place);
}

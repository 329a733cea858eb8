import type { RuleBook } from '#platform/domain/law/rule-book.ts';
import { candidateRange, type CandidateRange } from './candidate-numbers.ts';
import type { Contest, ContestDraft, Option } from './contest.ts';
import {
  mergedNeedsSeveral,
  mergedNotAllowed,
  notDismissible,
  notThisBody,
  oneOption,
  optionTwice,
  postGroupMissing,
  tooFewCandidates,
  tooManyCandidates,
} from './errors.ts';
import { methodFor } from './method.ts';
import { plainName } from './paper.ts';

/** What the office is told and may leave as it is. */
export type Warning = {
  readonly code: 'ballots.no_whole_surplus' | 'ballots.few_voters';
  readonly rule: string;
  readonly params: Readonly<Record<string, number>>;
};
export type DrawnUp = { readonly contest: Contest; readonly warnings: readonly Warning[] };

function checkOptions({ options, kind }: ContestDraft): void {
  const seen = new Set<string>();
  for (const { key, label, personId } of options) {
    // Two people of one name are told apart by their person; two projects of one name are a mistake.
    for (const mark of [`key:${key}`, personId === undefined ? `label:${plainName(label)}` : `person:${personId}`]) {
      if (seen.has(mark)) throw optionTwice(label);
      seen.add(mark);
    }
  }
  if ((kind === 'motion' || kind === 'removal') && options.length !== 1) throw oneOption(kind);
}

/** Who elects whom (组织法 11, 50; 选举法 57), and whom a standing committee cannot remove (组织法 50(17)). */
function checkBody({ kind, body, postGroup }: ContestDraft): void {
  if (kind === 'election' && body === 'standing-committee' && postGroup !== 'upper-deputies') throw notThisBody('POST-01');
  if (kind === 'election' && (body === 'constituency') !== (postGroup === 'constituency-deputies')) throw notThisBody('DEL-01');
  if (kind === 'choice' && body !== 'congress') throw notThisBody('LIV-01');
  if (kind === 'removal' && body === 'standing-committee' && (postGroup === 'chief' || postGroup === 'committee-members'))
    throw notDismissible();
}

const personLine = ({ label, post, note }: Option): string => ((post ?? note ?? '') === '' ? label : `${label} ${post ?? note ?? ''}`);

/**
 * Appointments are voted person by person. Where our own rule allows it and the consent it asks for is there, several
 * become one option that stands or falls as a whole (ELE-44).
 */
function mergedOption(book: RuleBook, { kind, merged, options, title }: ContestDraft): Pick<Contest, 'options' | 'people'> | null {
  if (merged === undefined) return null;
  if (kind !== 'appointment' || options.length < 2) throw mergedNeedsSeveral();
  if (book.value('ELE-44', 'merged-vote') === 'not-allowed') throw mergedNotAllowed();
  return { options: [{ key: 'all', label: title, note: options.map(personLine).join('\uff1b').slice(0, 2000) }], people: options };
}

function checkRange({ options, seats }: ContestDraft, { atLeast, atMost, rule }: CandidateRange): void {
  const have = options.length;
  if (have < atLeast) throw tooFewCandidates({ have, needed: atLeast, seats }, rule);
  if (atMost !== null && have > atMost) throw tooManyCandidates({ have, most: atMost, seats }, rule);
}

/** Candidates or projects a contest must have; null where it has no places to fill. */
export function rangeFor(book: RuleBook, { kind, postGroup, seats, occasion, surplus }: ContestDraft): CandidateRange | null {
  if (kind === 'choice') {
    const extra = occasion === 'second-ballot' ? 1 : Number(book.value('LIV-09', 'extra-least'));
    return { atLeast: seats + extra, atMost: null, rule: 'LIV-09', isWhole: true };
  }
  if (kind !== 'election') return null;
  if (postGroup === undefined) throw postGroupMissing();
  return candidateRange(book, { postGroup, seats, occasion, surplus });
}

/**
 * A contest from what the office drew up: checked against the law, with its method.
 * @throws AppError `ballots.*` with the rule that forbids it
 */
export function drawUpContest(book: RuleBook, draft: ContestDraft): DrawnUp {
  checkOptions(draft);
  checkBody(draft);
  const range = rangeFor(book, draft);
  if (range) checkRange(draft, range);
  const { surplus: _surplus, visibility: _visibility, media: _media, onlyDeputies: _onlyDeputies, ...kept } = draft;
  const warnings: Warning[] =
    range && !range.isWhole
      ? [{ code: 'ballots.no_whole_surplus', rule: range.rule, params: { seats: draft.seats, proposed: range.atLeast } }]
      : [];
  return { contest: { ...kept, ...mergedOption(book, draft), level: book.level, method: methodFor(book, draft) }, warnings };
}

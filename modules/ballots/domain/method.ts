import type { RuleBook } from '#platform/domain/law/rule-book.ts';
import type { ContestDraft, Method, Share, Visibility, VotingBody } from './contest.ts';
import { handsNotSecret, mustBeSecret, noNamedVote } from './errors.ts';

type Rules = Record<string, string>;
type Decided = Pick<Method, 'base' | 'share'> & { readonly rule: string };

const yes = (book: RuleBook, rule: string, parameter: string): boolean => book.value(rule, parameter) === true;
const isChoice = <T extends string>(value: unknown, choices: readonly T[]): value is T => choices.some((choice) => choice === value);
const chosen = <T extends string>(
  book: RuleBook,
  { rule, parameter, choices }: { readonly rule: string; readonly parameter: string; readonly choices: readonly T[] },
): T => {
  const value = book.value(rule, parameter);
  if (!isChoice(value, choices)) throw new Error(`${rule}.${parameter} is ${String(value)}`);
  return value;
};

const MAJORITY: Readonly<Record<VotingBody, string>> = {
  congress: 'SES-22',
  'standing-committee': 'SCM-05',
  presidium: 'SES-12',
  constituency: 'DEL-15',
  other: 'CNT-03',
};
const VOTED: Readonly<Record<VotingBody, string>> = {
  congress: 'SES-25',
  'standing-committee': 'SCM-15',
  presidium: 'SES-26',
  constituency: 'DEL-23',
  other: 'BAL-01',
};

const VISIBLE: Readonly<Record<string, Visibility>> = {
  'keypad-anonymous': 'unnamed',
  'keypad-named': 'named',
  'show-of-hands': 'unnamed',
  'paper-secret': 'secret',
};
/** What the rule of the body says of motions; unnamed where it says nothing. */
function motionVisibility(book: RuleBook, body: VotingBody): Visibility {
  const rule = VOTED[body];
  const method = book.rule(rule).parameters.method === undefined ? 'keypad-anonymous' : String(book.value(rule, 'method'));
  return VISIBLE[method] ?? 'unnamed';
}

/** Votes that the law or our own rule has secret, whatever is asked for. */
function secretBy(book: RuleBook, { kind, body }: ContestDraft): string | null {
  if (kind === 'election') return 'SES-24';
  if (kind === 'choice') return 'LIV-09';
  if (kind !== 'removal') return null;
  if (body === 'constituency') return 'DEL-23';
  if (body === 'standing-committee') return 'ELE-38';
  return yes(book, 'ELE-35', 'is-secret') ? 'ELE-35' : null;
}

const UNNAMED: Readonly<Record<string, string>> = { assessment: 'SUP-34', appointment: 'ELE-44' };

function visibilityOf(book: RuleBook, draft: ContestDraft): readonly [Visibility, string] {
  const secret = secretBy(book, draft);
  const asked = draft.visibility;
  if (secret !== null) {
    if (asked !== undefined && asked !== 'secret') throw mustBeSecret(secret);
    return ['secret', secret];
  }
  const unnamed = UNNAMED[draft.kind];
  const own: readonly [Visibility, string] =
    unnamed === undefined ? [motionVisibility(book, draft.body), VOTED[draft.body]] : ['unnamed', unnamed];
  if (asked === undefined || asked === own[0]) return own;
  if (asked === 'named' && (unnamed !== undefined || !yes(book, 'BAL-01', 'named-on-decision'))) throw noNamedVote(unnamed ?? 'BAL-01');
  return [asked, asked === 'named' ? 'BAL-01' : own[1]];
}

function mediaOf(draft: ContestDraft, visibility: Visibility): Method['media'] {
  if (visibility !== 'secret') return draft.media ?? ['device', 'hands', 'paper'];
  if (draft.media?.includes('hands')) throw handsNotSecret();
  return draft.media ?? ['device', 'paper'];
}

function electionShare({ body, occasion }: ContestDraft): Decided {
  if (occasion === 'preliminary') return { base: 'all', share: 'most-votes', rule: 'ELE-09' };
  const isDirect = body === 'constituency';
  if (occasion === 'second-ballot')
    return { base: isDirect ? 'taking-part' : 'all', share: 'most-votes', rule: isDirect ? 'DEL-17' : 'ELE-13' };
  if (isDirect)
    return {
      base: 'taking-part',
      share: occasion === 're-election' ? 'one-third' : 'more-than-half',
      rule: occasion === 're-election' ? 'DEL-19' : 'DEL-15',
    };
  return { base: 'all', share: 'more-than-half', rule: MAJORITY[body] };
}

function choiceShare(book: RuleBook, { occasion }: ContestDraft): Decided {
  const base = chosen(book, { rule: 'LIV-11', parameter: 'base', choices: ['all', 'present'] });
  const share: Share =
    occasion === 'second-ballot'
      ? 'most-votes'
      : chosen(book, { rule: 'LIV-11', parameter: 'share', choices: ['more-than-half', 'most-votes'] });
  return { base, share, rule: 'LIV-11' };
}

function shareOf(book: RuleBook, draft: ContestDraft): Decided {
  if (draft.kind === 'election') return electionShare(draft);
  if (draft.kind === 'choice') return choiceShare(book, draft);
  if (draft.kind === 'assessment') {
    const choices = ['more-than-half', 'half-or-more'] as const;
    return {
      base: chosen(book, { rule: 'SUP-35', parameter: 'base', choices: ['all', 'present'] }),
      share: chosen(book, { rule: 'SUP-35', parameter: 'share', choices }),
      rule: 'SUP-35',
    };
  }
  const rule =
    draft.kind === 'removal'
      ? { congress: 'ELE-35', 'standing-committee': 'ELE-38', constituency: 'DEL-23', presidium: 'SES-12', other: 'CNT-03' }[draft.body]
      : MAJORITY[draft.body];
  return { base: 'all', share: 'more-than-half', rule };
}

type Form = Pick<Method, 'form' | 'marks' | 'most' | 'writeIn' | 'tooFew'>;
const noWriteIn = { allowed: false, needsAgainst: false, onlyDeputies: false };
const EACH: Form = { form: 'each', marks: ['for', 'against', 'abstain'], most: null, writeIn: noWriteIn, tooFew: 'none' };

function electionForm(book: RuleBook, { seats, occasion, postGroup, onlyDeputies }: ContestDraft): Form {
  const isOpen = occasion === 'regular' || occasion === 'by-election' || occasion === 're-election';
  const writeIn = {
    allowed: isOpen,
    needsAgainst: yes(book, 'ELE-11', 'write-in-needs-against'),
    onlyDeputies: onlyDeputies ?? postGroup === 'committee-members',
  };
  return { ...EACH, most: seats, writeIn: isOpen ? writeIn : noWriteIn, tooFew: isOpen ? 're-election' : 'none' };
}

function formOf(book: RuleBook, draft: ContestDraft): Form {
  if (draft.kind === 'assessment') return { ...EACH, marks: ['satisfied', 'basically-satisfied', 'dissatisfied'] };
  if (draft.kind === 'election') return electionForm(book, draft);
  if (draft.kind !== 'choice') return EACH;
  const form = chosen(book, { rule: 'LIV-10', parameter: 'form', choices: ['pick', 'each'] });
  const fallback = chosen(book, { rule: 'LIV-12', parameter: 'fallback', choices: ['second-ballot', 'fewer'] });
  const rest = { writeIn: noWriteIn, tooFew: draft.occasion === 'second-ballot' ? 'none' : fallback } as const;
  return form === 'each' ? { ...EACH, ...rest } : { form, marks: ['for'], most: draft.seats, ...rest };
}

const MOST_RULE: Readonly<Record<string, string>> = { election: 'ELE-17', choice: 'LIV-10', assessment: 'SUP-34' };
const TOO_FEW_RULE: Readonly<Record<string, string>> = { election: 'ELE-14', choice: 'LIV-12' };

function rulesOf({ kind, body, occasion, merged }: ContestDraft, found: { readonly visibility: string; readonly share: string }): Rules {
  const isDeputies = body === 'constituency';
  return {
    visibility: found.visibility,
    share: found.share,
    base: 'CNT-06',
    form: MOST_RULE[kind] ?? 'SES-23',
    most: MOST_RULE[kind] ?? 'ELE-17',
    media: 'BAL-02',
    valid: 'ELE-16',
    frozen: 'BAL-03',
    ...(kind === 'election' ? { writeIn: 'ELE-11', tie: isDeputies ? 'DEL-17' : 'ELE-13' } : {}),
    ...(kind === 'choice' ? { tie: 'LIV-11' } : {}),
    ...(kind in TOO_FEW_RULE ? { tooFew: isDeputies && occasion !== 'preliminary' ? 'DEL-18' : (TOO_FEW_RULE[kind] ?? 'ELE-14') } : {}),
    ...(merged === undefined ? {} : { merged: 'ELE-44' }),
    turnout: isDeputies ? 'DEL-15' : 'SES-27',
    video: body === 'standing-committee' ? 'SCM-13' : 'SES-37',
  };
}

function videoVotes(book: RuleBook, { body }: ContestDraft, visibility: Visibility): boolean {
  if (body !== 'standing-committee') return yes(book, 'SES-37', 'remote-vote');
  return yes(book, 'SCM-13', 'video-counts') && (visibility !== 'secret' || yes(book, 'SCM-14', 'video-in-secret'));
}

/**
 * How a contest is voted and decided in this congress, every line with its rule.
 * @throws AppError `ballots.must_be_secret`, `ballots.no_named_vote`, `ballots.hands_not_secret`
 */
export function methodFor(book: RuleBook, draft: ContestDraft): Method {
  const [visibility, visibilityRule] = visibilityOf(book, draft);
  const { rule, ...share } = shareOf(book, draft);
  const isDirect = draft.body === 'constituency' && draft.kind === 'election';
  return {
    visibility,
    media: mediaOf(draft, visibility),
    ...share,
    ...formOf(book, draft),
    needsTurnout: isDirect || (draft.body === 'congress' && yes(book, 'SES-27', 'applies')),
    videoVotes: videoVotes(book, draft, visibility),
    isCertified: visibility === 'secret',
    rules: rulesOf(draft, { visibility: visibilityRule, share: rule }),
  };
}

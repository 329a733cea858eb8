import { matterLifecycles } from '#modules/supervision/domain/matter-lifecycle.ts';
import { planLifecycle } from '#modules/supervision/domain/plan-lifecycle.ts';
import { pointLifecycle } from '#modules/supervision/domain/point-lifecycle.ts';
import { questionLifecycle } from '#modules/supervision/domain/question-lifecycle.ts';
import { referralLifecycle } from '#modules/supervision/domain/referral-lifecycle.ts';
import type { Relation } from '#modules/supervision/domain/relations.ts';
import type { Transition } from '#platform/domain/lifecycle.ts';

type SupervisionAccess =
  | { readonly for: 'signed-in'; readonly aims?: true }
  | {
      readonly for: 'roles';
      readonly roles: readonly string[];
      readonly orIn?: 'lead';
      readonly aims?: true;
      readonly hides?: true;
      readonly isUnseen?: true;
    };

const SIGNED_IN = { for: 'signed-in' } as const;
const OFFICE = { for: 'roles', roles: ['congress-office'] } as const;
const BRINGERS = { for: 'roles', roles: ['congress-office', 'committee'] } as const;

/** Endpoints of supervision that are no act of a table. The sample is a report of the lead unit on which nothing has happened yet. */
const PLAIN: Readonly<Record<string, SupervisionAccess>> = {
  plans: SIGNED_IN,
  openPlan: { for: 'signed-in', aims: true },
  readPaper: SIGNED_IN,
  createPlan: OFFICE,
  list: SIGNED_IN,
  mine: SIGNED_IN,
  open: { for: 'signed-in', aims: true },
  create: BRINGERS,
  points: SIGNED_IN,
  owed: SIGNED_IN,
  reconciliation: SIGNED_IN,
  referrals: SIGNED_IN,
  openReferral: { for: 'roles', roles: ['congress-office'], hides: true, isUnseen: true },
  createReferral: { for: 'roles', roles: ['congress-office', 'chairs-council', 'committee'] },
  people: SIGNED_IN,
  methods: SIGNED_IN,
  saveMethod: OFFICE,
  figures: SIGNED_IN,
  figureRows: SIGNED_IN,
};

const SAMPLE = matterLifecycles['report-deliberation'];
const TABLES: Readonly<Record<string, readonly Transition<string, string, Relation, string>[]>> = {
  planActs: planLifecycle.transitions,
  acts: SAMPLE.transitions,
  pointActs: pointLifecycle.transitions,
  questionActs: questionLifecycle.transitions,
  referralActs: referralLifecycle.transitions,
};
/** Who of the matrix's people stands in a relation to the sample; to the referral only the office is named, and nobody signed. */
const HOLDERS: Readonly<Record<Relation, readonly string[]>> = {
  'congress-office': ['congress-office'],
  'chairs-council': ['chairs-council'],
  committee: ['committee'],
  member: ['standing-committee'],
  deputy: ['deputy'],
  unit: [],
  'unit-head': [],
  signer: [],
  named: ['congress-office'],
  'named-discipline': [],
};

/** Who may use an endpoint of supervision: acts by their tables. */
export function supervisionAccess(table: string, action: string | undefined): SupervisionAccess | undefined {
  const lines = TABLES[table];
  if (!lines || action === undefined) return PLAIN[table];
  const who = lines.filter((line) => line.action === action).flatMap((line) => line.who);
  return {
    for: 'roles',
    roles: [...new Set(who.flatMap((relation) => HOLDERS[relation]))],
    ...(who.includes('unit') ? { orIn: 'lead' } : {}),
    ...(table === 'referralActs' ? { isUnseen: true } : {}),
    hides: true,
  };
}

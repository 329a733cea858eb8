import type { Act } from './acting.ts';
import * as assessing from './commands/assess-matter.ts';
import * as signed from './commands/bring-in.ts';
import * as opinions from './commands/handle-opinions.ts';
import * as points from './commands/handle-point.ts';
import * as questions from './commands/handle-question.ts';
import * as referrals from './commands/handle-referral.ts';
import * as inquiry from './commands/open-inquiry.ts';
import * as plans from './commands/keep-plan.ts';
import * as preparing from './commands/prepare-matter.ts';

const isAct = (value: unknown): value is Act => typeof value === 'object' && value !== null && 'apply' in value && 'action' in value;

/** Every act, by what it is done to and its name. */
export const acts: ReadonlyMap<string, Act> = new Map(
  [plans, preparing, opinions, assessing, signed, points, questions, inquiry, referrals]
    .flatMap((file) => Object.values(file) as unknown[])
    .filter(isAct)
    .map((act) => [`${act.of} ${act.action}`, act]),
);

/** @throws Error for an act the contract has and nobody wrote: a fault of ours */
export function actOf(of: string, action: string): Act {
  const act = acts.get(`${of} ${action}`);
  if (!act) throw new Error(`no act ${of} ${action}`);
  return act;
}

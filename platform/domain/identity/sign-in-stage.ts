/** How far a session has come. Only `ready` may act; the others open nothing but the next step. */
export type SignInStage = 'second-factor' | 'change-password' | 'enrol' | 'ready';

/** Whom a congress obliges to a second factor; R-04 wants staff and officers. */
export const SECOND_FACTOR_POLICIES = ['staff', 'officers', 'off'] as const;
export type SecondFactorPolicy = (typeof SECOND_FACTOR_POLICIES)[number];

export type SignInFacts = {
  /** A factor is enrolled: it is asked for, obliged or not. */
  readonly isEnrolled: boolean;
  readonly isSecondFactorDone: boolean;
  readonly isSecondFactorRequired: boolean;
  readonly mustChangePassword: boolean;
};

export function signInStage(facts: SignInFacts): SignInStage {
  if (facts.isEnrolled && !facts.isSecondFactorDone) return 'second-factor';
  if (facts.mustChangePassword) return 'change-password';
  if (facts.isSecondFactorRequired && !facts.isEnrolled && !facts.isSecondFactorDone) return 'enrol';
  return 'ready';
}

/** Staff: whoever holds a role beside those that bring no duty of office, such as a deputy's. */
export function isSecondFactorRequired(
  policy: SecondFactorPolicy,
  holder: { readonly isOfficer: boolean; readonly isStaff: boolean },
): boolean {
  if (policy === 'off') return false;
  return holder.isOfficer || (policy === 'staff' && holder.isStaff);
}

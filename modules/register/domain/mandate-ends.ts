/** Why a mandate ends before its term (rule DEP-30): the grounds of the law, and death. */
export const MANDATE_END_REASONS = [
  'moved-away',
  'resigned',
  'absent-twice',
  'recalled',
  'nationality-lost',
  'rights-deprived',
  'incapacity',
  'death',
] as const;
export type MandateEndReason = (typeof MANDATE_END_REASONS)[number];

/** Why a deputy is suspended (rule DEP-28). */
export const SUSPENSION_REASONS = ['custody', 'sentence'] as const;

/** Who keeps decisions: the standing committee's office. */
export const KEEPERS = ['congress-office'] as const;
/** Who sees drafts, and duties of all units. */
export const INSIDERS = ['congress-office', 'chairs-council', 'committee', 'standing-committee'] as const;
/** Roles held in a unit. */
export const UNIT_ROLES = ['unit-clerk', 'unit-checker', 'unit-head'] as const;

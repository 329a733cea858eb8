/** Who keeps plans, methods and matters: the standing committee's office. */
export const KEEPERS = ['congress-office'] as const;
/** Who sees what is not public yet. */
export const INSIDERS = ['congress-office', 'chairs-council', 'committee', 'standing-committee'] as const;
/** Who may begin a matter of some kind; which kinds, the command says. */
export const CREATORS = ['congress-office', 'committee', 'chairs-council', 'standing-committee', 'deputy'] as const;
/** Roles held in a unit. */
export const UNIT_ROLES = ['unit-clerk', 'unit-checker', 'unit-head'] as const;

/**
 * Roles that the register gives: by a mandate, or by a post in a body or unit. They end on the day
 * the mandate or post ends. The three officers' roles are granted instead (see identity).
 */
export const REGISTER_ROLES = [
  'deputy', 'delegation-head', 'presidium', 'chairs-council', 'standing-committee', 'committee', 'deputies-office',
  'government-office', 'unit-clerk', 'unit-checker', 'unit-head',
] as const;
export type RegisterRole = (typeof REGISTER_ROLES)[number];

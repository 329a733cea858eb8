/** Who runs votes from the console: the standing committee's office. */
export const OPERATORS = ['congress-office'] as const;
/** Who may see contests of any meeting of the congress, and their results. */
export const READERS = [
  'congress-office',
  'deputy',
  'standing-committee',
  'chairs-council',
  'presidium',
  'delegation-head',
  'deputies-office',
  'committee',
] as const;

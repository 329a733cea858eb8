/** Who may look at the year as a whole: those who answer for it. */
export const READERS = ['congress-office', 'deputies-office', 'chairs-council', 'committee', 'standing-committee', 'presidium'] as const;
/** Who types entries and writes the report. */
export const WRITERS = ['congress-office', 'deputies-office'] as const;

/** Levels of congresses: township, county, prefecture city, province, nation. */
export const CONGRESS_LEVELS = ['T', 'K', 'C', 'P', 'N'] as const;
export type CongressLevel = (typeof CONGRESS_LEVELS)[number];

import type { KindFacts } from './meeting-kinds.ts';

export const REQUIRED_KEYS = ['government', 'supervision', 'court', 'procuratorate'] as const;
export type RequiredKey = (typeof REQUIRED_KEYS)[number];

/** Institutions the law has attend: at a congress and at the standing committee alike (组织法 21, 51); in a township its government. */
export const requiredKeys = (rule: KindFacts['required'], level: string): readonly RequiredKey[] =>
  rule === null ? [] : level === 'T' ? ['government'] : REQUIRED_KEYS;

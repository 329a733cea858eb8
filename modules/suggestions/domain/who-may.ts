/**
 * Roles beside the lifecycle tables: for whom papers over many suggestions are. The server refuses everybody else, and
 * pages offer them to nobody else.
 */
export const WHO_MAY = {
  /** What a unit was given; the unit itself may always have its own. */
  printHandOverList: ['deputies-office', 'government-office', 'committee'],
  /** The report on handling (代表法 51). */
  printHandlingReport: ['deputies-office', 'committee', 'chairs-council'],
  /** And its publication. */
  publishHandlingReport: ['deputies-office'],
  /** What each deputy led and signed, by name. */
  seeDeputies: ['deputies-office', 'committee', 'chairs-council'],
  /** 表彰: decided by the chairs' council, entered by the office too. */
  commend: ['deputies-office', 'chairs-council'],
} as const;

/** Roles held in a unit. */
export const UNIT_ROLES = ['unit-clerk', 'unit-checker', 'unit-head'] as const;

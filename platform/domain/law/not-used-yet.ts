/**
 * Values an office may set although nothing in the program goes by them: they belong to rooms that are not built, or to
 * steps people take by hand. Pages say so beside each. `tools/rules-are-used.test.ts` holds the list against the code.
 */
const NOT_USED_YET: ReadonlySet<string> = new Set([
  'CNT-06.denominator',
  'MOT-11.report',
  'MOT-11.reply',
  'MOT-11.redo',
  'MOT-13.signers',
  'MOT-13.hours-before',
  'MOT-15.lead',
  'MOT-17.congress',
  'MOT-17.committee',
  'SUG-30.feedback',
  'ELE-19.scrutineers',
  'ELE-42.lead',
  'ELE-43.legal-test',
  'ELE-45.failures-that-block',
  'DEL-28.lead',
  'SCM-10.papers',
  'SCM-24.publish',
  'SES-15.papers',
  'SES-35.days',
  'LIV-03.period',
  'SUP-08.period',
  'SUP-21.times',
  'SUP-29.period',
  'SUP-40.times',
  'MAJ-07.motion-lead',
  'MAJ-07.report-lead',
  'MAJ-07.period',
]);

export const isUsed = (rule: string, parameter: string): boolean => !NOT_USED_YET.has(`${rule}.${parameter}`);

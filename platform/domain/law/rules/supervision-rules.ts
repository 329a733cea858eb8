import { lockedByLevel, nationalRule, type Rule } from '../rule.ts';
import { oneFifth, oneTenth, upperLevels } from './shares.ts';

/** Supervision acts that a share of a body may propose. */
export const supervisionRules: readonly Rule[] = [
  nationalRule({ id: 'SUP-32', zh: '须作决议决定而重大事实不清的，十分之一以上代表、主任会议或者五分之一以上常委会组成人员可以提议组织特定问题调查委员会。', en: 'Where a decision is due and grave facts are unclear, one tenth of the deputies, the chairs\' council or one fifth of the standing committee may propose a special investigation.', source: 'OL22 36; OL22 58; SL24 56', parameters: { 'congress-share': lockedByLevel('fraction', upperLevels(oneTenth)), 'committee-share': lockedByLevel('fraction', upperLevels(oneFifth)) } }),
  nationalRule({ id: 'SUP-33', zh: '五分之一以上常委会组成人员可以书面提出撤职案，由主任会议决定是否提请审议。', en: 'One fifth of the standing committee may propose a dismissal in writing; the chairs\' council decides whether it is tabled.', source: 'SL24 61', parameters: { 'committee-share': lockedByLevel('fraction', upperLevels(oneFifth)) } }),
];

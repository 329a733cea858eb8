import { locked, lockedByLevel, nationalRule, type Rule } from '../rule.ts';
import { oneFifth, oneTenth, upperLevels } from './shares.ts';

/** Who may nominate, remove and recall: the numbers of the threshold matrix. */
export const electionRules: readonly Rule[] = [
  nationalRule({ id: 'ELE-01', zh: '主席团或者达到法定人数的代表可以书面联名提出国家机关领导人员的人选。', en: 'The presidium, or deputies in the number the law asks, nominate candidates for state posts in writing.', source: 'OL22 26', parameters: { signers: lockedByLevel('persons', { T: 10, K: 10, C: 20, P: 30 }) } }),
  nationalRule({ id: 'ELE-32', zh: '主席团、常委会或者达到法定比例的代表可以在会议期间提出罢免案，并写明理由。', en: 'The presidium, the standing committee or the share of deputies the law asks may move a removal in session, with reasons.', source: 'OL22 31', parameters: { share: lockedByLevel('fraction', { T: oneFifth, ...upperLevels(oneTenth) }) } }),
  nationalRule({ id: 'DEL-08', zh: '政党、团体或者十名以上选民、代表联名可以推荐代表候选人，推荐人数不超过应选名额。', en: 'Parties and organisations, or ten voters or deputies together, recommend candidates for deputy, no more than there are seats.', source: 'EL20 30', parameters: { signers: locked('persons', 10) } }),
  nationalRule({ id: 'DEL-22', zh: '对直接选举的代表，选区选民达到法定人数可以向县级常委会书面要求罢免。', en: 'Voters of a constituency in the number the law asks may demand in writing, from the county\'s standing committee, the recall of a directly elected deputy.', source: 'EL20 50', parameters: { voters: lockedByLevel('persons', { T: 30, K: 50 }) } }),
  nationalRule({ id: 'DEL-24', zh: '罢免上一级人大代表，会议期间由主席团或者十分之一以上代表提出，闭会期间由主任会议或者五分之一以上常委会组成人员提出。', en: 'The recall of deputies to the level above is moved in session by the presidium or one tenth of the deputies, in recess by the chairs\' council or one fifth of the standing committee.', source: 'EL20 51', parameters: { 'congress-share': lockedByLevel('fraction', upperLevels(oneTenth)), 'committee-share': lockedByLevel('fraction', upperLevels(oneFifth)) } }),
];

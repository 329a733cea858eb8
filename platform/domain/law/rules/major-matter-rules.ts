import { lockedByLevel, nationalRule, ownRule, sample, type Rule } from '../rule.ts';

/** Decisions on major matters (讨论决定重大事项). */
export const majorMatterRules: readonly Rule[] = [
  nationalRule({ id: 'MAJ-01', zh: '代表大会和常委会讨论、决定本行政区域内法定领域的重大事项和项目。', en: 'Congress and standing committee discuss and decide major matters and projects in the fields the law names.', source: 'OL22 11(3); OL22 50(4)' }),
  nationalRule({ id: 'MAJ-02', zh: '常委会可以作出决定、决议，也可以将意见交有关机关研究处理，有关机关应当及时报告处理情况。', en: 'The standing committee decides, resolves, or sends opinions, whose handling must be reported in time.', source: 'OL22 50(2)' }),
  nationalRule({ id: 'MAJ-03', zh: '乡镇人民代表大会决定经济、文化事业和公共事业的建设计划和项目。', en: 'A township congress decides plans and projects of economy, culture and public utilities.', source: 'OL22 12(3)' }),
  ownRule({ id: 'MAJ-04', zh: '年度议题清单由主任会议通过并列入年度计划，调整由主任会议决定。', en: 'The year\'s list of topics is adopted by the chairs\' council, put into the plan, and changed only by it.', source: 'L:ZJMM18 7' }),
  ownRule({ id: 'MAJ-05', zh: '重大事项分为应当决定、批准前应当审议、出台前应当报告三类。', en: 'Three classes: to be decided, to be reviewed before approval elsewhere, to be reported before issue.', source: 'L:ZJMM18 4; L:ZJMM18 5; L:ZJMM18 6' }),
  ownRule({ id: 'MAJ-06', zh: '议案或者报告写明基本情况、必要性、方案和可行性、依据，以及公众参与、专家论证、风险评估、合法性审查和征求意见的情况。', en: 'A motion or report tells situation, need, plan and feasibility, basis, and what participation, experts, risk and legality checks brought.', source: 'L:ZJMM18 9' }),
  ownRule({ id: 'MAJ-07', zh: '议案在会议举行三十日前、报告在二十日前提出，收到后在设定的月数内审议。', en: 'A motion is tabled thirty days and a report twenty days before the meeting, and deliberated within the months set here.', source: 'L:ZJMM18 10', parameters: { 'motion-lead': sample('days', 30), 'report-lead': sample('days', 20), period: sample('months', 3) } }),
  nationalRule({ id: 'MAJ-08', zh: '主任会议、本级政府、专门委员会和常委会组成人员联名可以提出议案。', en: 'The chairs\' council, the government, special committees, and members jointly may table a motion.', source: 'OL22 52', parameters: { signers: lockedByLevel('persons', { K: 3, C: 5, P: 5 }) } }),
  ownRule({ id: 'MAJ-09', zh: '决议、决定有约束力，需要变更的，由常委会决定。', en: 'A resolution binds; only the standing committee changes it.', source: 'L:ZJMM18 16; L:ZJMM18 17' }),
  ownRule({ id: 'MAJ-10', zh: '讨论决定的结果向代表通报并向社会公布。', en: 'What was decided is told to the deputies and made public.', source: 'L:ZJMM18 20' }),
  nationalRule({ id: 'MAJ-11', zh: '设区的市可以对城乡建设与管理、生态文明建设、历史文化保护、基层治理等事项制定地方性法规，报省级常委会四个月内批准。', en: 'A city with districts makes regulations in its fields; the provincial standing committee approves within four months.', source: 'LL23 81', parameters: { period: lockedByLevel('months', { C: 4 }) } }),
];

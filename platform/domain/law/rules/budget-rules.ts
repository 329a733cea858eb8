import { locked, nationalRule, type Rule } from '../rule.ts';

/** Dates and duties of budget, state assets and debt; the fiscal tables themselves are not rules. */
export const budgetRules: readonly Rule[] = [
  nationalRule({ id: 'BUD-01', zh: '大会会议举行三十日前，将本级预算草案的初步方案提交常委会或者有关委员会进行初步审查。', en: 'The first draft of the budget is handed in for preliminary examination thirty days before the session.', source: 'BL18 22; BL18 44', parameters: { lead: locked('days', 30) } }),
  nationalRule({ id: 'BUD-02', zh: '县级由常委会对预算草案初步方案进行初步审查，对预算调整和决算由常委会工作机构研究提出意见。', en: 'In a county the standing committee examines the first draft; its working body studies adjustments and final accounts.', source: 'BL18 22' }),
  nationalRule({ id: 'BUD-03', zh: '设区的市以上进行初步审查，应当邀请代表参加。', en: 'From the city up deputies are invited to the preliminary examination.', source: 'BL18 22' }),
  nationalRule({ id: 'BUD-04', zh: '财政部门对初步审查意见的处理情况及时反馈，意见和处理情况印发代表。', en: 'The finance department answers each opinion; opinions and answers are printed for the deputies.', source: 'BL18 22' }),
  nationalRule({ id: 'BUD-06', zh: '县、乡两级在大会会议举行前组织代表听取选民和社会各界对预算草案的意见。', en: 'Counties and townships have deputies hear voters and society on the budget before the session.', source: 'BL18 45' }),
  nationalRule({ id: 'BUD-08', zh: '审查预算草案的重点内容共八项，审查结果报告提交主席团，县级由常委会提出。', en: 'Eight points are examined; the report goes to the presidium, in a county from the standing committee.', source: 'BL18 48; BL18 49' }),
  nationalRule({ id: 'BUD-10', zh: '经批准的预算、预算调整、决算和执行情况在批准后二十日内由财政部门公开，部门预算、决算在批复后二十日内由部门公开。', en: 'Approved budgets, adjustments, accounts and reports are published within twenty days; departments publish theirs within twenty days after approval.', source: 'BL18 14', parameters: { publish: locked('days', 20) } }),
  nationalRule({ id: 'BUD-11', zh: '财政部门在预算批准后二十日内批复部门预算，部门在收到后十五日内批复所属单位。', en: 'Finance answers the departments within twenty days, departments their units within fifteen.', source: 'BL18 52', parameters: { departments: locked('days', 20), units: locked('days', 15) } }),
  nationalRule({ id: 'BUD-12', zh: '对下级的一般性转移支付在批准后三十日内、专项转移支付在六十日内下达。', en: 'General transfers go down within thirty days, special ones within sixty.', source: 'BL18 52', parameters: { general: locked('days', 30), special: locked('days', 60) } }),
  nationalRule({ id: 'BUD-14', zh: '预算总支出增减、调入稳定调节基金、调减重点支出、增加举借债务的，应当进行预算调整。', en: 'An adjustment is needed for a change of total spending, use of the stabilisation fund, a cut of key spending, or more debt.', source: 'BL18 67; BL18 71' }),
  nationalRule({ id: 'BUD-15', zh: '预算调整初步方案在常委会会议举行三十日前提交，由常委会审查批准。', en: 'An adjustment is handed in thirty days before the meeting of the standing committee, which approves it.', source: 'BL18 69', parameters: { lead: locked('days', 30) } }),
  nationalRule({ id: 'BUD-16', zh: '决算草案经审计后，在常委会会议举行三十日前提交。', en: 'The audited draft of the final accounts is handed in thirty days before the meeting.', source: 'BL18 77; BL18 78; SL24 19', parameters: { lead: locked('days', 30) } }),
  nationalRule({ id: 'BUD-18', zh: '决算批准后二十日内财政部门批复部门决算，部门在十五日内批复所属单位。', en: 'After approval finance answers the departments within twenty days, departments their units within fifteen.', source: 'BL18 80', parameters: { departments: locked('days', 20), units: locked('days', 15) } }),
  nationalRule({ id: 'BUD-20', zh: '县级使用转贷的债务，在限额内列入预算调整方案，报本级常委会批准。', en: 'Debt lent on to a county enters its adjustment within the limits, which its standing committee approves.', source: 'BL18 35; BR20 45' }),
  nationalRule({ id: 'BUD-21', zh: '代表大会和常委会审查监督政府债务和国有资产管理。', en: 'Congress and standing committee examine government debt and the management of state assets.', source: 'OL22 11(2); OL22 50(6); OL22 50(8)' }),
  nationalRule({ id: 'BUD-24', zh: '政府综合财务报告每年报常委会备案。', en: 'The government\'s financial report is filed with the standing committee every year.', source: 'BL18 97' }),
];

import { locked, nationalRule, ofOurOwn, ownRule, setting, type Rule } from '../rule.ts';

/** Conventions of counting, used everywhere. */
export const countingRules: readonly Rule[] = [
  nationalRule({ id: 'CNT-01', zh: '“以上”包括本数。', en: '“N or more” includes the number itself.', source: 'CC20 1259', confidence: 'inferred' }),
  nationalRule({ id: 'CNT-02', zh: '“三分之二以上”有小数时进一位取整。', en: 'Two thirds or more is rounded up to a whole person.', source: 'CC20 1259', parameters: { share: locked('fraction', { numerator: 2, denominator: 3 }) }, confidence: 'inferred' }),
  nationalRule({ id: 'CNT-03', zh: '“过半数”须多于一半，恰好一半不算。', en: 'More than half means above one half; exactly half is not enough.', source: 'OL22 25', confidence: 'inferred' }),
  nationalRule({ id: 'CNT-04', zh: '“半数以上”恰好一半即可，只用于代表大会上的质询。', en: 'Half or more is met by exactly half; used only for interpellation at a congress.', source: 'DL25 20(5)', parameters: { share: locked('fraction', { numerator: 1, denominator: 2 }) } }),
  nationalRule({ id: 'CNT-05', zh: '“五分之一以上”“十分之一以上”有小数时进一位取整。', en: 'One fifth or one tenth or more is rounded up to a whole person.', source: 'CC20 1259', confidence: 'inferred' }),
  nationalRule({ id: 'CNT-06', zh: '全体代表、全体组成人员按在任人数计，缺席、弃权、未按键、废票都不算赞成。', en: 'All deputies or members are those in office; absent, abstaining, silent or void is not a yes.', source: 'OL22 14; OL22 25; OL22 51', parameters: { denominator: ofOurOwn(setting('choice', 'in-office', { oneOf: ['in-office', 'quota'] })) } }),
  nationalRule({ id: 'CNT-07', zh: '暂停执行职务的代表仍计入全体代表，常委会另有决定的除外。', en: 'Suspended deputies stay in the denominator unless the standing committee decides otherwise.', source: 'DL25 61', parameters: { 'count-suspended': ofOurOwn(setting('boolean', true)) }, confidence: 'verify' }),
  nationalRule({ id: 'CNT-08', zh: '按月计算的期限到对应日届满，当月没有对应日的到月末届满，开始当日不计。', en: 'A period in months ends on the same day number, or on the last day of a shorter month; the first day is not counted.', source: 'CC20 201; CC20 202', confidence: 'inferred' }),
  nationalRule({ id: 'CNT-09', zh: '按日计算的期限，开始当日不计。', en: 'In a period of days the first day is not counted.', source: 'CC20 201', confidence: 'inferred' }),
  nationalRule({ id: 'CNT-10', zh: '期限最后一日是休息日的，顺延到休息日结束后的第一天。', en: 'A period that ends on a day off moves to the first day after it.', source: 'CC20 203', parameters: { 'roll-statutory': ofOurOwn(setting('boolean', true)), 'roll-internal': ofOurOwn(setting('boolean', false)) }, confidence: 'inferred' }),
  nationalRule({ id: 'CNT-11', zh: '“会议召开若干日前”是指至迟在会议日倒推该日数的那一天。', en: '“N days before the meeting” means on or before the meeting day minus N.', source: 'SL24 15', confidence: 'inferred' }),
  ownRule({ id: 'CNT-12', zh: '“工作日”只见于地方规定，国家法律的期限按自然日、自然月计。', en: 'Working days occur in local rules only; national limits are calendar days and months.', source: '' }),
];

import { ownRule, setting, type Rule } from '../rule.ts';

/** The assessment of satisfaction 满意度测评, and what the platform itself asks of a vote. */
export const assessmentRules: readonly Rule[] = [
  ownRule({ id: 'SUP-34', zh: '满意度测评分满意、基本满意、不满意三档，无记名进行，只选一档，多选作废。', en: 'An assessment has three grades, satisfied, basically satisfied and dissatisfied; it is unnamed, one grade is marked, more make it void.', source: 'L:SZS11 6; L:SZS11 7; L:ZJS20 29' }),
  ownRule({ id: 'SUP-35', zh: '满意票达到规定比例的为满意；满意和基本满意票合计达到的为基本满意；否则为不满意。', en: 'With enough votes satisfied the grade is satisfied; with enough of the upper two together basically satisfied; otherwise dissatisfied.', source: 'L:ZH22', parameters: { base: setting('choice', 'all', { oneOf: ['all', 'present'] }), share: setting('choice', 'more-than-half', { oneOf: ['more-than-half', 'half-or-more'] }) } }),
  ownRule({ id: 'SUP-36', zh: '测评结果为不满意的，可以责成有关机关重新报告。', en: 'With the grade dissatisfied the organ may be told to report again.', source: 'L:ZJS20 29' }),
  ownRule({ id: 'BAL-01', zh: '表决议案一般不记名；会议决定记名表决的，记名进行。', en: 'Motions are voted unnamed; by name only when the meeting so decides.', source: '', parameters: { 'named-on-decision': setting('boolean', true) } }),
  ownRule({ id: 'BAL-02', zh: '表决器不能使用时，在同一表决事项内改用举手或者纸质选票，由两名监票人分别录入、结果一致方为有效；一人只能用一种方式。', en: 'When devices fail, hands or paper count within the same contest; two scrutineers enter the figures and must agree; one person votes by one medium only.', source: 'L:GDC22 62' }),
  ownRule({ id: 'BAL-03', zh: '表决事项、应到名单和出席情况在开始时锁定；开始后只能由两人说明理由宣布作废，不能重来。', en: 'Contest, roll and presence are frozen at the opening; afterwards two people may void it under a reason, nobody can reset it.', source: '' }),
];

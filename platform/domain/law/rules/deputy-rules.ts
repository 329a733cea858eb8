import { locked, nationalRule, ownRule, sample, setting, type Rule } from '../rule.ts';

/** Mandates as far as signing and filing need them. */
export const deputyRules: readonly Rule[] = [
  nationalRule({ id: 'DEP-01', zh: '代表任期五年，从本届第一次会议到下届第一次会议。', en: 'A term is five years, from first session to the next congress\'s first session.', source: 'DL25 2; OL22 9; OL22 38', parameters: { term: locked('months', 60) } }),
  nationalRule({ id: 'DEP-08', zh: '代表凭代表证执行职务。', en: 'A deputy is issued a deputy card.', source: 'DL25 49' }),
  nationalRule({ id: 'DEP-17', zh: '县级以上代表受逮捕或刑事审判须经许可，会期由主席团、闭会由常委会许可。', en: 'Arrest or criminal trial of a deputy of a county or above needs leave of the presidium or the standing committee.', source: 'DL25 39; OL22 40' }),
  nationalRule({ id: 'DEP-28', zh: '因刑事案件被羁押或服刑未剥夺政治权利的，暂停执行代表职务，原因消失后恢复。', en: 'Custody in a criminal case, or a sentence without loss of political rights, suspends a deputy until it ends.', source: 'DL25 61' }),
  nationalRule({ id: 'DEP-29', zh: '暂停执行职务的代表不出席、不附议、不表决。', en: 'A suspended deputy does not attend, sign or vote.', source: 'DL25 61', confidence: 'inferred' }),
  nationalRule({ id: 'DEP-30', zh: '迁出、辞职被接受、两次擅自缺席、被罢免、丧失国籍、被剥夺政治权利、丧失行为能力的，代表资格终止；去世自然终止。', en: 'Moving away, resignation, two unapproved absences, recall, loss of nationality, of political rights or of capacity, and death, end a mandate.', source: 'DL25 62' }),
  nationalRule({ id: 'DEP-31', zh: '代表资格终止由常委会公告，乡镇由本级人大公告。', en: 'The standing committee announces the end of a mandate; in a township the congress does.', source: 'DL25 63' }),
  nationalRule({ id: 'DEP-32', zh: '补选的代表重新审查代表资格。', en: 'After a by-election credentials are checked again.', source: 'EL20 57' }),
  nationalRule({ id: 'DEP-33', zh: '两次擅自缺席指两次大会会议，不要求连续。', en: 'Two absences are two sessions of the congress, not necessarily in a row.', source: 'DL25 62', parameters: { absences: locked('count', 2) } }),
  ownRule({ id: 'REG-01', zh: '按姓名笔画排序时，两字姓名怎样排由本级决定。', en: 'How two-character names stand in stroke order is our own setting.', source: '', parameters: { 'two-character-names': setting('choice', 'character-by-character', { oneOf: ['character-by-character', 'two-before-three'] }) }, confidence: 'verify' }),
  ownRule({ id: 'REM-01', zh: '到期前、当日和逾期后按设定的天数提醒，再逾期报上一级，又逾期报再上一级；不足三周的期限只在最后三分之一内提前提醒。', en: 'Reminders go out before, on and after the due day, then upward, then further upward; of a period under three weeks only the last third is told ahead.', source: '', parameters: { before: setting('day-list', [7], { atLeast: 1 }), after: setting('day-list', [1], { atLeast: 1 }), upward: sample('days', 3), 'further-upward': sample('days', 7) } }),
];

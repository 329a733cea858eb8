import type { Locale } from './rule.ts';

type InBoth = Readonly<Record<Locale, string>>;
const say = (zh: string, en: string): InBoth => ({ zh, en });

/** How a value is called: by `RULE.parameter`, else by the parameter alone. */
const parameterNames: Readonly<Record<string, InBoth>> = {
  signers: say('联名人数', 'signers'),
  share: say('法定比例', 'share'),
  voters: say('选民人数', 'voters'),
  'congress-share': say('代表比例', 'share of deputies'),
  'committee-share': say('常委会组成人员比例', 'share of the standing committee'),
  period: say('期限', 'period'),
  'CNT-06.denominator': say('基数按', 'base'),
  'CNT-07.count-suspended': say('暂停执行职务的代表计入全体代表', 'suspended deputies are counted'),
  'CNT-10.roll-statutory': say('法定期限遇休息日顺延', 'a limit of the law moves off a day off'),
  'CNT-10.roll-internal': say('本级内部期限遇休息日顺延', 'a limit of our own moves off a day off'),
  'MOT-10.late-as-recess': say('逾时提出的按闭会期间处理', 'late ones count as between sessions'),
  'MOT-11.report': say('委员会提出审议结果报告', 'committee reports'),
  'MOT-11.reply': say('有关机关答复', 'agency replies'),
  'MOT-11.redo': say('再次办理', 'second handling'),
  'MOT-13.signers': say('提出异议的人数', 'signers who object'),
  'MOT-13.hours-before': say('距最后一次主席团会议的小时数', 'hours before the last presidium meeting'),
  'MOT-15.lead': say('提前天数', 'days ahead'),
  'MOT-17.congress': say('大会修正案联名人数', 'signers at a congress'),
  'MOT-17.committee': say('常委会修正案联名人数', 'signers at the standing committee'),
  'SUG-05.period': say('答复期限', 'time to reply'),
  'SUG-06.period': say('最长答复期限', 'longest time to reply'),
  'SUG-07.approver': say('同意延期的机构', 'who consents to an extension'),
  'SUG-12.period': say('交办期限', 'time to hand over'),
  'SUG-13.period': say('退办期限', 'time to return'),
  'SUG-13.reassign': say('改派期限', 'time to re-assign'),
  'SUG-13.co-ordination-at-return': say('第几次退办时开协调会', 'co-ordination meeting at return no.'),
  'SUG-14.period': say('会办意见期限', 'time for the opinion'),
  'SUG-14.redo': say('会办意见重提期限', 'time to redo the opinion'),
  'SUG-16.period': say('首次联系期限', 'time to first contact'),
  'SUG-17.reply-to': say('答复送达', 'reply goes to'),
  'SUG-18.letters': say('答复分类字母', 'letters of reply classes'),
  'SUG-19.period': say('评价期限', 'time to rate'),
  'SUG-19.unrated-in-base': say('未评价的计入基数', 'the unrated are in the base'),
  'SUG-20.period': say('再次答复期限', 'time for the second reply'),
  'SUG-26.public-by-default': say('一般公开', 'public unless withheld'),
  'SUG-29.period': say('乡镇内部答复期限', 'township target'),
  'SUG-29.outer': say('乡镇内部最长期限', 'township longest target'),
  'SUG-30.feedback': say('反馈期限', 'time for feedback'),
  'DEP-01.term': say('任期', 'term'),
  'DEP-33.absences': say('擅自缺席次数', 'unapproved absences'),
  'REG-01.two-character-names': say('两字姓名的笔画排序', 'two-character names in stroke order'),
  'REM-01.before': say('到期前提醒', 'reminders before'),
  'REM-01.after': say('逾期后提醒', 'reminders after'),
  'REM-01.upward': say('逾期后报上一级', 'report upward after'),
};

/** How a choice or a key of a letter map is called. */
const choiceNames: Readonly<Record<string, InBoth>> = {
  'in-office': say('在任人数', 'seats filled'), quota: say('应选名额', 'seats there are'),
  'deputies-office': say('代表工作委员会', 'deputies\' office'), 'government-office': say('政府办公室', 'government office'),
  'every-signer': say('每位附议人', 'every signer'), lead: say('领衔人', 'the lead signer'),
  'half-or-more': say('半数以上', 'half or more'), 'more-than-half': say('过半数', 'more than half'),
  'character-by-character': say('逐字比较', 'character by character'), 'two-before-three': say('两字在三字之前', 'two before three characters'),
  solved: say('已解决', 'solved'), 'in-progress': say('正在解决', 'in progress'), planned: say('列入计划', 'planned'),
  'not-now': say('暂不能解决', 'not now'), reference: say('留作参考', 'for reference'), 'reported-upward': say('已向上级反映', 'reported upward'),
};

/** The name of a value; its key where none is known. */
export const parameterName = (rule: string, parameter: string, locale: Locale): string =>
  (parameterNames[`${rule}.${parameter}`] ?? parameterNames[parameter])?.[locale] ?? parameter;

/** The name of a choice; its key where none is known. */
export const choiceName = (key: string, locale: Locale): string => choiceNames[key]?.[locale] ?? key;

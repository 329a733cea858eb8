import { locked, nationalRule, ofOurOwn, ownRule, sample, setting, type Range, type Rule } from '../rule.ts';

/** The kinds of answer a reply may give; a congress maps them to its own letters. */
export const replyMeanings = ['solved', 'in-progress', 'planned', 'not-now', 'reference', 'reported-upward'] as const;
export const threeLetters = { solved: 'A', 'in-progress': 'B', planned: 'B', 'not-now': 'C', reference: 'C', 'reported-upward': 'C' } as const;

const days = (value: number, advice?: Range) => sample('workdays', value, advice);
const months = (value: number, advice?: Range) => sample('months', value, advice);

/** Suggestions, criticisms and opinions 建议、批评和意见. */
export const suggestionRules: readonly Rule[] = [
  nationalRule({ id: 'SUG-01', zh: '代表一人或者联名，会内会外都可以提出建议。', en: 'A deputy alone or with others may file, in session and in recess.', source: 'DL25 24; DL25 36', parameters: { signers: locked('persons', 1) } }),
  nationalRule({ id: 'SUG-02', zh: '建议应当具体，反映实际情况和问题。', en: 'A suggestion is specific and shows the actual situation and problem.', source: 'DL25 24; DL25 36' }),
  nationalRule({ id: 'SUG-03', zh: '会议期间向大会提出，闭会期间向常委会提出，乡镇向主席团提出。', en: 'It goes to the congress in session, to the standing committee in recess, in a township to the presidium.', source: 'DL25 24; DL25 36' }),
  nationalRule({ id: 'SUG-04', zh: '建议由常委会办事或工作机构交办，乡镇由主席团交办。', en: 'The standing committee\'s office hands it over; in a township the presidium.', source: 'DL25 51(1); OL22 42' }),
  nationalRule({ id: 'SUG-05', zh: '承办单位自交办之日起三个月内答复。', en: 'The unit replies within three months from hand-over.', source: 'DL25 51(2)', parameters: { period: setting('months', 3, { atLeast: 1, atMost: 3 }) } }),
  nationalRule({ id: 'SUG-06', zh: '涉及面广、处理难度大的，自交办之日起六个月内答复，不得再延。', en: 'Wide-ranging, hard ones are answered within six months from hand-over; there is no further extension.', source: 'DL25 51(2)', parameters: { period: locked('months', 6) } }),
  ownRule({ id: 'SUG-07', zh: '延期由设定的机构同意。', en: 'The body set here consents to an extension.', source: 'L:QDD21 25; L:ZJD16 21; L:SHD15 19', parameters: { approver: setting('choice', 'deputies-office', { oneOf: ['deputies-office', 'government-office'] }) } }),
  nationalRule({ id: 'SUG-08', zh: '办理中应当联系代表、听取意见，答复前须有联系记录。', en: 'The unit contacts and hears the deputy while handling; a record stands before the reply.', source: 'DL25 51(2)' }),
  ownRule({ id: 'SUG-09', zh: '涉及本人亲属利益、代转信访诉讼、在办案件、招投标结果、推销产品、无实际内容或不属本级职权的，不作为建议。', en: 'Own interest, relayed petitions, pending cases, bids, promotion, no content or foreign jurisdiction are no suggestions.', source: 'L:ZJD16 6; L:QDD21 11; L:CQD17 9' }),
  ownRule({ id: 'SUG-10', zh: '一件建议只提一件事。', en: 'One matter per suggestion.', source: 'L:ZJD16 7' }),
  ownRule({ id: 'SUG-11', zh: '代表书面撤回的，办理终止。', en: 'Withdrawal in writing ends handling.', source: 'L:QDD21 12; L:CQD17 12' }),
  ownRule({ id: 'SUG-12', zh: '闭会期间收到建议后，在设定的工作日内交办。', en: 'In recess it is handed over within the working days set.', source: 'L:QDD21 14; L:SHD15 11; L:CQD17 13; L:ZJD16 10', parameters: { period: days(5, { atLeast: 5, atMost: 10 }) } }),
  ownRule({ id: 'SUG-13', zh: '不属本单位职责的，在设定的工作日内退办，不得自行转办；退办达到次数的开协调会。', en: 'A wrongly assigned case is returned in time and not re-routed; at the set return a co-ordination meeting is held.', source: 'L:QDD21 19; L:CQD17 16; L:HND17 14; L:ZJD16 14', parameters: { period: days(5, { atLeast: 5, atMost: 10 }), reassign: days(10, { atMost: 10 }), 'co-ordination-at-return': sample('count', 3) } }),
  ownRule({ id: 'SUG-14', zh: '会办单位在设定期限内把会办意见送主办单位；意见被退回的限期重提。', en: 'The co-handling unit sends its opinion in time, and again when sent back.', source: 'L:QDD21 24; L:ZJD16 18; L:CQD17 20', parameters: { period: months(1, { atMost: 2 }), redo: days(5) } }),
  ownRule({ id: 'SUG-15', zh: '分办的，各单位就各自部分分别答复。', en: 'Parallel units each reply on their own part.', source: 'L:ZJD16 18' }),
  ownRule({ id: 'SUG-16', zh: '签收后在设定的工作日内首次联系代表。', en: 'The deputy is first contacted within the working days set.', source: 'L:CQD17 18', parameters: { period: days(20, { atMost: 20 }) } }),
  ownRule({ id: 'SUG-17', zh: '答复由单位负责人签发、盖章，送每位附议人或者领衔人。', en: 'The head signs, the unit seals, and every signer or the lead signer receives the reply.', source: 'L:ZJD16 22; L:QDD21 28', parameters: { 'reply-to': setting('choice', 'every-signer', { oneOf: ['every-signer', 'lead'] }) } }),
  ownRule({ id: 'SUG-18', zh: '答复按办理结果分类，字母由本级对应，计划解决的写明承诺日期。', en: 'A reply is classed by meaning, our letters map to it, and what is planned names a day.', source: 'L:CQD17 22', parameters: { letters: setting('letter-map', threeLetters, { keys: replyMeanings }) } }),
  ownRule({ id: 'SUG-19', zh: '代表在设定的工作日内评价答复；未评价的单列，不算满意，比率同时按已评价和已答复两种基数给出。', en: 'The deputy rates within the working days set; the unrated stand apart and are never satisfied, and rates are given of the rated and of the answered.', source: 'L:HND17 22; L:CQD17 27; L:CQD17 29', parameters: { period: days(15, { atLeast: 10, atMost: 20 }) } }),
  ownRule({ id: 'SUG-20', zh: '代表不满意的，在设定期限内再次办理并答复。', en: 'After dissatisfaction the unit handles and replies again in time.', source: 'L:ZJDL16 43; L:HND17 22; L:CQD17 27', parameters: { period: months(1, { atMost: 2 }) } }),
  ownRule({ id: 'SUG-21', zh: '仍不满意的，由代表工作机构召集双方协调。', en: 'If still dissatisfied the deputies\' office calls both sides together.', source: 'L:HND17 22; L:CQD17 27' }),
  nationalRule({ id: 'SUG-22', zh: '重点督办建议由主任会议确定。', en: 'The chairs\' council fixes the key suggestions.', source: 'DL25 52(2)' }),
  nationalRule({ id: 'SUG-23', zh: '专门委员会和常委会工作机构督办，乡镇由主席团督办。', en: 'Special committees and offices supervise handling; in a township the presidium.', source: 'DL25 52(1); OL22 35(6)' }),
  nationalRule({ id: 'SUG-24', zh: '办理情况向常委会报告并印发下次大会，乡镇向本级人大报告。', en: 'The result is reported to the standing committee and printed for the next session; in a township to its congress.', source: 'DL25 51(3); OL22 42(3)' }),
  nationalRule({ id: 'SUG-25', zh: '办理情况的报告应当向社会公开。', en: 'The report on handling is made public.', source: 'DL25 51(3); OL22 42(3)' }),
  ownRule({ id: 'SUG-26', zh: '建议和答复逐件决定公开，涉密、涉隐私或代表不愿公开的除外。', en: 'Publication of a suggestion and its reply is decided one by one, save secrets, privacy or the deputy\'s wish.', source: 'L:QDD21 30; L:HND17 29; L:CQD17 36' }),
  ownRule({ id: 'SUG-27', zh: '代表要求保密或可能受报复的，隐去姓名办理。', en: 'The name is hidden when the deputy asks or may face reprisal.', source: 'L:QDD21 18' }),
  ownRule({ id: 'SUG-28', zh: '承诺解决的事项建台账，跨年跟踪；办结且没有未完承诺的，满设定月数归档。', en: 'Promises are kept in a ledger and tracked into later years; what is closed and owes none is archived after the months set.', source: 'L:QDD21 27; L:CQD17 24', parameters: { 'archive-after': months(12, { atLeast: 1, atMost: 60 }) } }),
  ownRule({ id: 'SUG-29', zh: '乡镇可以把答复期限定得更短，不得超过法定期限。', en: 'A township may set its period for the reply shorter, never beyond the law\'s limits.', source: 'L:CQT16 16', confidence: 'inferred' }),
  nationalRule({ id: 'SUG-30', zh: '代表视察、调研报告转交有关机关，由其及时反馈。', en: 'Reports of deputies\' inspections go to the agencies, which give timely feedback.', source: 'DL25 31', parameters: { feedback: ofOurOwn(months(3, { atMost: 3 }), 'L:ZJDL16 24') } }),
];

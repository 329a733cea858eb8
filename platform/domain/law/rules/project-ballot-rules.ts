import { ownRule, sample, setting, type Rule } from '../rule.ts';

/** The ballot on livelihood projects 民生实事票决. No national statute has it: every number is a setting. */
export const projectBallotRules: readonly Rule[] = [
  ownRule({ id: 'LIV-01', zh: '民生实事项目由政府征集提出、大会票决确定、政府组织实施、代表和群众监督。', en: 'The government proposes livelihood projects after asking the public, the congress chooses by ballot, the government carries out, deputies and public supervise.', source: 'L:CQLV24 1; L:SNLV25 3' }),
  ownRule({ id: 'LIV-02', zh: '项目应当普惠、公益、主要使用财政资金、当年可以完成，跨年的有年度目标；不加重群众负担、不增加债务风险。', en: 'A project serves everybody, mainly with public money and within the year, or has yearly targets; it burdens nobody and brings no risk of debt.', source: 'L:BNLV25 3; L:CZLV' }),
  ownRule({ id: 'LIV-03', zh: '三季度起征集下一年项目，公开征集不少于规定的天数。', en: 'Collection for the next year starts in the third quarter and stays open the set number of days.', source: 'L:CQLV24 3; L:JHLV25 6', parameters: { period: sample('days', 30, { atLeast: 20, atMost: 60 }) } }),
  ownRule({ id: 'LIV-04', zh: '征集通过媒体、平台、代表联络站、代表和有关机关进行。', en: 'It is collected by media, platform, liaison stations, deputies and organs.', source: 'L:SNLV25; L:ZSLV19' }),
  ownRule({ id: 'LIV-05', zh: '按需求、可行、财力和合法性筛选，经政府常务会议形成候选项目。', en: 'What came in is sifted by need, feasibility, money and law, and the government’s meeting draws up the candidates.', source: 'L:SNLV25; L:ZSLV19' }),
  ownRule({ id: 'LIV-06', zh: '候选项目提交大会前由常委会审议。', en: 'The standing committee deliberates on the candidates before the congress.', source: 'L:ZJMM18 4' }),
  ownRule({ id: 'LIV-07', zh: '候选项目和说明会前发给代表，政府在会上说明。', en: 'Deputies get the candidates and an explanation beforehand, and the government explains at the session.', source: 'L:SNLV25' }),
  ownRule({ id: 'LIV-08', zh: '票决办法由主席团提出，大会通过。', en: 'The presidium proposes the method of the ballot, and the congress adopts it.', source: 'L:CZLV' }),
  ownRule({ id: 'LIV-09', zh: '票决实行差额，候选项目须多于应选项目，采用无记名投票。', en: 'There are more candidates than projects to choose, and the ballot is secret.', source: 'L:SNLV25; L:SQLV', parameters: { 'extra-least': setting('count', 1, { atLeast: 1 }) }, confidence: 'verify' }),
  ownRule({ id: 'LIV-10', zh: '选票的形式：在候选项目中选出应选数以内的项目，多选的作废、少选的有效；或者对每个项目赞成、反对、弃权。', en: 'The ballot: up to the number to choose are marked, more make it void and fewer are valid; or each project is voted for, against or abstained on.', source: 'L:SNLV25', parameters: { form: setting('choice', 'pick', { oneOf: ['pick', 'each'] }) }, confidence: 'inferred' }),
  ownRule({ id: 'LIV-11', zh: '得全体代表过半数票的项目入选；超过应选数的，以得票多的入选；票数相等不能确定的，就票数相等的项目再次票决。', en: 'Chosen is what has more than half of all deputies; with too many, what has the most votes; level votes at the edge are voted on again.', source: 'L:SNLV25; OL22 25', parameters: { base: setting('choice', 'all', { oneOf: ['all', 'present'] }), share: setting('choice', 'more-than-half', { oneOf: ['more-than-half', 'most-votes'] }) }, confidence: 'inferred' }),
  ownRule({ id: 'LIV-12', zh: '入选项目少于应选数的，按票决办法再次票决或者相应减少。', en: 'With fewer projects chosen than wanted, the method says: a second ballot, or fewer projects.', source: 'L:SNLV25', parameters: { fallback: setting('choice', 'second-ballot', { oneOf: ['second-ballot', 'fewer'] }) }, confidence: 'verify' }),
  ownRule({ id: 'LIV-13', zh: '票决结果当场宣布并公布，政府制定实施方案，明确单位、目标、时限和资金。', en: 'The result is announced and published; the government makes a plan with unit, target, time and money.', source: 'L:SNLV25' }),
  ownRule({ id: 'LIV-14', zh: '所需资金列入预算。', en: 'The money stands in the budget.', source: 'L:SNLV25 6' }),
  ownRule({ id: 'LIV-15', zh: '列入常委会年度监督计划，代表小组挂钩项目。', en: 'The projects stand in the year’s plan of supervision, with a group of deputies each.', source: 'L:ZSLV19; L:SQLV' }),
  ownRule({ id: 'LIV-16', zh: '调整、中止项目须经常委会（乡镇为主席团）同意并公布。', en: 'A change or stop needs the consent of the standing committee, in a township of the presidium, and is published.', source: '', confidence: 'verify' }),
  ownRule({ id: 'LIV-17', zh: '年底听取完成情况报告，进行满意度测评并公布。', en: 'At the year’s end a report is heard, satisfaction is assessed and published.', source: 'L:SQLV; L:ZH22' }),
  ownRule({ id: 'LIV-18', zh: '街道没有人民代表大会，以居民议事会、代表会商推荐项目。', en: 'A sub-district has no congress: a council of residents or deputies recommends.', source: 'L:ZJST19 17' }),
  ownRule({ id: 'LIV-19', zh: '平台分五个阶段：项目征集、代表预审、票决公告、进度监督、年终评价。', en: 'Five stages: collection, deputies’ review, ballot and notice, progress, year-end rating.', source: 'L:CZLV' }),
];

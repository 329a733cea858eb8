/** Sentences that fit any matter; {matter}, {village}, {place}, {duty}, {wrong} and {right} are filled in. */
export const CONTACT_NOTES = [
  ['visit', '承办科室到{village}与代表一起看了{matter}的现场，走访周边住户{4-12}户，代表补充了早晚时段的情况。'],
  ['phone', '电话联系代表，逐条核对了关于{matter}的诉求，代表要求答复里写清时间和数量。'],
  ['meeting', '邀请代表到单位座谈，分管负责人介绍了{matter}的初步方案，代表对资金来源提出疑问，答应书面补充。'],
  ['visit', '上门到{place}与代表面谈约{30-70}分钟，代表希望{matter}先从矛盾最集中的点位做起。'],
  ['field-study', '陪同代表实地调研，{matter}涉及的{2-6}处点位逐处拍照登记，现场议定由谁处理。'],
] as const;
export const CO_OPINIONS: readonly string[] = [
  '我单位职责中的“{duty}”与{matter}有关。经核实，建议主办单位把{village}列入首批，我单位在立项后{10-30}个工作日内完成配合事项。',
  '关于{matter}，我单位已查阅近两年的工单共{6-45}件，意见是：先明确责任边界，再由我单位按“{duty}”落实日常管理。',
  '同意就{matter}配合办理。我单位可承担“{duty}”部分，所需经费从本年度部门预算内调剂，不另申请。',
];
export const EMPTY_CO_OPINION = '我单位将积极配合主办单位做好相关工作。';
export const CO_OPINION_SENT_BACK = '会办意见没有说明本单位能做什么、何时做，请对照职责清单重新提出。';
export const RETURN_REASONS: readonly string[] = [
  '经核对职责清单，{matter}的主体责任不在我单位，我单位只承担“{duty}”，建议改由{right}主办。',
  '{matter}所涉设施的权属单位是{right}，我单位没有立项和养护经费，申请退办。',
];
export const RETURN_REFUSED = '职责清单已列明“{duty}”，权属不清的部分由主办单位牵头认定，不同意退办。';
export const REASSIGN_REASON = '退办理由成立，按职责清单改由{right}主办，办理期限仍从首次交办之日起算。';
export const THIRD_RETURN = '{matter}已三次申请退办，按规则召开协调会明确主办单位。';
export const CO_ORDINATION_CONCLUSION = '会议议定：{matter}由{right}主办，原退办单位会办；权属争议不影响先行处置，主办单位在{10-20}个工作日内拿出方案并面告代表。';
export const SECOND_CO_ORDINATION_CONCLUSION = '双方当面陈述后议定：{right}在一个月内公布{matter}的点位清单和实施顺序，代表工作委员会每季度查看一次，代表可随时调阅。';
export const EXTENSION_REASONS: readonly string[] = [
  '{matter}涉及{3-5}个部门和管线权属单位，现场勘测尚未完成，需要延期。',
  '{matter}的方案正在征求沿线居民意见，公示期满后才能确定，申请延期答复。',
];
export const EXTENSION_REFUSED = '所列理由属于单位内部流程，不属于涉及面广、处理难度大的情形，请按原期限答复。';
export const REPLY_SENT_BACK: readonly string[] = [
  '代表提了三条，答复只回应了第一条；第二条没有数量和时间，请补充后再报。',
  '答复大段介绍全市工作，与{matter}没有直接关系，文不对题，退回重拟。',
];
export const REVISION_REASON = '一件建议里写了{matter}和另一件不相关的事，请分开提出；另请补充具体点位，便于确定承办单位。';
export const LETTER_REASON = '所提属于个别住户与物业公司之间的具体纠纷，已征得代表同意，转代表来信办理，结果会告知代表。';
export const REFUSE_REASONS: readonly string[] = [
  '所提事项正在法院审理中，属于不应作为代表建议提出的情形，理由已当面向代表说明。',
  '内容涉及推介某一家公司的产品，属于不应作为代表建议提出的情形，已建议代表修改后另行提出。',
];
export const WITHDRAW_REASON = '承办单位在联系时已经把{matter}处理到位，本人书面申请撤回。';
export const WITHHELD_REASON = '内容涉及安全防护的具体部署，不予公开。';
/** A co-handling unit without a duty that names the matter. */
export const CO_OPINIONS_PLAIN: readonly string[] = [
  '{matter}不在我单位主要职责内，但涉及我单位审批和资料的，收到主办单位函后{3-7}个工作日内办结，联系科室和电话已告知主办单位。',
  '我单位已指定一名同志参加{matter}的现场会商，可提供近三年的相关台账；不涉及我单位资金安排。',
];
export const BY_PAST_CASES = '职责清单没有直接对应的条目，参照近年同类建议拟由{right}主办。';
export const SATISFIED: readonly string[] = [
  '{matter}的几条意见都有回音，数量和时间写得清楚。', '联系了两次，当面说得实在，{matter}怎么做、谁来做都讲明白了。', '答复不回避困难，{matter}做不了的部分也讲清了原因。',
];
export const BASIC: readonly string[] = [
  '前两条说清楚了，{matter}的长效管理还没有说法。', '同意先做试点，但{matter}的范围太小，请明年扩大。', '答复是实在的，只是联系得晚，{matter}的情况我打了两次电话才问到。',
];
export const DISSATISFIED: readonly string[] = [
  '答复通篇是“将加强”“将研究”，{matter}什么时候做、做多少都没有。', '三条意见没有一条回应到点位，{matter}的情况好像没有去看过。', '看不出{matter}由谁负责、什么时候做，请重新答复。',
];
export const STILL_DISSATISFIED = '写了做法，没有写先后和时限，{matter}从哪一处开始做仍然不知道。';
/** About the result, months after the reply. */
export const RESULT: Readonly<Record<'satisfied' | 'basically-satisfied' | 'dissatisfied', readonly string[]>> = {
  satisfied: ['过了半年再去看，{matter}确实做了，住户反映不错。', '{matter}按答复办了，问了几户人家都知道这件事。'],
  'basically-satisfied': ['{matter}做了大半，进度比说的慢了一个多月。', '{matter}做完了，平时谁来管还要明确。'],
  dissatisfied: ['{matter}到现在没有动静，和答复说的不一样。', '{matter}做了个样子，问题还在。'],
};
export const SECOND_ROUND_REASON = '代表对{matter}的答复不满意，指出没有回应具体点位和时限，请重新办理并由主要负责人面复。';
export const PROMISE_REPORTED: readonly string[] = ['已完成{done}{unit}，现场照片和验收单见附件。', '到本季度末完成{done}{unit}，其余{left}{unit}正在推进。'];
export const PROMISE_CONFIRMED = '到现场数过，数量对得上，确认。';
export const PROMISE_LATE = '比答应的日子晚了，但已经做完，确认；建议以后提前告诉代表。';
export const PROMISE_DISPUTED = '报的是{done}{unit}，现场只看到{seen}{unit}，请核实后再报。';
export const PROMISE_BROKEN = '{matter}因场地和资金没有落实无法按原数量完成，已向代表当面说明，剩余部分转为条件具备时再办。';
export const CLASS_CHANGED_UP = '{matter}承诺事项全部完成并经代表确认，由正在解决改为已经解决。';
export const CLASS_CHANGED_DOWN = '承诺未能兑现，如实改为暂不具备条件，并保留原答复。';
export const KEY_REASON = '{matter}近三年多名代表提出，群众反映集中，建议列为重点督办。';
export const LOOK_BACK: Readonly<Record<'carried-out' | 'partly' | 'not-carried-out' | 'relapsed', string>> = {
  'carried-out': '抽查{3-6}处，{matter}与答复一致，管护有专人。', partly: '{matter}主体完成，仍有{1-2}处没有做，已要求列出时间。',
  'not-carried-out': '{matter}没有按答复实施，已转代表工作委员会跟踪。', relapsed: '{matter}做好之后无人管护，问题又出现了，已要求重新办理。',
};
/** What a reply says when it is not a yes: by class. */
export const ANSWERS_BY_CLASS: Readonly<Partial<Record<'not-now' | 'for-reference' | 'reported-upward', readonly string[]>>> = {
  'not-now': ['这一条目前不具备条件：用地尚未落实，今年预算也没有安排，具备条件时再办并告知您。', '现行标准没有把这一情形列入支持范围，今年不能实施。', '涉及的设施权属不在本市单位，协商两次未能一致，暂时做不了。'],
  'for-reference': ['这一条涉及多方利益，眼下意见不一，留作今后修订办法时参考。', '所提办法有道理，目前已有类似措施在实行，先看效果再作调整。', '已记录在案，编制下一轮计划时一并研究。'],
  'reported-upward': ['这一条属于上级权限，已书面向上级主管部门反映，收到回复后三日内转告您。', '标准由上级统一制定，我单位已提出修改意见。', '在本级权限内能做的部分先做，其余待上级答复。'],
};
/** The first answer that sends a suggestion into its second round. */
export const HOLLOW_ANSWERS: readonly string[] = ['我单位高度重视，将进一步加强相关工作。', '下一步将会同有关部门认真研究，适时推进。', '感谢您的关心，我们将不断完善长效机制。'];

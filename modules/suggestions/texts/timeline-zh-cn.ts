/** What the timeline says of each act: a sentence with who. Source language. */
export const timelineZhCn = {
  sentence: {
    create: '{name}开始起草', 'created-from-motion': '由议案{from}转为建议', 'save-draft': '{name}修改草稿', 'invite-co-signers': '邀请{names}附议', 'change-text': '正文改为第 {textVersion} 稿，请 {asked} 人重新读过再定', 'answer-invitation': '{name}{answer}',
    file: '{name}提交（{period}）', 'begin-review': '{post}开始审查', 'return-for-revision': '{post}退回修改', refuse: '{post}不予立案：{ground}', 'forward-as-letter': '{post}转代表来信给{to}', accept: '立案编号 {numberText}', merge: '并入{into}办理，分别答复',
    unmerge: '取消并案，单独办理', 'propose-units': '拟定承办单位', 'hand-over': '交办', 'assign-units': '分办到承办单位', reassign: '重新交办', 'begin-handling': '开始办理', urge: '{post}催办', 'complete-reply': '各承办单位都已答复', 'follow-host': '随并案的建议一并答复',
    'rate-reply': '{name}评价第{round}轮答复：{value}', 'rate-result': '{name}评价办理结果：{value}', 'close-unrated': '到期未评，按未评办结', 'order-second-round': '要求再次办理', 'third-return': '第三次退办，转为协调会', 'convene-co-ordination': '召开协调会',
    'record-co-ordination': '协调会意见：{outcome}', 'change-class': '答复类别改为“{class}”（{letter}类）', 'settle-promises': '承诺全部办结', 'add-promise': '补记承诺', 'look-back': '回头看：{finding}', 'decide-publicity': '决定公开方式：{publicity}',
    'propose-key': '{post}提请列为重点督办', withdraw: '{name}撤回', archive: '归档', import: '由往年台账导入',
    'sign-for': '{unit}签收', 'request-return': '{unit}申请退办', 'grant-return': '同意{unit}退办', 'refuse-return': '不同意{unit}退办', 'log-contact': '{unit}联系代表（{way}）', 'answer-contact': '代表答复{unit}的联系记录：{answer}', 'request-extension': '{unit}申请延期到{until}',
    'grant-extension': '同意{unit}延期到{until}', 'refuse-extension': '不同意{unit}延期', 'send-co-opinion': '{unit}提交会办意见', 'send-back-co-opinion': '退回{unit}的会办意见', 'draft-reply': '{unit}提交第{round}轮答复稿', 'check-reply': '{unit}核稿通过', 'send-back-draft': '退回{unit}的答复稿重拟',
    'sign-reply': '{unit}签发答复', 'approve-reply': '审核通过{unit}的答复', 'send-reply': '{unit}第{round}轮答复（{letter}类）',
    'report-progress': '{unit}报告承诺进展', 'report-kept': '{unit}报告承诺已落实', 'confirm-promise': '{name}确认承诺已落实', 'dispute-promise': '{name}认为承诺尚未落实', 'ask-again': '{name}再问承诺', 'move-date': '{unit}把承诺日期从{from}改到{to}', 'explain-promise': '{unit}说明承诺无法落实',
    'decide-key': '主任会议：{decision}', 'plan-key': '制定督办方案', 'reach-milestone': '督办节点完成', 'report-key': '报告督办情况', 'finish-key': '评定督办结果',
    'withdraw-signature': '{name}退出附议，还有{left}人', 'send-to-committee': '主席团交{committee}审议', 'report-on-motion': '专门委员会报告审议意见', 'put-on-agenda': '主席团决定列入议程', 'keep-off-agenda': '主席团决定不列入议程', 'ask-to-withdraw': '{name}申请撤回，请主席团答复', 'consent-to-withdrawal': '主席团同意撤回，审议终止', 'refuse-withdrawal': '主席团不同意撤回，继续审议', 'convert-to-suggestion': '转为建议办理', conclude: '议案有了结果',
    'recompute-clock': '按修改后的规则重新计算期限：{from} 改为 {to}', 'recount-days': '按公布的节假日安排重新计算期限：{from} 改为 {to}',
    'reopen-task': '{unit}再次办理', 'end-task': '{unit}办理终止',
  },
  /** Motions share some acts' names but not their sense. */
  ofMotion: { accept: '受理议案，编号 {numberText}，提交主席团' },
  detail: {
    units: '承办：{units}', due: '答复期限 {due}，自交办之日起算', secondDue: '再次答复期限 {due}', fromUnit: '原承办：{from}', title: '“{title}”', coSigners: '附议：{names}', answered: '逐条回应 {answered} 点；{promises} 项承诺', class: '类别：{class}', sentWay: '{way}',
    promise: '承诺：{text}（{dueOn}前）', returnCount: '这是第 {count} 次退办', proposedUnit: '建议改交：{unit}', meeting: '{on}，{place}', on: '{on}', achieved: '已完成 {achieved}', achievedOf: '已完成 {achieved} / {target}', promiseNamed: '“{promise}”', milestones: '{n} 个节点',
    milestone: '“{milestone}”，{on}', asked: '“{opinion}”', hiddenNames: '隐去代表姓名', needed: '法定需要 {needed} 人',
  },
  period: { inSession: '会议期间', between: '闭会期间' },
  who: { deputy: '代表', someone: '办理人' },
  roundMark: '第{n}轮',
} as const;

/** Names of the acts, and the questions of their forms. Source language. */
export const actsZhCn = {
  action: {
    create: '起草', 'save-draft': '修改草稿', 'invite-co-signers': '邀请附议', 'change-text': '修改文本', 'answer-invitation': '答复附议邀请', file: '提交', 'begin-review': '开始审查',
    'return-for-revision': '退回修改', refuse: '不予立案', 'forward-as-letter': '转代表来信', accept: '立案编号', merge: '并案', unmerge: '取消并案', 'propose-units': '拟定承办单位', 'hand-over': '交办', 'assign-units': '分办到单位',
    reassign: '重新交办', urge: '催办', 'rate-reply': '评价答复', 'rate-result': '评价结果', 'close-unrated': '按未评办结', 'order-second-round': '要求再次办理', 'convene-co-ordination': '召开协调会',
    'record-co-ordination': '记录协调意见', 'change-class': '更改答复类别', 'add-promise': '补记承诺', 'look-back': '记录回头看', 'decide-publicity': '决定公开', 'propose-key': '提请重点督办', withdraw: '撤回', archive: '归档',
    'sign-for': '签收', 'request-return': '申请退办', 'grant-return': '同意退办', 'refuse-return': '不同意退办', 'log-contact': '记录联系代表', 'answer-contact': '确认联系情况', 'request-extension': '申请延期',
    'grant-extension': '同意延期', 'refuse-extension': '不同意延期', 'send-co-opinion': '提交会办意见', 'send-back-co-opinion': '退回会办意见', 'draft-reply': '撰写答复', 'check-reply': '核稿通过', 'send-back-draft': '退回重拟',
    'sign-reply': '签发', 'approve-reply': '审核通过', 'send-reply': '答复代表',
    'report-progress': '报告进展', 'report-kept': '报告已落实', 'confirm-promise': '确认已落实', 'dispute-promise': '尚未落实', 'ask-again': '再问一次', 'move-date': '变更承诺日期', 'explain-promise': '说明无法落实',
    'decide-key': '确定重点督办', 'plan-key': '制定督办方案', 'reach-milestone': '登记节点完成', 'report-key': '报告督办情况', 'finish-key': '评定督办结果',
    'withdraw-signature': '退出附议', 'send-to-committee': '交专门委员会', 'report-on-motion': '报告审议意见', 'put-on-agenda': '列入议程', 'keep-off-agenda': '不列入议程', 'ask-to-withdraw': '申请撤回', 'consent-to-withdrawal': '同意撤回', 'refuse-withdrawal': '不同意撤回', 'convert-to-suggestion': '转为建议办理', conclude: '记录结果',
  },
  /** What happens with a yes, where the name alone does not say it. */
  explain: {
    file: '提交后文本固定，未答复的附议邀请失效。', 'sign-for': '签收后开始办理，首次联系代表的期限从今天算起。', 'sign-reply': '签发即以本单位负责人名义对答复负责。', archive: '归档后仍可回头看和评价结果。',
    'hand-over': '答复期限从今天起算（代表法第五十一条）。', 'close-unrated': '未评就是未评，不计入满意。', 'order-second-round': '开始新一轮办理，另计期限；第一次答复和评价保留。', 'grant-return': '退办记入经过，任何人都看得到；到第三次将转为协调会。',
    'send-reply': '答复送达领衔代表和每位附议代表，承诺同时记入承诺账本。', merge: '各自保留编号，各自答复。', 'check-reply': '核对是否逐条回应、数字和日期是否准确。', 'approve-reply': '核对答复与建议所问是否相符。',
    withdraw: '撤回后办理立即终止，经过保留。', 'ask-to-withdraw': '主席团同意后才撤回，答复以前不审议。', 'consent-to-withdrawal': '同意后对该议案的审议即行终止，附议的代表都会收到通知。', 'refuse-withdrawal': '议案回到申请前的环节继续审议，理由会告诉附议的代表。', 'rate-reply': '没有默认选项。不满意将要求再次办理；事实变化时可以改评一次。', 'rate-result': '评的是事情办得怎样，与答复写得怎样分开。', unmerge: '恢复单独办理。',
  },
  ask: {
    title: '标题', field: '类别', situation: '情况', analysis: '分析', points: '建议（一条一事）', wantsPublicity: '是否同意公开', isConfidential: '是否要求对承办单位隐去姓名',
    reason: '理由', note: '说明', personIds: '邀请哪些代表', answer: '答复', invitationAnswer: '是否附议', ground: '不予立案的情形', to: '转给', number: '编号', intoId: '并入哪一件', lead: '主办单位', co: '会办单位', parallel: '分办单位',
    direct: '交给谁', replacesTaskId: '接替哪个退办的单位', organisationId: '催办哪个单位', urgeText: '催办内容', value: '评价', remark: '意见', on: '日期', place: '地点', outcome: '处理', opinion: '意见', class: '答复类别',
    promiseText: '承诺事项', target: '目标数量', unitOfMeasure: '计量单位', dueOn: '完成日期', responsible: '责任人', finding: '结果', findingText: '回头看情况', publicity: '公开方式', hideNames: '隐去代表姓名', publishedText: '公开文本',
    proposedUnit: '建议改交的单位', way: '联系方式', contactOn: '联系日期', summary: '联系情况', contactId: '哪一次联系', untilOn: '延期到', sentWay: '答复方式', achieved: '已完成数量', progressText: '进展情况', evidence: '佐证材料（照片、通知、文件）', explanation: '说明',
    decision: '决定', plan: '督办方案', milestones: '节点', index: '完成了哪个节点', reportText: '督办情况', keyFinding: '督办评价', committee: '哪个专门委员会', motionOpinion: '审议意见', result: '结果',
  },
  hint: {
    title: '一件一事，写清对象和要求。', situation: '写事实：在哪里、涉及多少人、有什么数字。', analysis: '写原因：为什么长期没有解决。', points: '每条写一项可以办、可以查的事，承办单位逐条回应。',
    reasonToDeputy: '代表会看到这段话。', reasonToUnit: '承办单位会看到这段话。', reasonOfReturn: '写明职责依据，例如职责清单第几项。退办链条公开可查。', number: '不填就取下一个号。', lead: '一件只有一个主办；几家各答各的，用分办。',
    co: '会办单位把意见交给主办单位，由主办单位统一答复。', parallel: '分办单位各自答复，不能与主办同用。', untilOn: '最迟不超过交办之日起六个月（代表法第五十一条）。', opinion: '写明本单位能办什么、何时办、需要谁配合。空泛的意见会被退回。',
    promise: '写到能查：数量、地点、日期。', evidence: '写明在哪里看得到：地点、文件号或公示。', publishedText: '不填就公开原文。手机号、证件号、车牌会自动遮盖。', hideNames: '代表要求保护的，一律隐去。', direct: '通常先交政府办公室统一分办。',
    keyOwners: '列为重点督办时，五方都要写明姓名。', remark: '写给承办单位：哪一点没有说清、没有做到。', summary: '写明谈了什么、代表怎么看。代表会确认这条记录。', urgeText: '写明要什么、什么时候要。', intoId: '输入编号或标题查找。',
    class: '类别说的是事情到了哪一步，不是态度。', note: '可以不写。', responsible: '承办科室或负责人。',
  },
  option: { confirmed: '附议', declined: '不附议', contactConfirmed: '属实', contactDisputed: '有出入', viaGovernment: '政府办公室，由其分办', directUnits: '直接交承办单位', allUnits: '全部承办单位' },
} as const;

/** Words of kinds, states and acts of supervision. Source language. */
export const supervisionWordsZhCn = {
  kind: {
    'report-deliberation': '听取和审议专项工作报告', 'report-hearing': '主任会议听取汇报', 'plan-budget-review': '计划预算审计等报告', 'law-inspection': '执法检查', 'special-inquiry': '专题询问', interpellation: '质询', 'inspection-visit': '视察', research: '专题调研',
    'special-investigation': '特定问题调查', dismissal: '撤职案', 'performance-appraisal': '工作评议', 'satisfaction-assessment': '满意度测评',
  },
  kindHint: {
    'report-deliberation': '常委会会议听取，监督法 12—17', 'report-hearing': '主任会议听取', 'plan-budget-review': '监督法 19—27', 'law-inspection': '监督法 31—37', 'special-inquiry': '监督法 47—50', interpellation: '监督法 51—54', 'inspection-visit': '现场视察', research: '专题调研',
    'special-investigation': '监督法 55—59', dismissal: '监督法 60—62', 'performance-appraisal': '办法由本级规定', 'satisfaction-assessment': '办法由本级规定',
  },
  topic: { plan: '计划执行', budget: '预算执行', 'final-accounts': '决算', audit: '审计工作', 'audit-rectification': '审计查出问题整改', 'state-assets': '国有资产', debt: '政府债务', 'five-year-plan': '五年规划', finance: '金融工作' },
  source: { inspection: '执法检查发现', suggestions: '代表建议集中反映', members: '组成人员提出', research: '委员会调研发现', petitions: '来信来访集中反映', 'public-concern': '社会普遍关注', 'own-request': '有关机关要求报告', law: '法律规定' },
  planState: { draft: '起草中', 'party-group': '党组研究', 'chairs-council': '主任会议研究', adopted: '已通过', published: '已公布' },
  state: {
    planned: '未启动', submitted: '待受理', preparing: '调研准备', reporting: '报告起草', tabled: '已印发待审议', held: '已审议', 'opinions-drafted': '意见待审定', 'opinions-agreed': '意见待交办', handling: '办理中', 'reported-back': '已报告处理情况', rectifying: '继续整改',
    closed: '已办结', published: '已公开', archived: '已归档', cancelled: '已取消', withdrawn: '已撤回', refused: '未受理',
  },
  pointState: { noted: '待交办', 'handed-over': '待答复', answered: '已答复待核实', rectifying: '继续整改', 'long-term': '长期坚持', closed: '已办结', declined: '不采纳并说明', dropped: '已撤下' },
  questionState: { collected: '已收集', chosen: '已选定', asked: '已提问', answered: '已回答', 'followed-up': '已跟踪', dropped: '未采用' },
  origin: { opinion: '审议意见', problem: '检查发现', 'self-check': '自查发现', question: '询问引出' },
  measure: { 'at-once': '立行立改', 'by-date': '限期整改', 'long-term': '长期整改', declined: '不采纳并说明' },
  cameFrom: { member: '组成人员', deputy: '代表', public: '公众', office: '工作机构' },
  role: { leader: '组长', 'deputy-leader': '副组长', member: '组成人员', deputy: '代表', expert: '专业人员', 'lower-congress': '下级人大' },
  way: { oral: '口头答复', written: '书面答复' },
  result: { satisfied: '满意', basically: '基本满意', dissatisfied: '不满意' },
  paper: { view: '各方面意见', 'draft-report': '报告征求意见稿', comment: '对征求意见稿的意见', report: '报告', 'inspection-report': '检查报告', 'visit-report': '视察（调研）报告', opinions: '审议意见', 'handling-report': '处理情况报告', answer: '答复', defence: '申辩', 'investigation-report': '调查报告', notice: '通知' },
  clock: { 'draft-report': '报告送委员会征求意见', 'final-report': '报告送常委会', 'to-members': '报告发给组成人员', 'inspection-notice': '执法检查通知', 'hand-over': '审议意见交办', 'handling-report': '报告处理情况', 'inspection-report': '提出检查报告', 'audit-rectification': '听取审计整改报告' },
  act: {
    'edit-items': '修改事项', 'submit-to-party-group': '报党组研究', 'submit-to-chairs-council': '提请主任会议', 'send-plan-back': '退回修改', 'adopt-plan': '主任会议通过', 'publish-plan': '向社会公布', 'adjust-plan': '调整计划', 'create-plan': '建立计划', 'create-matter': '列入',
    begin: '启动', submit: '提出', 'set-hearing': '确定会议日期', 'collect-view': '记入意见', 'ask-report': '通知报告机关', 'deliver-draft': '送征求意见稿', 'comment-on-draft': '对征求意见稿提意见', 'deliver-report': '送正式报告', 'send-to-members': '印发组成人员', hold: '记录听取审议', 'report-visit': '记录视察（调研）', 'report-inspection': '提出检查报告',
    'accept-matter': '受理', 'refuse-matter': '不予受理', 'withdraw-matter': '撤回', 'answer-interpellation': '答复质询', 'judge-answer': '表示是否满意', 'order-second-answer': '要求再作答复', 'set-up-investigation': '组成调查委员会', 'report-investigation': '提出调查报告', 'record-defence': '记录申辩', 'record-dismissal-vote': '记录表决',
    'draft-opinions': '起草审议意见', 'agree-opinions': '主任会议审定', 'send-opinions-back': '退回修改意见', 'hand-over-opinions': '交办审议意见', 'report-handling': '报告处理情况', assess: '记录满意度测评', 'order-further-work': '要求继续整改', 'close-matter': '办结', 'publish-matter': '向社会公布', 'archive-matter': '归档', 'follow-up': '列入跟踪监督', 'cancel-matter': '取消事项', 'edit-matter': '修改事项', join: '参加人员', 'add-point': '加一条', 'add-question': '加一个问题',
    'edit-point': '修改', 'drop-point': '撤下', 'hand-over-point': '交办', 'answer-point': '答复', 'show-deed': '补充整改情况', 'order-mending': '退回继续整改', 'report-mending': '报告整改', 'keep-long-term': '列为长期坚持', 'accept-reasons': '接受说明', 'close-point': '核实办结', 'look-back': '回头看',
    'choose-question': '选用', 'drop-question': '不用', 'record-asked': '记录提问', 'answer-question': '回答', 'follow-question-up': '跟踪',
  },
  owed: {
    'no-plan': '年度监督计划还没有建立', 'plan-not-published': '年度监督计划还没有通过并公布', environment: '环境状况和环境保护目标完成情况的报告', 'final-accounts': '审查和批准决算', plan: '计划执行情况的报告', budget: '预算执行情况的报告', 'state-assets': '国有资产管理情况的报告', debt: '政府债务管理情况的报告', audit: '审计工作报告', 'audit-rectification': '审计查出问题整改情况的报告', 'not-published': '报告、审议意见和处理情况没有公布',
    'late-draft-report': '报告没有按期送委员会征求意见', 'late-final-report': '报告没有按期送常委会', 'late-to-members': '报告没有按期发给组成人员', 'late-inspection-notice': '没有按期通知受检查机关', 'late-hand-over': '审议意见没有按期交办', 'late-handling-report': '没有按期报告处理情况', 'late-inspection-report': '没有按期提出检查报告',
  },
  red: { 'not-begun': '没有启动', 'not-held': '没有开展', 'points-open': '意见没有办结' },
  printed: { 'hearing-notice': '报告通知', 'inspection-plan': '工作方案', 'question-list': '问题清单', 'review-opinions': '审议意见书', 'hand-over-letter': '交办函', 'rectification-ledger': '整改台账', 'assessment-result': '测评结果', 'public-notice': '公告' },
  textKind: { plan: '工作要点（计划）', review: '工作回顾' },
} as const;

/** Words for values: states, classes, ratings and the like. Source language. */
export const wordsZhCn = {
  kind: { suggestion: '建议', motion: '议案' },
  state: {
    draft: '草稿', 'co-signing': '附议中', filed: '已提交', reviewing: '审查中', returned: '退回修改', refused: '不予立案', forwarded: '转来信', accepted: '已立案', merged: '并案办理',
    proposed: '待交办', 'handed-over': '待分办', assigned: '待签收', handling: '办理中', answered: '已答复待评价', dissatisfied: '不满意待处理', 'second-round': '再次办理', 'co-ordination': '协调中',
    'closed-with-promises': '办结（承诺在办）', closed: '已办结', archived: '已归档', withdrawn: '已撤回',
    presidium: '主席团审议', committee: '专门委员会审议', 'on-agenda': '列入议程', 'not-on-agenda': '不列入议程', 'withdrawal-asked': '申请撤回，等主席团答复', converted: '转为建议', lapsed: '失效', concluded: '已有结果',
  },
  taskState: {
    assigned: '待签收', handling: '办理中', 'return-review': '退办审核', returned: '已退办', 'extension-review': '延期审核', checking: '待核稿', signing: '待签发', 'government-check': '待审核答复',
    ready: '待发出', replied: '已答复', 'opinion-sent': '已出意见', ended: '已终止',
  },
  promiseState: { open: '在办', reported: '待代表确认', kept: '已落实', explained: '已说明' },
  keyState: { proposed: '待主任会议确定', declined: '未列为重点', decided: '待定方案', planned: '督办中', reported: '待评定', finished: '督办结束' },
  role: { lead: '主办', co: '会办', parallel: '分办' },
  replyClass: { solved: '已经解决或采纳', 'in-progress': '正在解决', planned: '列入计划解决', 'not-now': '条件所限，暂不能解决', reference: '解释说明，留作参考', 'reported-upward': '已向上级反映' },
  rating: { satisfied: '满意', basically: '基本满意', dissatisfied: '不满意', unrated: '未评' },
  way: { visit: '上门走访', meeting: '座谈面商', phone: '电话', 'joint-research': '邀请参加调研', written: '书面' },
  sentWay: { 'face-to-face': '当面答复', written: '书面答复', platform: '在本系统答复' },
  publicity: { undecided: '未定', full: '全文公开', 'title-only': '只公开标题', withheld: '不公开' },
  ground: {
    'private-interest': '涉及本人或亲属私事', 'relayed-petition': '转递群众来信', 'pending-case': '案件正在办理', bidding: '涉及招标投标', promotion: '推介成果或产品', 'no-content': '没有实际内容',
    'outside-powers': '不属于本级职权', 'several-matters': '一件写了几件事',
  },
  finding: { 'carried-out': '已落实', partly: '部分落实', not: '未落实', relapsed: '出现反弹' },
  signer: { invited: '待答复', confirmed: '已附议', declined: '未附议', withdrawn: '已退出' },
  contact: { logged: '待代表确认', confirmed: '代表已确认', disputed: '代表有异议' },
  outcome: { 'handle-again': '重新办理', close: '就此办结' },
  decision: { decided: '列为重点督办', declined: '不列为重点督办' },
  requestOutcome: { granted: '同意', refused: '不同意' },
  clock: {
    'hand-over': '交办期限', reply: '答复期限', rating: '评价期限', 'second-reply': '再次答复期限', return: '申请退办期限', 'first-contact': '首次联系代表期限', 'co-opinion': '会办意见期限',
    reassign: '重新交办期限', 'opinion-redo': '重出会办意见期限', promise: '承诺期限', outer: '最长期限',
  },
  clockOwner: { 'deputies-office': '人代联工委', 'government-office': '政府办公室', unit: '承办单位', deputy: '代表' },
  keyOwner: { 'leading-mayor': '领办的政府领导', 'supervising-director': '督办的常委会领导', committee: '对口督办委员会', 'lead-unit': '主办单位负责人', 'lead-deputy': '领衔代表' },
  field: {
    traffic: '交通出行', education: '教育', health: '医疗卫生', elderly: '养老民政', city: '城市建设管理', environment: '生态环境', agriculture: '农业农村', economy: '经济发展',
    safety: '公共安全', culture: '文化体育旅游', governance: '基层治理', business: '营商环境',
  },
  paper: {
    'suggestion-paper': '建议纸', 'acceptance-notice': '立案通知', 'hand-over-letter': '交办函', 'hand-over-list': '交办清单', 'return-form': '退办申请表', 'extension-form': '延期申请表', 'co-opinion': '会办意见',
    'reply-letter': '答复函', 'rating-form': '征询意见表', 'redo-notice': '重新办理通知', 'supervision-notice': '督办通知', 'key-plan': '重点督办方案', 'archive-contents': '归档目录',
  },
} as const;

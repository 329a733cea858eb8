/** Words and sentences of the pages of decisions. Source language. */
export const decisionPagesZhCn = {
  nav: { decisions: '决议决定' },
  kind: { resolution: '决议', decision: '决定' },
  body: { congress: '代表大会', 'standing-committee': '常委会' },
  source: { 'party-committee': '党委提出', government: '政府提出', 'chairs-council': '主任会议提出', members: '组成人员联名', deputies: '代表联名', law: '法律规定' },
  state: { draft: '起草中', passed: '已通过', published: '已公布', evaluated: '已评估', ended: '已终止' },
  dutyState: { open: '待报告', reported: '已报告待核实', accepted: '已核实' },
  act: { create: '起草', 'edit-decision': '修改', 'record-vote': '记录表决', 'publish-decision': '公布', 'name-duty': '加一项执行事项', 'evaluate-decision': '评估', 'end-decision': '终止', 'report-duty': '报告执行情况', 'accept-report': '核实', 'send-report-back': '退回' },
  ask: { kind: '类别', body: '作出机关', source: '提出方', title: '标题', text: '内容', on: '日期', members: '全体人数', votesFor: '赞成票', votesAgainst: '反对票', abstained: '弃权票', addresseeId: '执行单位', dueOn: '报告期限', finding: '核实意见', reason: '理由' },
  page: { title: '决议决定', lead: '每件决议决定写明由谁提出、怎样表决、由谁执行、何时报告。', create: '起草决议决定', passed: '通过日期', duties: '执行事项', owedOf: '{open} / {all} 未办结', emptyTitle: '这一年还没有决议决定', emptyHint: '常委会办公室可以起草。', state: '状态', vote: '全体 {members} 名，赞成 {votesFor}，反对 {votesAgainst}，弃权 {abstained}', noDuties: '还没有执行事项。', due: '{day} 前报告', late: '已超期', report: '执行情况', finding: '核实', evaluation: '评估', text: '全文', story: '经过', previous: '上一年', next: '下一年', confirm: '确认{action}', done: '已完成：{action}', published: '公布日期', voted: '表决' },
} as const;

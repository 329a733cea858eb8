/** Words and sentences of the pages of decisions. Source language. */
export const decisionPagesZhCn = {
  nav: { decisions: '决议决定', duties: '执行事项', phone: '决议' },
  /** Work that waits, on the page of the day. */
  waiting: { 'duties-mine': '待报告的执行事项', 'duties-to-check': '待核实的执行报告' },
  kind: { resolution: '决议', decision: '决定' },
  body: { congress: '代表大会', 'standing-committee': '常委会' },
  source: { 'party-committee': '党委提出', government: '政府提出', 'chairs-council': '主任会议提出', members: '组成人员联名', deputies: '代表联名', law: '法律规定' },
  state: { draft: '起草中', passed: '已通过', published: '已公布', evaluated: '已评估', ended: '已终止' },
  dutyState: { open: '待报告', reported: '已报告待核实', accepted: '已核实' },
  act: { create: '起草', 'create-from-document': '从会议决议建立', 'edit-decision': '修改', 'adopt-from-contest': '按表决结果通过', 'record-vote': '手工录入表决', 'publish-decision': '公布', 'name-duty': '加一项执行事项', 'evaluate-decision': '评估', 'end-decision': '终止', 'report-duty': '报告执行情况', 'accept-report': '核实', 'send-report-back': '退回' },
  ask: { kind: '类别', body: '作出机关', source: '提出方', title: '标题', text: '内容', on: '日期', members: '全体人数', votesFor: '赞成票', votesAgainst: '反对票', abstained: '弃权票', addresseeId: '执行单位', dueOn: '报告期限', finding: '核实意见', reason: '理由', handReason: '手工录入的原因', documentId: '会议印发的决议、决定', itemId: '会议议题', fileIds: '佐证材料' },
  paper: { 'decision-text': '正文', 'duty-letter': '执行事项交办函', 'report-request': '报送执行情况报告通知', 'duty-ledger': '执行事项台账', evaluation: '评估' },
  base: { all: '全体', present: '出席', 'taking-part': '参加表决' },
  hint: { handReason: '只用于没有在系统里表决的：写明为什么，例如在会场举手表决、纸质计票。', documentId: '标题、正文、会议、议题和表决结果一并带入，不再重新录入。', itemId: '在系统里表决的，选了议题就能按表决结果通过。', fileIds: '能够核对的材料：凭证、照片、文件。只有文字、没有材料的，不予核实。' },
  phone: { title: '决议决定', lead: '常委会和代表大会作出了什么决定，后来怎么样。', none: '这一年还没有公布的决议决定。', back: '全部决议决定', became: '后来怎么样', done: '{done} / {all} 项已核实', noDuties: '没有要求报告执行情况的事项。' },
  page: { title: '决议决定', lead: '每件决议决定写明由谁提出、怎样表决、由谁执行、何时报告。', create: '起草决议决定', passed: '通过日期', duties: '执行事项', owedOf: '{open} / {all} 未办结', emptyTitle: '这一年还没有决议决定', emptyHint: '常委会办公室可以起草。', state: '状态', vote: '全体 {members} 名，赞成 {votesFor}，反对 {votesAgainst}，弃权 {abstained}', noDuties: '还没有执行事项。', due: '{day} 前报告', late: '已超期', report: '执行情况', finding: '核实', evaluation: '评估', text: '全文', story: '经过', previous: '上一年', next: '下一年', confirm: '确认{action}', done: '已完成：{action}', published: '公布日期', voted: '表决', create2: '从会议决议建立', hand: '手工录入', byContest: '系统表决', report2: '表决结果报告', handReason: '手工录入原因：{reason}', majority: '{base}过半数需 {needed} 票', present: '出席 {present} 名', notCast: '未按表决器 {count} 人', waits: '这个议题已经表决：{sentence}。', running: '这个议题正在表决，宣布结果以后可以按表决结果通过。', failed: '没有通过，不能作为决议、决定。', noContest: '没有在系统里表决', papers: '公文', preview: '预览', ledger: '全部执行事项台账', files: '佐证材料', noFiles: '没有附佐证材料', meeting: '所属会议', reported: '{day} 报告', accepted: '{day} 核实', dutiesTitle: '执行事项', dutiesLead: '决议、决定要求你单位执行并报告的事项；期限在前的排在前面。', dutiesLeadHouse: '各单位按决议、决定要执行和报告的事项；期限在前的排在前面。', set: { open: '待报告', overdue: '已超期', reported: '待核实', all: '全部' }, noneTitle: '这里没有执行事项', noneHint: '决议、决定交给单位执行的事项会出现在这里。', nothingTitle: '没有待建立的', nothingHint: '会议印发的决议、决定都已建立；没有印发的，可以直接起草。', unit: '执行单位', due2: '报告期限', decision: '决议、决定' },
} as const;

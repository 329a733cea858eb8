/** Questions of the acts of meetings. Source language. */
export const meetingFormsZhCn = {
  ask: {
    title: '标题', date: '日期', time: '开始时间', endTime: '结束时间', place: '地点', kind: '类型', parent: '属于哪次会议', chair: '主持人', executiveChairs: '执行主席', isExtraordinary: '临时召集', isRestricted: '限参会人员', reason: '原因', decidedBy: '谁决定的', lateReason: '通知晚于规定的原因', missingReason: '没有邀请应当列席机构的原因', itemId: '议题', level: '范围', organisation: '报送单位', dueOn: '期限', subject: '题目', speaker: '谁举手发言', speechKind: '种类', documentKind: '文书种类', subtitle: '题注', body: '正文', listOrder: '名单次序', on: '日期', oathForm: '形式', leader: '领誓人', organiser: '组织机关', persons: '宣誓人', witness: '监誓人',
    parentItem: '上级议题', verb: '程序', mode: '方式', plannedMinutes: '计划分钟', owner: '承担单位', reporter: '报告人', papersDueOn: '材料期限', needsVote: '须表决', isClosed: '不公开', approvedBy: '由谁通过', note: '说明', by: '谁提出的', toMeeting: '移到哪次会议', result: '结果', file: '文件', changeNote: '改了什么', name: '姓名', post: '职务', leaveKind: '事由', leaveText: '具体情况', reply: '答复', told: '如何告知的', substituteName: '代替人', orderPlace: '排在第几', limitMinutes: '限时（分钟）', record: '发言记录', correction: '要求更正的内容', numberText: '文号', lists: '分发名单', people: '另发给', bodyId: '机构', lastInTerm: '届内已到第几次', lastInYear: '今年已到第几次',
  },
  hint: {
    title: '不写时按类型和次数命名', time: '24 小时制，如 09:00', decidedBy: '如“主任会议”', lateReason: '按时通知的不用写', missingReason: '都邀请了的不用写', level: '涉及国家秘密的材料不能进入本系统', file: 'PDF、Word、图片；按内容辨认', persons: '每行一人：姓名，空一格，职务', subtitle: '如“2026年3月27日某市第十七届人民代表大会常务委员会第三十二次会议通过”', limitMinutes: '不写时按规则', body: '不写时按会议记录自动起草', told: '如“电话，3月20日上午”', approvedBy: '如“第 58 次主任会议”',
  },
  explain: {
    convene: '发出后按邀请范围落实到人，编定届内和年内次数，每个人都会收到通知。', 'remind-invited': '只提醒还没有答复的人。', 'refresh-roll': '按今天的名册重新落实应到的人；已经答复的不变。', 'open-meeting': '开会前按规则核对已签到人数；不足法定人数时不能开会。', 'end-meeting': '散会后不能再签到和申请发言；纪要会自动起草。', 'clean-up': '限制范围的材料将从服务器上清除，只留目录和阅读记录。不能恢复。', archive: '归档后不再改动。', 're-open-agenda': '已通过的一版会留存，重新通过时显示差别。', 'approve-agenda': '通过后形成一版，以后的改动与这一版对照。', 'sign-record': '签字后不能再改。', 'issue-document': '印发后不能再改。', 'withdraw-item': '议题仍留在议程上，注明谁撤回、为什么。', 'check-record': '核对后送发言人本人签字。', 'urge-paper': '向报送单位发一条催交消息。',
  },
  yes: '是', no: '否', oathForm: { single: '单独宣誓', group: '集体宣誓' }, addPoint: '增加一条', noItem: '不属于某项议题', topLevel: '不属于其他议题', noMeeting: '暂不确定',
};

export type MeetingFormsTexts = typeof meetingFormsZhCn;

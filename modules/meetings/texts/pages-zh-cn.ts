/** Words of the desk pages of meetings. Source language. */
export const meetingPagesZhCn = {
  nav: { group: '会议', meetings: '会议与阅文', plan: '全年会议计划', asked: '约稿与报送', absences: '缺席认定', lists: '分发名单', hall: '会场' },
  /** Work that waits, on the page of the day. */
  waiting: { 'meetings-soon': '两周内的会议', 'papers-to-check': '报来待审的材料', 'papers-late': '逾期未报的材料', 'papers-mine': '待报送的会议材料' },
  common: { joiner: '、', none: '无', unknown: '未定', minutes: '{n} 分钟', people: '{n} 人', copies: '{n} 份', items: '{n} 项', done: '已办：{action}', confirm: '确定{action}', more: '更多', print: '打印', printOf: '打印{what}', at: '{date} {day} {time}', till: '{start}—{end}', search: '查找', edit: '修改', remove: '去掉', close: '收起', open: '展开' },
  list: {
    title: '会议与阅文', label: '会议', create: '列入计划', coming: '将要召开', now: '正在进行', past: '已经开过', mine: '我参加的', all: '全部', kind: '会议类型', year: '年份', search: '标题、地点', anyKind: '全部类型', emptyTitle: '没有这样的会议', emptyHint: '换一个分类，或者把会议列入全年计划。',
    column: { title: '会议', when: '时间', place: '地点', state: '状态', items: '议题', papers: '材料', reply: '我的答复' }, inTerm: '届内第 {n} 次', inYear: '今年第 {n} 次', extraordinary: '临时召集', restricted: '限参会人员',
  },
  plan: {
    title: '{year} 年会议计划', previous: '上一年', next: '下一年', month: '{n} 月', free: '没有安排', counters: '两种次数', countersHint: '届内次数和年内次数分别连续编号，发出通知时才编号，取消的会议不占号。', kind: '类型', planned: '计划', held: '已开', lastInTerm: '届内到第', lastInYear: '年内到第',
    nextBy: '下一次常委会会议最迟', nextByWhy: '常务委员会会议至少每两个月举行一次（规则 SCM-02）。', create: '列入一次会议', several: '按月排出多次', from: '从哪个月起', until: '到哪个月止', every: '每隔几个月', day: '在第几个星期几', dayHint: '例如“第 4 个星期四”：4 和 4', week: '第几个', weekday: '星期几', time: '开始时间', made: '已列入 {n} 次会议', willMake: '将列入 {n} 次：{days}', startCount: '从前开到第几次', startCountHint: '启用前的会议不在系统里，在这里写明编到了第几次，以后接着编。',
  },
  open: {
    crumb: '会议', tab: { agenda: '议程', papers: '材料', people: '参会人员', seats: '座位', presence: '签到与法定人数', speeches: '发言', documents: '会议文书', story: '经过' },
    when: '时间', place: '地点', chair: '主持', executive: '执行主席', number: '次数', agendaState: '议程', noticeBy: '通知最迟', noticed: '已于 {date} 通知', extraordinary: '临时召集', hall: '会场主席台', signIn: '签到台', screen: '大屏', sittings: '会中各次会议', addSitting: '增加一次', cleaned: '限制材料已于 {date} 清理', oaths: '宪法宣誓', oathLine: '{date} {form}宣誓：{names}', oathForm: { single: '单独', group: '集体' }, reason: '{reason}（{by}）', noticeClock: '会议通知', whyRule: '依据规则 {rule}',
  },
  agenda: {
    title: '议程', plannedTotal: '计划 {n} 分钟', empty: '还没有议题', emptyHint: '增加议题后，可以用按钮调整次序和层级。', number: '序号', item: '议题', owner: '承担', minutes: '时间', papers: '材料', state: '状态', actions: '可办', arrange: '调整次序', arranging: '正在调整次序。选中一行后：Alt＋↑↓ 上下移动，Alt＋→ 归入上一项，Alt＋← 提升一级；也可以按右边的按钮。', save: '保存次序', cancel: '放弃调整', up: '上移', down: '下移', inward: '归入上一项', outward: '提升一级', moved: '“{title}”现在是第 {n} 行', vote: '须表决', closed: '不公开', written: '书面', reporter: '报告人 {name}', dueOn: '材料 {date} 前', tooLong: '下级共 {inner} 分钟，超过本项 {outer} 分钟', withdrawnBy: '{by}：{reason}', startedAt: '{time} 开始', endedAt: '{time} 结束', result: '结果：{text}',
    versions: '历次通过的议程', version: '第 {n} 版', versionLine: '{date} 由{by}通过，{n} 项', noVersions: '议程还没有通过过。', pending: '与上次通过的相比', same: '与上次通过的没有差别。', change: { added: '增加', removed: '删去', changed: '修改', moved: '移动' }, fromTo: '{name}：{before} → {after}',
    field: { title: '标题', verb: '程序', mode: '方式', plannedMinutes: '时间', ownerName: '承担', ownerUnitId: '承担单位', ownerBodyId: '承担机构', reporter: '报告人', papersDueOn: '材料期限', needsVote: '须表决', isClosed: '不公开', parentId: '上级议题', place: '次序', number: '序号', state: '状态' },
  },
  papers: {
    title: '会议材料', changesTitle: '上次打开之后的变化', lastOpened: '您上次打开是 {time}', firstTime: '您是第一次打开这份材料。', same: '上次打开之后没有变化。', change: { added: '新增', removed: '撤下', 'new-version': '换了新版', renamed: '改了名称', level: '改了范围', moved: '换了位置' }, fromTo: '{before} → {after}', ask: '约稿', contents: '打印目录', whole: '整本下载', paper: '材料', level: '范围', version: '版本', unit: '报送单位', due: '期限', state: '状态', actions: '可办', item: '议题', versionLine: '第 {n} 版 {date} {by}', note: '说明：{note}', noFile: '还没有文件', gone: '文件已清理', late: '逾期', sentBack: '退改：{reason}', hidden: '不在您的阅读范围内', read: '阅读', download: '下载', versions: '历次版本', fingerprint: '指纹 {text}',
    log: '谁看过', logHint: '阅读和下载都有记录；答复代表“看没看”的统计不对他人显示。', who: '姓名', what: '材料', how: '方式', time: '时间', address: '地址', emptyTitle: '还没有材料', emptyHint: '向单位约稿，或直接收入已有的文件。',
  },
  asked: { title: '约稿与报送', all: '全部', late: '只看逾期', meeting: '会议', daysLeft: '还有 {n} 天', daysLate: '逾期 {n} 天', emptyTitle: '没有等着报送的材料', emptyHint: '常委会办公室约稿后，会出现在这里并发消息。', hint: '报送后可以再报，每次是一个新的版本；常委会办公室收入后再换，须写明改了什么。' },
  people: {
    title: '参会人员', rules: '邀请范围', rulesHint: '按职务写，发出通知时才落到人；以后换了人，点“更新应到名单”。', addRule: '增加', ruleRole: '某种职务的全体', ruleBody: '某个机构的全体', ruleUnit: '某个单位的负责人', ruleText: '只写名称', saveRules: '保存邀请范围', required: '依法应当列席', covered: '已邀请', missing: '没有邀请', requiredHint: '没有邀请时，发通知要写明原因。', order: '次序', capacity: '身份', any: '全部', name: '姓名', post: '职务', delegation: '代表团', reply: '答复', seen: '已看通知', notSeen: '未看通知', leave: '请假', decision: '批复', represents: '代表{who}', instead: '由{name}代替', actions: '可办', shownOf: '已列出 {n} 人，共 {total} 人', unknownStrokes: '以下姓名笔画未登记，已排在最后：{names}', summary: '应到 {n} 人', remind: '提醒未答复的', emptyTitle: '还没有名单', emptyHint: '发出通知时按邀请范围生成名单。', inviteOne: '另外邀请', takeBack: '取消邀请', reason: '原因', print: '签到表',
  },
  seats: { title: '座位图', rows: '排数', columns: '每排座位', arrange: '排座', again: '重新排座', order: '按', summary: '{rows} 排，每排 {columns} 座，已安排 {n} 人', unseated: '还有 {n} 人没有座位', podium: '主席台', swapHint: '先选一个座位，再选另一个，两人互换；可以换到空位。', chosen: '已选 {name}（{row} 排 {column} 号），请选另一个座位', empty: '空', seat: '{row} 排 {column} 号 {name}', swapped: '已互换', present: '已到', absent: '未到', none: '还没有排座' },
  presence: {
    title: '签到与法定人数', byDelegation: '各代表团', delegation: '代表团', entitled: '应到', present: '实到', onLeave: '请假', missing: '未到', missingCount: '未到 {n} 人', late: '迟到', log: '进出记录', in: '到', out: '离', way: '方式', by: '{name} 登记', forItem: '某项议题进行时', now: '现在', name: '姓名', time: '时间', others: '其他', openTable: '打开签到台',
    met: '符合法定人数', unmet: '不足法定人数', needed: '须 {n} 名', rule: '依据 {article}',
  },
  speeches: { title: '发言', request: '登记发言', empty: '还没有人申请发言', item: '议题', name: '发言人', kind: '种类', subject: '题目', state: '状态', time: '用时', record: '发言记录', noRecord: '还没有记录', correction: '本人要求更正：{text}', signed: '{date} 本人签字确认', order: '次序', actions: '可办', limit: '限 {n} 分钟', noLimit: '不限时' },
  documents: {
    title: '会议文书', draft: '起草', kind: '种类', name: '标题', number: '文号', state: '状态', issuedOn: '印发', receipts: '已读 {read} / {delivered}', emptyTitle: '还没有文书', emptyHint: '纪要可以在会议进行时起草，出席、请假、列席名单和各项结果自动带入。', body: '正文', subtitle: '题注', points: '审议意见分条', point: '第 {n} 条', addressee: '交 {name}', dueOn: '{date} 前', receiptsTitle: '收阅情况', receiptOf: '{name}（{list}）', direct: '直接发送', readAt: '{time} 已读', notRead: '未读', back: '回到会议', print: '排版与打印', addPoint: '增加一条', pointText: '意见', pointTo: '交谁办理', pointDue: '何时报告',
  },
  absences: { title: '缺席认定', hint: '会议结束后，没有请假又没有到会的代表列在这里，由人认定；系统不作结论。未经批准两次不出席大会的，代表资格依法终止（代表法第六十二条，规则 DEP-33）。', name: '代表', meeting: '会议', state: '认定', count: '本届未经批准', countText: '{n} 次', limit: '已到依法终止资格的次数', decided: '{by} {date}', emptyTitle: '没有等待认定的缺席', all: '全部', proposed: '待认定' },
  lists: { title: '分发名单', hint: '名单由职务组成，人变动时不用改。', add: '新建名单', name: '名称', people: '今天 {n} 人', rules: '由谁组成', roles: '职务', bodies: '机构', units: '单位', everyUnit: '全部承办单位', everyDeputy: '全体代表', save: '保存', saved: '名单已保存', emptyTitle: '还没有名单', emptyHint: '新建后，印发文书时可以直接选用。' },
  calendar: { title: '日历订阅', make: '生成订阅地址', renew: '换一个地址', hint: '把地址加进手机日历，会议会自动出现。地址只属于您，不要发给别人；换一个后旧的失效。', old: '您在 {date} 生成过地址，只显示一次；忘记了可以换一个。', copy: '复制', copied: '已复制' },
  event: { invited: '通知 {n} 人', reminded: '提醒 {n} 人', addedCount: '增加 {n} 人', removedCount: '减少 {n} 人', items: '{n} 项', versions: '清理 {n} 份', people: '发给 {n} 人', absences: '{n} 人缺席待认定', present: '实到 {n} 人', entitled: '应到 {n} 人', persons: '{n} 人宣誓', version: '第 {n} 版' },
};

export type MeetingPagesTexts = typeof meetingPagesZhCn;

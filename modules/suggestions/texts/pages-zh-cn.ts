/** Words of the desk pages. Source language; `{name}` is filled in. */
export const pagesZhCn = {
  nav: { group: '代表建议', unanswered: '办理中', list: '全部建议', deadlines: '期限台', promises: '承诺账本', questions: '今年的问题', statistics: '办理统计', leaders: '建议分析' },
  set: {
    unanswered: '办理中', 'to-accept': '待立案', 'to-hand-over': '待交办', 'to-assign': '待分办', 'in-return': '退办审核', 'in-extension': '延期审核', 'to-approve': '待审核答复', answered: '待评价', unrated: '未评', promises: '承诺在办', all: '全部',
    'to-sign-for': '待签收', handling: '正在办', 'to-check': '待核稿', 'to-sign': '待签发', 'to-send': '待发出', dissatisfied: '不满意待处理', 'to-publish': '公开待定', 'returned-thrice': '三次退办', 'promises-late': '承诺逾期', key: '重点督办', overdue: '答复逾期', 'to-decide-key': '待定重点', 'co-opinion': '待出会办意见',
  },
  list: {
    title: '代表建议', label: '建议列表', number: '编号', name: '标题', lead: '领衔', unit: '主办', due: '期限', state: '状态', field: '类别', replyClass: '答复类别', rating: '评价', promises: '未了承诺', answeredOn: '答复日期', handedOverOn: '交办日期', coSigners: '附议',
    search: '查找', searchHint: '标题里的词，或编号 17-3-023', find: '查找', session: '会议', kind: '种类', handOverListHint: '选一个单位，看交给它的全部建议。', newestSession: '最近一次会议', unitFilter: '主办单位', any: '全部', key: '只看重点督办', overdue: '只看逾期', clear: '清除条件', filters: '筛选', export: '导出 Excel', print: '打印台账', import: '导入台账',
    batch: '批量交办', emptyTitle: '这一组没有建议', emptyHint: '换一组，或清除筛选条件再看。', people: '{n} 人', round: '第 {n} 轮', keyMark: '重点', motionMark: '议案', total: '共 {n} 件', notNumbered: '未编号', sets: '分组', activeFilters: '已用 {n} 个条件',
    unitCell: { proposed: '拟', returned: '退办待重新交办', coOrdination: '待协调确定' },
  },
  batch: {
    title: '批量交办', ask: '把选中的 {n} 件交办？答复期限从今天起算。', run: '交办 {n} 件', running: '正在交办', done: '已交办 {n} 件', failed: '{n} 件没有办成', to: '交给谁', viaGovernment: '政府办公室，由其分办', asProposed: '按拟定的承办单位直接交办', close: '完成', why: '原因', next: '下一步', rest: '没有办成的仍在待交办里，可以逐件打开办理。',
  },
  open: {
    crumb: '代表建议', lead: '领衔', coSigners: '附议', people: '{n} 人', nobody: '无', unit: '主办', parallel: '分办', co: '会办', publicity: '公开', number: '第 {n} 号', session: '会议', answeredClass: '答复类别', rating: '评价', field: '类别', returnCount: '退办 {n} 次', confidential: '已要求保护姓名', confidentialHint: '代表要求保护，办理中不显示姓名。',
    text: '建议内容', situation: '情况', analysis: '分析', points: '建议', case: '案由', reasons: '案据', plan: '方案', timeline: '经过', replies: '答复', contacts: '联系代表', opinions: '会办意见', more: '更多', papers: '公文', key: '重点督办', lookBacks: '回头看', promises: '承诺 {n} 项', who: '谁在办', clocks: '期限',
    requests: '退办与延期', ratings: '评价', tabs: '内容', nothingYet: '还没有', noReply: '还没有答复。', noContact: '还没有联系记录。', signerList: '附议代表', asked: '建议第 {n} 条', answer: '回应', noAnswer: '没有回应这一条', body: '答复正文', signedBy: '签发 {name}', sentOn: '{date}{way}', contact: '联系人 {name} {phone}', draft: '草稿',
    round: '第 {n} 轮', promiseBy: '{date}前', firstDate: '原定 {date}', progress: '{done} / {total} {unit}', reports: '进展 {n} 次', responsible: '责任人 {name}', owners: '五方', milestones: '节点', reached: '{date}完成', dueBy: '{date}前', plannedLate: '已过期', mergedInto: '并入', mergedHere: '并案', convertedFrom: '来自议案', convertedInto: '转为建议', linkOpen: '打开',
    replaces: '接替 {unit}', doneOn: '{date}', chain: '退办链条', ratedResult: '评结果', ratedReply: '评答复', replaced: '已改评', ratingHidden: '单件评价在案件退回办理时才向承办单位显示。', rule: '依据', ruleOf: '规则 {id}', ruleMissing: '这条规则的说明现在取不到。规则编号 {id}。', waiting: '等您办理', allActs: '其他事项', noActs: '现在没有要您办理的事项', stopped: '已停', met: '已完成',
    outer: '最长期限 {date}（代表法第五十一条，不可再延）', provisional: '暂定', attachment: '附件{n}', similar: '往年相近', showText: '展开全文', hideText: '收起全文', notVisible: '没有可显示的内容', clockDone: '已于 {date} 停止', moreClocks: '其余期限 {n} 个',
  },
  act: {
    done: '已办：{action}', cancel: '取消', confirm: '确认{action}', changedTitle: '别人先办了一步', changedHint: '您填的内容还在。看过下面的变化后，可以直接再提交，或者取消。', nowState: '现在的状态：{state}', gone: '按现在的状态，这一步已经不能办。', onTask: '对象：{unit}（{role}）', onPromise: '承诺：{text}',
    proposed: '可能的承办单位', proposedHint: '按职责清单和往年案例提出，由您决定。', asLead: '作主办', asCo: '作会办', asParallel: '作分办', duty: '职责', 'past-case': '往年', milestoneText: '做到什么', milestoneDate: '哪天之前', addMilestone: '再加一个节点', removeMilestone: '删去第 {n} 个节点', milestone: '第 {n} 个节点', milestonesMissing: '请至少写一个节点，每个都要有内容和日期。', chosen: '已选', nothingProposed: '没有找到依据，请直接选择单位。',
  },
  papers: { title: '公文', hint: '按 GB/T 9704 排版，打印前可以先看版面。', preview: '{paper}', choose: '选择一种公文', docx: '下载 Word 文件' },
  today: { title: '今天要办', empty: '今天没有要您办的事', emptyHint: '有新的事项交到您这里，会出现在这一页。', all: '全部 {n} 件', more: '看全部', late: '逾期', onePiece: '{n} 件', notMine: '您的岗位没有办理事项。可以从左侧栏目查看。', clocks: '就要到期', clocksHint: '期限最近的几件' },
  deadlines: {
    title: '期限台', late: '已逾期', today: '今天', week: '七天内', month: '三十天内', later: '更晚', owner: '由谁办', all: '全部', due: '期限', what: '是什么期限', suggestion: '建议', explain: '怎么算的', provisional: '暂定', provisionalHint: '那一年的放假安排还没有公布，公布后会重算。', emptyTitle: '没有正在走的期限', emptyHint: '有建议交办后，期限会列在这里。', count: '{n} 个', unit: '单位', print: '打印',
  },
  promises: {
    title: '承诺账本', text: '承诺事项', unit: '单位', due: '期限', progress: '进度', state: '状态', suggestion: '建议', responsible: '责任人', quarter: '到期季度', anyQuarter: '全部季度', anyUnit: '全部单位', anyState: '全部状态', thisQuarter: '本季度', late: '逾期未了', moved: '原定 {date}', emptyTitle: '没有符合条件的承诺', emptyHint: '答复里写明的承诺会列在这里，直到代表确认。', export: '导出 Excel', print: '打印账本', quarterName: '{year} 年第 {n} 季度', confirmedOn: '{date}确认', explainedBy: '已说明',
  },
  questions: {
    title: '今年的问题', lead: '每一问都能点开，看到它数的是哪些件。', open: '看是哪些', close: '收起', none: '没有', count: '{n} 件', all: '全部 {n} 件',
    'promises-due-not-kept': '本季度到期的承诺，哪些还没有落实？', 'replies-overdue': '哪些建议过了期限还没有答复？', 'returned-thrice': '哪些建议退办了三次以上？', 'dissatisfied-twice': '哪些建议两次评价都不满意？', 'unrated-past-period': '哪些答复到期还没有评价？', 'key-behind-milestone': '哪些重点督办落在方案后面？', 'opinions-late': '哪些会办意见到期还没有出？', other: '其他问题：{key}',
    good: '眼下没有', letter: '答复函',
  },
  statistics: {
    title: '办理统计', year: '年度', session: '会议', total: '建议总数', byField: '按类别', byUnit: '按承办单位', byDelegation: '按代表团', byState: '按状态', byOrigin: '按来源', byClass: '答复类别', byRating: '评价', handled: '办理', rates: '比率', rows: '看明细', unit: '承办单位', lead: '主办', co: '会办', parallel: '分办', count: '件数', share: '占比', late: '逾期', print: '打印', report: '办理情况报告', of: '{part} / {whole}', days: '{n} 天', hint: '比率都写明分母；未评不计入满意。代表之间不作排名。', empty: '这一年度还没有建议。', denominator: '分母',
  },
  reply: {
    title: '撰写答复', back: '返回建议', asked: '代表建议', answer: '本单位回应', answerHint: '写明做什么、在哪里、什么时候；不能办的，写明原因。', body: '答复正文', bodyHint: '开头和结尾的格式由答复函自动加上，这里写办理情况。', class: '答复类别', letter: '印作 {letter} 类', publicity: '公开意见', contactName: '联系人', contactPhone: '联系电话', promises: '承诺', promisesHint: '“正在解决”和“列入计划”至少写一项承诺。承诺写入账本，到期提醒，由代表确认。',
    addPromise: '加一项承诺', removePromise: '删去第 {n} 项承诺', promise: '第 {n} 项承诺', warnings: '提交前请看', empty: '第 {n} 条只说了“{phrase}”，没有写明做什么、什么时候、在哪里。', unanswered: '第 {n} 条还没有回应。', noPromise: '这一类别需要至少一项有日期的承诺。', noContact: '这一轮还没有联系代表的记录，提交时会被退回。请先记录联系。', missingOpinions: '会办意见还没有齐：{units}。', privateData: '正文里像有私人信息（{text}），公开前会被遮盖。', submit: '提交核稿', preview: '预览答复函', previewHint: '预览用现在填写的内容。', saved: '已存在本机 {time}', restored: '已恢复上次没有提交的稿子（{time}）。', discard: '不用这份稿子', similar: '往年相近的建议', similarNone: '没有找到相近的建议。', outcome: '结果', fits: '共 {n} 字', suggestClass: '写了有日期的承诺，类别多半是“正在解决”或“列入计划”。', sent: '答复稿已提交核稿', notYours: '现在不能在这里写答复：这件事不在本单位办理中，或答复稿已经提交。', template: '套用提纲', templateText: '一、了解到的情况\n\n二、已经做的工作\n\n三、下一步安排\n', greeting: '{lead}代表：', received: '您提出的《{title}》收悉，现答复如下：', thanks: '感谢您对我们工作的关心和支持。',
    opinions: '会办意见', points: '逐条回应', chars: '{n} 字', ready: '可以提交核稿', previewTitle: '答复函', letterHead: '{letter} 类', promiseLine: '承诺{n}：{text}，{date}前完成', signed: '（签发后加盖印章）', contactLine: '联系人：{name}　电话：{phone}',
  },
  ruleLayer: { national: '国家法律', province: '省级规定', own: '本级规定' },
  common: { inBrackets: '（{text}）', unknown: '—', today: '今天', yes: '是', no: '否', colon: '：', joiner: '、', semicolon: '；', open: '{open}', close: '收起', loadMore: '再看一些', unavailable: '这一部分现在取不到' },
} as const;

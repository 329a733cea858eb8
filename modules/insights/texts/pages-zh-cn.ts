/** Words of the pages of insights. */
export const insightPagesZhCn = {
  nav: { group: '数观人大', questions: '年度追问', figures: '年度数据', reports: '工作报告', wall: '大屏' },
  questions: {
    title: '数观人大', lead: '不看仪表盘，只看该办而没有办的事。每个问题都能打开到具体记录。', asOf: '截至 {day}',
    figures: '全部数据', wall: '大屏展示', open: '打开', close: '收起', good: '没有', waits: '还答不了', all: '查看全部 {n} 条',
    waitsLong: '这个问题要靠「{room}」的记录来回答，模块尚未建成，现在不作结论。', closed: '明细由人代联工委、专工委和主任会议成员按职责打开。', late: '已超 {n} 天', waitingDays: '交办后 {n} 天没有答复', other: '{key}',
    'promises-due-not-kept': '哪些承诺到期没有兑现？', 'opinions-unanswered': '哪些审议意见交办 60 天还没有答复？', 'plan-not-begun': '年度计划里哪些事项还没有启动？',
    'towns-talking-to-nobody': '哪些镇、街道没有代表在联系选民？', 'replies-overdue': '哪些建议超期没有答复？', 'key-behind-milestone': '哪些重点建议落后于进度？',
    'dissatisfied-twice': '哪些建议两次答复代表都不满意？', 'returned-thrice': '哪些建议退办了三次以上？',
  },
  figures: {
    title: '年度数据', lead: '每个数就是它后面记录的条数，点开可见。', year: '年份', session: '会次', term: '本届', asYear: '按年', previous: '上期', change: '增减', name: '数据', value: '数值', state: '来源',
    counted: '按记录计数', 'by-hand': '手工录入，无明细', waits: '待建：{room}', rates: '比率', rateOf: '{part} / {whole}', print: '打印', noBefore: '—', sessionName: '{term} 届 {session} 次会议以来', termName: '本届以来',
    period: '{from} 至 {to}', none: '没有',
  },
  figure: {
    back: '年度数据', counts: '怎么数', source: '取自', seeds: '依据', stock: '期末数', flow: '期内数', exact: '准确数', phrase: '报告用语', years: '近五年', year: '年份', value: '数值', rows: '明细 {n} 条', noRows: '本期没有记录。',
    handRows: '手工录入，无明细', handLong: '这个数由人录入，没有可以打开的记录。模块建成后改由系统计数，手工录入不再参与。', on: '日期', title: '记录', more: '再看 {n} 条', entries: '手工录入', enter: '录入一笔', day: '发生或统计日期', number: '数量', from: '出处', fromHint: '如：年度统计表、某次会议材料',
    save: '录入', withdraw: '撤回', withdrawn: '{name} 已撤回', by: '{name} 录入', party: '党组事项，只对办公室和主任会议成员开放',
  },
  reports: { title: '常委会工作报告', lead: '报告里的数直接取自记录；通过后，数和明细一并冻结。', begin: '起草 {year} 年报告', none: '还没有报告。', noneHint: '选好年份，点右上角开始起草；四个机关的提纲和数据会先填好。', ofYear: '起草哪一年', draft: '起草中', adopted: '{day} 通过', year: '年份', name: '标题', state: '状态' },
  report: {
    titleField: '标题', heading: '小标题', text: '正文', save: '保存', adopt: '登记通过并冻结数据', adoptDay: '通过日期', adoptHint: '登记后文字和数据都不能再改；每个数连同明细存档。', print: '预览', docx: '下载 DOCX', preview: '印出来是这样', figures: '可用的数', insert: '插入', insertHint: '先点正文里要插入的地方，再点数据。花括号里的数会随记录变动，直到通过。', lastYear: '上年 {n}', noData: '还没有数，先录入', nothingYet: '{year} 年的工作报告还没有起草', toReports: '去起草',
    findings: '数字核对', clean: '手写的数字都有记录支撑，或者正文里没有手写数字。', agrees: '与记录一致', disagrees: '与记录不符：{label}记录为 {n}', perhaps: '可能是：{label}', unsupported: '没有记录支撑', saved: '已保存', frozen: '冻结的数据', frozenAt: '{from} 至 {to}',
    'part-political': '政治机关', 'part-power': '权力机关', 'part-working': '工作机关', 'part-representative': '代表机关', stale: '别人刚刚改过这份报告，请重新打开后再改。',
  },
  wall: { title: '数观人大', late: '该办未办', done: '本年已办', asOf: '截至 {day}', good: '没有', exit: '返回' },
  room: { meetings: '会议', ballots: '选举任免', register: '代表名册', suggestions: '议案建议', supervision: '监督', decisions: '决议决定', duty: '代表履职', stations: '家站点', legislation: '基层立法', livelihood: '民生实事', publishing: '宣传交流', appraisal: '履职评议', filing: '备案审查', appointments: '任后监督', party: '党组活动', reform: '改革创新项目', zones: '开发区' },
} as const;

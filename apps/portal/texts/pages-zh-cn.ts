/** Words of the public pages, the source language: spoken to a resident, not to an official. */
export const pagesZhCn = {
  nav: { deputies: '找代表', suggestions: '代表建议', promises: '承诺账本', supervision: '监督公开', about: '办理说明', feed: '订阅新公开的建议', ledger: '可打印台账', congresses: '换一个地方' },
  stage: { waiting: '等待交办', handling: '办理中', overdue: '逾期 {days} 天', answered: '已答复', promised: '已答复，承诺在办', done: '已办结', merged: '与同类建议一并办理' },
  promise: { open: '进行中', progress: '进行中 {achieved} / {target}', late: '逾期 {days} 天', reported: '部门称已完成，待代表确认', kept: '已兑现，代表已确认', explained: '未能兑现，已说明' },
  promiseShort: { open: '进行中', late: '已逾期', reported: '待代表确认', kept: '已兑现', explained: '未能兑现，已说明' },
  home: {
    title: '代表提了什么，谁在办，办成没有',
    lead: '不用注册，不用登录。每件公开的建议都写明交给了谁、依法哪天前答复、答复了什么、许下的事办到哪一步。',
    ask: '查一件您关心的事', hint: '例如：路灯、充电、桥、学校', button: '查建议',
    small: '想知道谁是您的代表？', smallLink: '按代表团、选区找代表', lateSmall: '超过答复期限的：', lateLink: '{count} 件建议',
    ledger: '承诺账本', ledgerSub: '政府部门答复代表时许下的事。今年 {total} 项，已兑现 {kept} 项，逾期 {late} 项。', ledgerNone: '今年还没有应当兑现的承诺。', ledgerAll: '查看全部承诺',
    you: '您可以做', youSub: '都不需要登录，也不记录您是谁',
    find: '找到您的代表', findSub: '按姓名、代表团或选区，看他公开提过什么',
    late: '看哪些答复逾期了', lateSub: '现在有 {count} 件超过期限还没有答复', lateNone: '现在没有超过期限的', print: '打印一份台账', printSub: '带编号、承办单位、期限和答复日期', decisions: '决议决定', decisionsSub: '人大和常委会决定了什么，后来怎么样', supervision: '监督公开', supervisionSub: '今年监督什么，提了哪些意见，办到哪一步', how: '看懂办理过程', howSub: '谁提、谁交、谁办、多少天、到哪里反映',
    recent: '新公开的建议', recentAll: '查看全部建议', figures: '{session}的数', figuresAll: '公开的数', none: '还没有公开的建议。公开一件，这里就出现一件。',
  },
  figures: { published: '公开的建议', answered: '已经答复', inTime: '其中期限内答复', unanswered: '还在办理', overdue: '其中已经逾期' },
  list: {
    title: '代表建议', lead: '这里是由代表工作机构逐件决定公开的建议。没有公开的，多半涉及隐私或代表本人不愿公开。', search: '搜索', searchHint: '词语，或编号如 023', session: '会议', field: '类别', unit: '承办单位', class: '答复结果', stage: '进度', any: '不限',
    go: '查找', clear: '清除条件', empty: '没有找到这样的建议。', emptyHint: '换一个说法，或者减少条件再试。', found: '按时间从新到旧', foundSearch: '最符合的排在前面', next: '下一页', first: '回到第一页', unnamed: '未具名', by: '{name}代表提出', unit0: '尚未确定承办单位',
    stages: { overdue: '已逾期', unanswered: '还没有答复', answered: '已经答复' }, due: '{date}前答复', answeredOn: '{date}答复', numbered: '第 {number} 号',
  },
  one: {
    who: '提出人', whoHidden: '代表本人不具名', coSigners: '另有 {count} 名代表附议', session: '会议', number: '编号', field: '类别', units: '承办单位', lead: '主办', co: '会办', parallel: '分办',
    text: '建议内容', situation: '情况', analysis: '分析', points: '具体建议', titleOnly: '这件建议只公开标题，内容不公开。', clock: '期限', handedOver: '交办', due: '应当答复', answered: '答复', notYet: '还没有答复', lateBy: '已超过期限 {days} 天，仍未答复', lateAnswer: '答复时超过期限 {days} 天', inTime: '期限内答复', daysLeft: '还有 {days} 天',
    why: '期限怎样算出', reply: '答复', replyOf: '{unit}的答复', replyHidden: '这份答复不公开全文。', result: '结果', resultLetter: '{letter} 类 · {meaning}', promises: '许下的事', promisesNone: '答复里没有许下带日期的事。', mergedWith: '与另一件同类建议一并办理', mergedLink: '查看一并办理的建议',
    waitingNote: '建议登记后，由代表工作机构交给承办单位。', noReply: '还没有答复。', back: '全部代表建议', published: '{date}公开', way: '经过', filed: '提交', steps: { filed: '代表提交', handedOver: '交给承办单位', answered: '答复代表', due: '依法应当答复' },
  },
  supervision: {
    title: '监督公开', lead: '常委会今年监督什么、听取了什么报告、提了哪些意见、有关部门办到哪一步。', year: '年度', publishedOn: '{day}公布', heldOn: '{day}开展', notYet: '尚未开展', open: '报告和意见已公布', empty: '还没有公布的监督计划。', back: '全部监督事项', points: '意见和办理', outcome: '结果', answer: '答复：', deed: '做了什么：',
  },
  inquiry: {
    title: '专题询问', open: '正在征集问题', call: '征集说明', until: '征集到 {day}', over: '征集已于 {day} 结束', ask: '我想问', label: '您想问有关部门什么', hint: '不用登录，不记录您是谁。请只写一个问题，不要写姓名、电话、住址，最多 {most} 字。', send: '提交问题', sent: '已收到。工作人员阅看后，选用的问题会在这里公开，并写明由谁回答、怎样答复。', questions: '问题和答复', none: '还没有公开的问题。', from: '由{who}提出', waiting: '还没有答复。', answer: '答复：', follow: '后来：',
    closed: '征集已经结束，这个问题没有收下。', short: '请把问题写完整，至少五个字。', long: '写得太长了，最多 {most} 字。请写得短一些。', full: '还没有阅看的问题太多，请过一两天再来。', often: '这个网络一小时内提交得太多，请过一会儿再试。',
  },
  decisions: {
    title: '决议决定', lead: '人民代表大会和常委会作出了哪些决议、决定，由谁执行，哪天前报告，后来怎么样。', year: '年度', count: '这一年公布 {count} 件。', empty: '还没有公布的决议、决定。', back: '这一年的决议决定', passedOn: '{day}通过', publishedOn: '{day}公布', vote: '全体 {members} 名，赞成 {yes}，反对 {no}，弃权 {abstained}', text: '全文', became: '后来怎么样', noDuties: '没有要求报告执行情况的事项', late: '{total} 项中有 {count} 项超过期限还没有报告', done: '{total} 项中有 {count} 项已报告并核实', evaluated: '已评估', due: '{day}前报告', overdue: '超过期限，还没有报告', reportedOn: '{day}报告', report: '做了什么：', evaluation: '评估',
  },
  promises: {
    title: '承诺账本', lead: '答复里写明“哪天前办成什么”的，一条一条记在这里，直到代表确认办成为止。办不成的，也要写明为什么。', year: '应兑现的年份', allYears: '所有年份', state: '状态', all: '全部', go: '查看', due: '{date}前', moved: '原定 {date}', from: '第 {number} 号建议', hidden: '承诺内容不公开', keptOn: '{date}报告完成', confirmedOn: '{date}代表确认', why: '说明', reported: '{date}：{text}', totals: '{scope}共 {total} 项', empty: '没有这样的承诺。', next: '下一页',
  },
  deputies: {
    title: '找代表', lead: '按姓名、代表团或选区查找。点开一位代表，看他公开提过哪些建议。', search: '姓名、代表团或选区', go: '查找', delegations: '代表团', count: '{count} 名代表', found: '找到 {count} 名代表。', many: '名字很多，这里只列前 {count} 名，请再写具体一些。', empty: '没有找到。换一个写法试试，例如只写姓或者村名。',
    delegation: '代表团', constituency: '选区', term: '届次', termOf: '第 {term} 届', asked: '公开提出的建议', askedNone: '还没有公开的建议。不公开不等于没有提。', order: '按姓氏笔画排列，不分先后。', privacy: '这里只公布法律要求公布的内容，不公布电话、住址和证件。', back: '全部代表团', nonDelegation: '未编入代表团',
  },
  about: {
    title: '办理说明', how: '一件建议怎样办', steps: [
      ['代表提出', '代表对各方面工作提出建议，可以一个人提，也可以几个人一起提。'],
      ['登记交办', '人大的代表工作机构登记编号，交给负责的政府部门或其他单位。'],
      ['承办单位办理', '承办单位先当面或电话听代表的意见，再办理。牵头的是主办，配合的是会办。'],
      ['三个月内答复', '从交办那天起，一般三个月内书面答复代表；涉及面广、处理难度大的，不超过六个月。'],
      ['代表评价', '代表对答复说满意或不满意；不满意的要重新办理。每位代表怎样评价不公布。'],
      ['承诺跟踪', '答复里许下的事列入承诺账本，办成了由代表确认，办不成要写明原因。'],
    ],
    law: '依据：《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》（2025年修正）第五十条至第五十二条。',
    words: '几个词', wordList: [['主办、会办', '一件事几个单位办，牵头答复的叫主办，提供意见的叫会办。'], ['逾期', '到了依法应当答复的日子还没有答复。逾期的和办成的，在这里一样公开。'], ['答复结果', '按意思分：已经解决或采纳、正在解决、列入计划、暂不能解决、留作参考、已向上级反映。字母由各地自己定。']],
    complaint: '投诉建议', complaintText: '发现这里写的和实际不一样，或者网页不好用，请向{office}反映，来信来访都可以。逐件建议的内容，也可以直接找提出它的代表。', accessibility: '无障碍说明',
    accessibilityText: [
      '本站按照《网页内容无障碍指南》2.2 版 AA 级制作：可以只用键盘操作，配合读屏软件使用；颜色不是唯一的提示，每个状态都有文字和形状。',
      '右上角“长辈版”把字放大、按键加大。浏览器放大到四倍，内容不会被遮住。不需要打开脚本，老手机也能看。',
      '如果哪里读不出来、点不到，请按上面的办法告诉我们。',
    ],
    data: '数据说明', dataText: [
      '每件建议是否公开，由代表工作机构逐件决定，代表本人可以要求不公开或者不具名。姓名、电话、证件号码、车牌等会先遮住。',
      '公开的是决定那一刻的文字；每个数字都等于点开后看到的条数。',
      '浏览本站不需要登录，不设置任何跟踪标记，不统计谁看了什么。',
    ],
    machine: '给程序使用', machineText: '新公开的建议可以订阅（Atom）。',
  },
  ledger: { title: '代表建议办理台账', lead: '{session}公开的建议，按编号排列。', number: '编号', subject: '标题', by: '提出人', unit: '承办单位', handedOver: '交办', due: '应答复', answered: '答复', result: '结果', next: '下一部分', asOf: '截至 {date}', empty: '这次会议还没有公开的建议。', session: '会议', go: '查看' },
  missing: { title: '没有这个页面', text: '地址可能写错了，或者这件建议没有公开。', home: '回到首页', list: '查看代表建议' },
  failed: { title: '暂时打不开', text: '数据暂时读不到，请过一会儿再试。' },
  empty: { title: '还没有开通', text: '这里还没有开通任何地方的公开页面。' },
  feedTitle: '{house}：新公开的代表建议',
} as const;

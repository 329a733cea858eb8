/** Words of the register's desk pages. Source language; `{name}` is filled in. */
export const registerZhCn = {
  nav: { group: '名册', people: '代表和人员', bodies: '机构、代表团和小组', units: '承办单位', tree: '各级人大', import: '导入表格' },
  level: { N: '全国', P: '省', C: '市', K: '县', T: '乡镇' },
  levelLong: { N: '全国人大', P: '省级人大', C: '设区的市级人大', K: '县级人大', T: '乡镇人大' },
  role: {
    member: '成员', deputy: '代表', 'delegation-head': '代表团团长', presidium: '主席团成员', 'chairs-council': '主任会议成员', 'standing-committee': '常委会组成人员', committee: '专工委人员', 'deputies-office': '代表工委（管名册、建议）', 'congress-office': '常委会办公室（办会议）',
    'government-office': '政府办（分办）', 'unit-clerk': '经办人', 'unit-checker': '核稿人', 'unit-head': '签发人',
  },
  bodyKind: { 'standing-committee': '常务委员会', 'chairs-council': '主任会议', 'party-group': '党组', presidium: '主席团', committee: '专门委员会', 'working-committee': '工作委员会', secretariat: '秘书处', office: '办事机构', delegation: '代表团', 'deputy-group': '代表小组', 'professional-group': '专业代表小组', 'joint-meeting': '联席会议' },
  unitKind: { department: '政府部门', town: '乡镇街道', court: '法院', procuratorate: '检察院', committee: '党委部门', company: '企业', 'mass-organisation': '群团组织', other: '其他' },
  endReason: { 'moved-away': '迁出或调离本行政区域', resigned: '辞职被接受（含责令辞职）', 'absent-twice': '未经批准两次不出席会议', recalled: '被罢免', 'nationality-lost': '丧失中国国籍', 'rights-deprived': '被剥夺政治权利', incapacity: '丧失行为能力', death: '去世' },
  suspension: { custody: '因刑事案件被羁押，正在侦查、起诉、审判', sentence: '被判处管制、拘役或有期徒刑，没有附加剥夺政治权利，正在服刑' },
  order: { strokes: '姓名笔画', pinyin: '拼音', rank: '职务', delegation: '代表团', own: '本机关排定' },
  people: {
    title: '代表和人员', label: '人员列表', search: '姓名、拼音首字母或单位', find: '查找', order: '排列', delegation: '代表团', anyDelegation: '全部代表团', who: '范围', sitting: '现任代表', everybody: '名册里的全部人员', name: '姓名', sex: '性别', work: '工作单位和职务', birth: '出生年月', levels: '代表层级', state: '状态',
    suspended: '暂停执行职务', sittingMark: '在任', notSitting: '非代表', add: '新增人员', print: '打印名单', export: '导出 Excel', setOrder: '调整次序', total: '共 {n} 人', emptyTitle: '没有符合条件的人', emptyHint: '换一个词，或清除代表团条件。名册还是空的时候，请先导入代表名册。',
    unknown: '下列姓名里有字不在笔画表中，排在同笔画之后，请人工核对：{names}', two: '两字姓名：{rule}（规则 REG-01，可在规则设置里改）', 'second-character': '第二字接着比，不留空', 'empty-middle': '同姓的排在三字姓名之前', ownBy: '本次序由 {by} 于 {at} 排定。', ownNone: '本机关还没有排定次序，现在按姓名笔画显示。可用“调整次序”排定。',
    rosterTitle: '代表名单', rosterBy: '（{order}为序，共 {n} 名）', import: '导入名册',
  },
  person: {
    crumb: '代表和人员', mandates: '代表资格', posts: '职务', sex: '性别', nation: '民族', birthMonth: '出生年月', employer: '工作单位', post: '职务', phone: '电话', strokes: '笔画', strokesUnknown: '笔画表里没有', congress: '哪级人大', term: '第 {n} 届', delegation: '代表团', constituency: '选区', from: '自', until: '至', now: '现在', state: '状态', sitting: '在任', ended: '已终止', endedBy: '{reason}',
    suspended: '{date}起暂停执行职务', restored: '{from}至{until}曾暂停', title: '职务名称', where: '所在', role: '可办的事', noMandate: '没有代表资格', noMandateHint: '工作人员没有代表资格，只有职务。', noPost: '没有职务', noPostHint: '任职之后，这里会写明从哪天起。', actions: '操作', phoneHidden: '电话只有管名册的人能看',
  },
  acts: {
    edit: '修改资料', 'add-post': '任职', endPost: '免去', suspend: '暂停执行职务', restore: '恢复执行职务', move: '转代表团', end: '终止资格', addPerson: '新增人员', done: '已办：{what}', on: '哪天起', endsOn: '从哪天起不再担任', reason: '事由', name: '姓名', nameHint: '照身份证写，中间不加空格；生僻字直接输入。', sexMale: '男', sexFemale: '女', birthHint: '如 1977-08', phoneHint: '11 位手机号，或带区号的固定电话',
    hasMandate: '是不是本级人大代表', mandateFrom: '任期从哪天开始', delegationId: '代表团', place: '在哪里任职', inBody: '人大的机构、代表团或小组', inUnit: '承办单位', body: '机构', unit: '单位', role: '担任什么', title: '职务名称', titleHint: '时间线和公文里这样称呼，如：市城管局经办人', rankOrder: '次序', rankHint: '数字小的在前；同数的按姓名笔画。不填排在最后。', startsOn: '从哪天起', person: '哪一位',
    endHint: '从这天起不再是代表；在常委会、代表团、小组里的职务同时结束。经过仍然保留。', suspendHint: '暂停期间不出席、不附议、不表决（规则 DEP-29），资格保留。', cancel: '取消', save: '保存',
  },
  units: {
    title: '承办单位', label: '单位列表', name: '单位全称', shortName: '规范简称', kind: '类别', phone: '电话', contact: '联系人', nicknames: '别的叫法', duties: '职责', dutyCount: '{n} 条', ended: '{date}撤销', working: '现有', all: '也看已撤销的', search: '单位名称', add: '新增单位', import: '导入单位', emptyTitle: '没有单位', emptyHint: '可以从 Excel 导入，或逐个新增。', crumb: '承办单位',
    edit: '修改单位', end: '撤销单位', endHint: '从这天起不再承办；在这里的职务同时结束，办过的件仍写着它的名字。', nicknameHint: '别人常用的叫法，一行一个；导入和查找时都认。', dutyTitle: '职责清单', dutyHint: '一行一条。系统按这里的文字提出可能的承办单位。', dutyLine: '第 {n} 条', addDuty: '再加一条', removeDuty: '删去第 {n} 条', upDuty: '第 {n} 条上移', saveDuties: '保存职责清单', dutiesSaved: '职责清单已保存，共 {n} 条', noDuties: '还没有写职责', holders: '在这里任职的人', noHolders: '还没有人任职', noHoldersHint: '没有经办人，交办的件就没有人签收。', addPost: '任职', since: '{date}起', editDuties: '修改清单', dutiesFirst: '职责清单（一行一条）',
  },
  bodies: {
    title: '机构、代表团和小组', crumb: '机构、代表团和小组', members: '{n} 人', add: '新增机构或小组', kind: '类别', name: '名称', rankOrder: '次序', emptyTitle: '还没有机构', emptyHint: '导入名册会建立代表团；其余的在这里新增。', addMember: '加人', memberTitle: '职务', memberNote: '工作单位和职务', setOrder: '调整次序', noMembers: '还没有成员', noMembersHint: '用“加人”把代表放进来。', endPost: '移出', label: '成员列表', remove: '移出', place: '序', edit: '修改机构', editHint: '改名不影响已办的事，它们仍写着当时的名称。', end: '撤销', endHint: '从这天起不再有这个机构，在这里的职务同时结束；经过仍然保留。', ended: '已于{date}撤销',
  },
  ordering: { title: '调整次序', hint: '用“上移”“下移”，或在“到第几位”里填数字。保存后记下是谁、哪天排定的，名单上可以看到。', up: '{name} 上移', down: '{name} 下移', to: '{name} 到第几位', save: '保存次序', takeBack: '取消排定，恢复原来的排列', saved: '次序已保存', takenBack: '已恢复原来的排列', upShort: '上移', downShort: '下移' },
  tree: { title: '各级人大', own: '本级', hosted: '在本系统办公', deputies: '本级名册中有 {n} 人任代表', term: '第 {n} 届', session: '第 {n} 次会议', since: '{date}起', until: '{date}止', emptyTitle: '还没有人大', emptyHint: '请由管理员用命令 renda init 建立。', noSessions: '还没有会议' },
  import: {
    title: '导入表格', kind: '导入什么', organisations: '承办单位名录', roster: '代表名册', suggestions: '上年建议台账', organisationsHint: '全称、简称、联系人、电话、职责', rosterHint: '姓名、出生年月、代表团、电话、任期', suggestionsHint: '编号、标题、领衔、主办、交办和答复日期、评价', file: '选择文件', drop: '把 Excel 或 CSV 文件拖到这里，或者', choose: '选择文件', fileHint: '.xlsx 或 .csv，20 MB 以内。表头有标题行、合并格、空行、合计行都可以。先看，后写：确认之前什么都不会写入。',
    session: '这是第几次会议的台账', sessionHint: '台账里没有写会议的，都算这一次会议', reading: '正在读取 {name}', writing: '正在写入，请不要关闭页面', columns: '认出的列', columnsHint: '认错的列在这里改一次，下次同样的表头自动照办。', heading: '表里的列名', samples: '前几格', means: '当作', leave: '不用这一列', recognised: '认出', uncertain: '请核对', corrected: '已按您说的', unknown: '没认出', missing: '缺少必需的列：{columns}。请在下面指定，否则不能读。', apply: '按改过的列再读一遍', noHeading: '（空）',
    summary: '读到 {rows} 行，{importable} 行可以写入，{wrong} 行有问题', 'skipped-totals': '作为合计行略过：第 {rows} 行', 'skipped-heading': '作为重复的表头略过：第 {rows} 行', 'skipped-note': '作为说明或小标题略过：第 {rows} 行。如果是数据，请补齐这一行再导入。', 'skipped-blank': '只有序号、没有内容，略过：第 {rows} 行', errors: '有问题的行', row: '行', column: '列', why: '问题', noErrors: '没有发现问题', noErrorsHint: '可以直接写入。', write: '写入 {n} 行', bad: '下载有问题的行', another: '换一个文件', result: '已写入', resultLine: '新增 {added}，更新 {changed}，没有变化 {unchanged}', nothing: '这份表的内容都已在名册里，没有任何改变。', badStill: '有问题的 {n} 行没有写入。下载改好后，再导入那一份即可。', sheet: '工作表「{sheet}」', see: '去看结果', noRight: '只有代表工委可以导入。需要导入时，请把表格交给代表工委；工作需要这项权限的，请安全管理员授权。', steps: '导入的步骤', step1: '选种类和文件', step2: '核对', step3: '写入', moreErrors: '只列出前 {n} 条，其余在下载的表里。', nothingToWrite: '没有可以写入的行。请下载有问题的行，改好再导入。',
  },
  column: {
    serial: '序号', name: '名称或姓名', shortName: '简称', aliases: '别的叫法', leader: '负责人', contact: '联系人', phone: '电话', address: '地址', kind: '类别', duties: '职责', notes: '备注', sex: '性别', birth: '出生年月', nation: '民族', politicalStatus: '政治面貌', education: '学历', post: '工作单位和职务', delegation: '代表团', group: '代表小组', constituency: '选区', congressPost: '人大职务', level: '代表层级', term: '届次', since: '任期开始', until: '任期结束',
    number: '编号', title: '标题', text: '内容', lead: '领衔代表', coSigners: '附议代表', topic: '类别', leadUnit: '主办单位', coUnits: '会办单位', parallelUnits: '分办单位', handedOver: '交办日期', replied: '答复日期', replyClass: '答复类别', rating: '评价', promise: '承诺事项', promiseDue: '承诺时限',
  },
} as const;

/** The same words in any tongue. */
export type RegisterTexts = { readonly [Group in keyof typeof registerZhCn]: { readonly [Key in keyof (typeof registerZhCn)[Group]]: string } };

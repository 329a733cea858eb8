/** Texts of the rule book: errors by code, warnings, and the two pages of settings. */
export const lawZhCn = {
  errors: {
    'law.unknown_rule': '规则库里没有 {rule} 这条规则，请核对规则编号。',
    'law.unknown_parameter': '规则 {rule} 没有“{parameter}”这一项，请核对后再设。',
    'law.not_at_level': '规则 {rule} 在本级不适用，请改用适合本级的程序。',
    'law.locked_value': '规则 {rule} 的这一项由法律规定，不能改动，请保留法定值。',
    'law.value_too_large': '规则 {rule} 的这一项最大为 {limit}，请改小后再保存。',
    'law.value_too_small': '规则 {rule} 的这一项最小为 {limit}，请改大后再保存。',
    'law.wrong_value': '规则 {rule} 的这一项填写的值不合要求，请按该项的种类重新填写。',
    'law.looser_than_province': '规则 {rule} 的这一项省级规定为 {limit}，本级只能更严，请改后再保存。',
    'law.too_few_signers': '依照规则 {rule} 需要 {needed} 人附议，现有 {distinct} 人有效（同一人只算一次），请补足后再提交。',
    'law.province_file': '省级规定文件看不懂（{place}）。应是一个 JSON 列表，每项写明 rule、parameter、value、basis、validFrom。',
    'law.touched_changed': '预览时涉及 {seen} 件未结事项，现在是 {now} 件，请重新预览后再确认。',
    'law.rules_not_allowed': '修改规则和日历须有规则维护权限，请联系代表工作委员会或安全管理员。',
    'law.wrong_year': '{date} 不在 {year} 年内，请只填该年的日期。',
    'law.day_twice': '{date} 填写了两次，请删去一条。',
    'law.no_rest_days': '{year} 年没有一天放假日，请核对国务院通知后重新填写。',
  },
  advice: {
    'law.longer_than_samples': '比外地通行的长：外地为 {from} 至 {to}。可以保存，请确认有依据。',
    'law.shorter_than_samples': '比外地通行的短：外地为 {from} 至 {to}。可以保存，请确认办得到。',
  },
  confidence: { read: '条文已核', inferred: '由条文推出', verify: '待核实' },
  rules: {
    group: '设置', editor: '规则管理（本级设定）', title: '规则', lead: '办理期限、人数门槛和本级设定都从这里取值。法定值不能改，本级设定可以改，改动留痕。',
    find: '查找规则', findHint: '输入文字、条号或编号，如 退办、代表法 51、SUG-05', onlyOwn: '只看已改动的', onlyAdjustable: '只看可以改的',
    rule: '规则', sentence: '内容', values: '现行值', articles: '依据', basis: '本级依据', limit: '法定限度', defaultValue: '默认值', samples: '外地文本参考', history: '改动记录', noHistory: '没有改动过。',
    ownMark: '已改动', lockedMark: '法定', none: '没有符合的规则', noneHint: '换一个词，或清除筛选。', shown: '共 {n} 条',
    change: '修改', changeTitle: '修改规则 {rule}', back: '返回规则', basisHint: '写明通过的文件和条款，例如“《建议办理办法》第十二条，2026年3月10日主任会议通过”。', validFrom: '自哪天起施行',
    toDefault: '恢复默认值', preview: '预览影响', confirm: '确认修改', again: '重新填写', saved: '规则 {rule} 已修改', unchanged: '新值与现行值相同，没有要改的。',
    touched: '涉及 {n} 件未结事项', touchedNone: '不涉及未结事项。', touchedHint: '默认不动：已经开始计算的期限保持原来的日期，只有之后开始的按新值计算。',
    recompute: '把这些事项的期限也按新值重新计算，并记入各自的时间线', matter: '事项', deadline: '期限', overdueNow: '其中 {n} 件按新值计算已经逾期。', dueBefore: '原期限', unitsWithIt: '{n} 个单位', dueAfter: '新期限', shownFirst: '只列出前 {n} 件。', laterOnly: '施行日在今天之后，已开始的期限不能随改；到施行日再来重新计算。',
    by: '由 {name} 改', validSince: '{date} 起施行', backToDefault: '恢复默认', listDays: '用顿号或逗号分隔，单位：天', letterOf: '“{name}”的字母',
  },
  calendar: {
    title: '工作日历', lead: '工作日的计算和期限顺延都按这里的节假日安排。', year: '{year} 年', previous: '上一年', next: '下一年', provisional: '暂定：国务院通知尚未导入', announced: '已公布', imported: '已导入',
    provisionalHint: '{year} 年的放假安排还没有公布，现在只按法定节日和周末推算，据此算出的期限标“暂定”。', legend: '图例', holiday: '放假', madeUp: '调休上班', weekend: '周末', restDays: '{n} 天', workWeekends: '{n} 天',
    importAct: '导入安排', importTitle: '导入 {year} 年节假日安排', paste: '粘贴通知原文或每行一天', pasteHint: '可以粘贴国务院办公厅通知的正文，也可以每行写一天：2027-02-06 春节 放假，或 2027-02-14 春节 上班。', file: '或者选表格文件', fileHint: '.xlsx、.csv 或 .json；三列：日期、名称、放假或上班。',
    preview: '预览', confirm: '确认导入', again: '重新填写', read: '读出放假 {rest} 天、上班 {work} 天。', unread: '下面这些行没有读出日期，不会导入，请核对：', 'unread-not-a-date': '第 {row} 行「{text}」：没有这一天，或起止日期不对。请改正日期。', 'unread-no-kind': '第 {row} 行「{text}」：没有写是放假还是上班。请补上。', 'unread-other-year': '第 {row} 行「{text}」：不是这一年的日期，请到那一年里导入。', 'unread-said-twice': '第 {row} 行「{text}」：前面已写过这一天，两处说法不同，以这一行为准。请核对。', 'unread-not-understood': '第 {row} 行「{text}」：有日期，但没有读懂是放假还是上班。请改成一行一天，如 2027-02-14 春节 上班。', 'unread-no-date': '第 {row} 行「{text}」：没有日期。是标题或说明就不用管。', clocks: '{n} 件暂定期限将随之确定，其中 {moved} 件日期有变。', clocksNone: '没有需要重新计算的暂定期限。', saved: '{year} 年安排已导入，{n} 件期限日期有变', changes: '与现在的日历相比有 {n} 天不同', sameDays: '与现在的日历相同。', noDays: '没有读出任何日期，请核对后再试。',
    restMark: '休', workMark: '班', day: '日期', name: '名称', kind: '安排', months: '1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月', weekdays: '一|二|三|四|五|六|日',
  },
} as const;

type Same<Texts> = { readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Same<Texts[Key]> };
/** The shape every tongue fills. */
export type LawTexts = Same<typeof lawZhCn>;

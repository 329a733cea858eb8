/** What is wrong with a row of a ledger of suggestions; the key is the error's code. */
export const suggestionsImportZhCn = {
  'suggestions.import_unknown_unit': '单位名录里没有「{name}」。请核对名称，或先把它加进单位名录。',
  'suggestions.import_unit_unclear': '「{name}」可以指几个单位：{names}。请写全称。',
  'suggestions.import_unknown_deputy': '代表名册里没有「{name}」。请核对姓名，或先导入名册。',
  'suggestions.import_replied_before': '答复日期 {replied} 早于交办日期 {handedOver}。请核对两个日期。',
  'suggestions.import_number_twice': '编号 {number} 用了两次，第 {row} 行已有。请核对编号。',
  'suggestions.import_not_a_number': '「{value}」不是建议编号。请写成 1702001 或 17-2-001 的样子；只写序号时，请说明是哪一次会议。',
  'suggestions.import_class_unclear': '「{value}」看不出是哪一类答复。请写 A、B、C，或写已解决、正在解决、留作参考。',
  'suggestions.import_rating_unclear': '「{value}」看不出是哪一种评价。请写满意、基本满意或不满意；没有评价的留空。',
} as const;

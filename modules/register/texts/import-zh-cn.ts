/** What is wrong with a row of a roster or a list of units; the key is the error's code. */
export const registerImportZhCn = {
  'register.import_phone_of_another': '这是另一位代表的号码：第 {row} 行 {name} 已填同一个号码。请核对是谁的。',
  'register.import_phone_registered': '这是另一位代表的号码：名册里已登记在 {name} 名下。请核对是谁的。',
  'register.import_not_a_phone': '「{value}」不是电话号码。请填 11 位手机号，或带区号的固定电话。',
  'register.import_deputy_twice': '{name} 在第 {row} 行已有，姓名和出生年月都相同。请删去重复的一行。',
  'register.import_not_a_name': '「{value}」不是姓名：太长，或含有看不见的控制字符。请核对姓名。',
  'register.import_not_a_gender': '「{value}」不是性别。请填男或女。',
  'register.import_mandate_ends_early': '任期结束 {until} 早于开始 {since}。请核对日期。',
  'register.import_unit_twice': '{name} 在第 {row} 行已有。请删去重复的一行。',
  'register.term_missing': '还没有届次，任期无从记起。请先建立本届（renda init --term），再导入名册。',
  'register.congress_exists': '{name} 已在本系统工作。不用再建，可以直接登录或导入资料。',
  'register.unknown_level': '「{level}」不是人大的层级。请写 township、county、city 或 province。',
  'register.unknown_parent': '名录里没有上级人大「{name}」。请核对名称，或者不写上级。',
} as const;

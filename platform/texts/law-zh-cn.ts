/** Sentences of the rule book's errors, by code. */
export const lawZhCn = {
  errors: {
    'law.unknown_rule': '规则库里没有 {rule} 这条规则，请核对规则编号。',
    'law.unknown_parameter': '规则 {rule} 没有“{parameter}”这一项，请核对后再设。',
    'law.not_at_level': '规则 {rule} 在本级（{level}）不适用，请改用适合本级的程序。',
    'law.locked_value': '规则 {rule} 的“{parameter}”由法律规定，不能改动，请保留法定值。',
    'law.value_too_large': '规则 {rule} 的“{parameter}”最大为 {limit}，请改小后再保存。',
    'law.value_too_small': '规则 {rule} 的“{parameter}”最小为 {limit}，请改大后再保存。',
    'law.wrong_value': '规则 {rule} 的“{parameter}”填写的值不合要求，请按该项的种类重新填写。',
    'law.too_few_signers': '依照规则 {rule} 需要 {needed} 人附议，现有 {distinct} 人有效（同一人只算一次），请补足后再提交。',
  },
} as const;

/** Sentences of the rule book's errors, by code. */
export const lawEn = {
  errors: {
    'law.unknown_rule': 'The rule book has no rule {rule}; check the rule number.',
    'law.unknown_parameter': 'Rule {rule} has no value “{parameter}”; check the name and set it again.',
    'law.not_at_level': 'Rule {rule} does not apply at this level ({level}); use a procedure of this level.',
    'law.locked_value': '“{parameter}” of rule {rule} is fixed by law and cannot be changed; keep the value of the law.',
    'law.value_too_large': '“{parameter}” of rule {rule} is at most {limit}; lower it and save again.',
    'law.value_too_small': '“{parameter}” of rule {rule} is at least {limit}; raise it and save again.',
    'law.wrong_value': 'The value for “{parameter}” of rule {rule} is not of the right kind; fill it in again.',
    'law.too_few_signers': 'Rule {rule} asks for {needed} signers and {distinct} count (each person once); add signers and submit again.',
  },
} as const;

import type { registerImportZhCn } from './import-zh-cn.ts';

export const registerImportEn: Readonly<Record<keyof typeof registerImportZhCn, string>> = {
  'register.import_phone_of_another': 'number of another deputy: {name} in row {row} has the same one',
  'register.import_phone_registered': 'number of another deputy: the register has it for {name}',
  'register.import_not_a_phone': 'not a phone number: {value}',
  'register.import_deputy_twice': 'deputy listed twice: {name} with the same birth month is in row {row}',
  'register.import_not_a_name': 'not a name: {value}',
  'register.import_not_a_gender': 'neither male nor female: {value}',
  'register.import_mandate_ends_early': 'mandate ends {until}, before it starts {since}',
  'register.import_unit_twice': 'unit listed twice: {name} is in row {row}',
  'register.term_missing':
    'There is no term yet for the mandates to belong to. Set one up first (renda init --term), then import the roster.',
  'register.congress_exists': '{name} already works on this installation. There is no need to found it again; sign in or import.',
  'register.unknown_level': '"{level}" is no level of a congress. Write township, county, city or province.',
  'register.unknown_parent': 'There is no congress "{name}" above it in the directory. Check the name or leave it out.',
};

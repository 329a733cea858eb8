import { locked, nationalRule, type Rule } from '../rule.ts';
import { oneFifth } from './shares.ts';

/** Sessions of a congress, as far as a number of signers calls one. */
export const sessionRules: readonly Rule[] = [
  nationalRule({ id: 'SES-04', zh: '常委会（乡镇为主席团）认为必要，或者五分之一以上代表提议，可以临时召集大会会议。', en: 'An extraordinary session is called when the standing committee (in a township the presidium) finds it necessary or one fifth of the deputies propose it.', source: 'OL22 14(3); DL25 32', parameters: { share: locked('fraction', oneFifth) } }),
];

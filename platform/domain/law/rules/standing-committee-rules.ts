import { nationalRule, ownRule, setting, type Rule } from '../rule.ts';

/** How a standing committee votes; how it meets stands with its meetings. */
export const standingCommitteeRules: readonly Rule[] = [
  nationalRule({ id: 'SCM-05', zh: '常委会的决议由全体组成人员的过半数通过。', en: 'The standing committee decides with more than half of all its members.', source: 'OL22 51(4)' }),
  ownRule({ id: 'SCM-14', zh: '通过视频出席的，不使用表决器，以举手或者其他方式表决，不参加无记名投票。', en: 'Who attends by video votes by hand or otherwise, not by device, and not in a secret ballot.', source: 'L:CQS23 44', parameters: { 'video-in-secret': setting('boolean', false) } }),
  ownRule({ id: 'SCM-15', zh: '常委会表决采用无记名按表决器方式，撤职案采用无记名投票。', en: 'The standing committee votes unnamed by device, on a dismissal by secret ballot.', source: 'L:GDS23 52; L:ZJS20; SL24 62', parameters: { method: setting('choice', 'keypad-anonymous', { oneOf: ['keypad-anonymous', 'keypad-named', 'paper-secret', 'show-of-hands'] }) } }),
  ownRule({ id: 'SCM-16', zh: '出席会议的组成人员应当参加表决，可以赞成、反对或者弃权，结果当场宣布。', en: 'Members who are present vote, for, against or abstaining; the result is announced at once.', source: 'L:GDS23 51' }),
];

import type { ballotsErrorsZhCn } from './errors-zh-cn.ts';

/** Why a contest cannot be drawn up, counted or followed. */
export const ballotsErrorsEn: Readonly<Record<keyof typeof ballotsErrorsZhCn, string>> = {
  'ballots.too_few_candidates':
    'For {seats} places there are {have} candidates; the rule asks for at least {needed}. Add candidates or projects and hand it in again.',
  'ballots.too_many_candidates':
    'For {seats} places there are {have} candidates; the rule allows {most}. Hold a preliminary ballot and take those with the most votes.',
  'ballots.surplus_outside_law':
    'A surplus of {surplus} is outside the law’s range ({least} to {most}). Follow the law and the election method of this session.',
  'ballots.post_group_missing':
    'It is not said what kind of post is elected, so the number of candidates cannot be checked. Choose chief, vice, committee members, upper deputies or other.',
  'ballots.not_this_body':
    'This body does not hold this election (Organic Law, Electoral Law). Let the body do it that may, or vote on an appointment.',
  'ballots.not_dismissible':
    'Elected chiefs and members of the standing committee can be removed by the congress only, not by the standing committee (Organic Law 50). In recess it may accept a resignation and decide who acts.',
  'ballots.merged_needs_several': 'Only two appointments or more can be merged in one vote. Add people, or leave the consent empty.',
  'ballots.merged_not_allowed':
    'By our own rule appointments are voted person by person. Vote on each; where merging is allowed here, have the rule changed first by whoever may.',
  'ballots.must_be_secret': 'By law this vote is a secret ballot and can be neither named nor by hands. Take that setting away.',
  'ballots.no_named_vote': 'By our own rule this vote is not by name. Make it unnamed, or change the rule first.',
  'ballots.hands_not_secret': 'Hands cannot replace a secret ballot. Choose device or paper.',
  'ballots.one_option': 'A motion or removal is voted by itself: one object at a time. Draw up separate contests.',
  'ballots.option_twice': '“{label}” stands there twice. Delete one; if they are two people of one name, choose each from the register.',
  'ballots.no_whole_surplus':
    'For {seats} posts the shares give no whole number; {proposed} candidates are proposed. The presidium decides.',
  'ballots.paper_invalid':
    'The paper is not filled in as the rule asks: more than {most} are chosen, or a mark cannot be read. Correct it and hand it in again.',
  'ballots.count_does_not_add': 'The figures of “{label}” add up to {sum}, and there are {valid} valid papers. Check and enter them again.',
  'ballots.count_unknown_option': 'The figures name something that is not on the paper ({key}). Reload and enter them again.',
  'ballots.count_too_many': 'Altogether {sum} are chosen, more than the {most} that all valid papers allow. Check and enter them again.',
  'ballots.no_follow_up': 'This vote has its result; there is nothing to vote again.',
  'ballots.level_candidates':
    '{names} have equal votes and not all find room among the candidates. Let the presidium decide, then draw up the next election.',
};

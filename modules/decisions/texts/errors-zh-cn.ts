/** Sentences of refusals: what, which rule, what to do now. */
export const decisionErrorsZhCn = {
  'decisions.votes_wrong': '赞成、反对和弃权之和不能多于全体组成人员。请核对计票单。',
  'decisions.not_carried': '赞成 {votesFor} 票，不到全体的过半数（{needed} 票），没有通过。请核对计票单。',
  'decisions.duties_open': '还有 {count} 项执行事项没有报告或者没有核实，不能评估。请先办结执行事项。',
} as const;

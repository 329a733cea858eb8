/** Sentences of refusals: what, which rule, what to do now. */
export const decisionErrorsZhCn = {
  'decisions.votes_wrong': '赞成、反对和弃权之和不能多于全体组成人员。请核对计票单。',
  'decisions.not_carried': '赞成 {votesFor} 票，不到全体的过半数（{needed} 票），没有通过。请核对计票单。',
  'decisions.duties_open': '还有 {count} 项执行事项没有报告或者没有核实，不能评估。请先办结执行事项。',
  'decisions.contest_there': '这个议题已经在系统里表决，结果不能另行录入。请用“按表决结果通过”。',
  'decisions.no_contest': '这个议题没有在系统里表决。请先选择议题，或者用“手工录入表决”并写明原因。',
  'decisions.contest_running': '这个议题的表决还没有宣布结果。请等宣布以后再办理。',
  'decisions.contest_failed': '这个议题表决没有通过：赞成 {votesFor} 票，需要 {needed} 票。没有通过的，不能作为决议、决定。',
  'decisions.already_kept': '这件决议、决定已经建立过，不能重复建立。请在列表里查找。',
  'decisions.no_evidence': '报告没有附佐证材料，只凭文字不能核实。请退回，请执行单位补附材料。',
  'decisions.file_not_here': '附件不属于这件决议、决定。请重新上传。',
  'decisions.due_before_today': '报告期限不能早于今天。请改一个日期。',
} as const;

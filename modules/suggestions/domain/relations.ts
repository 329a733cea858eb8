/**
 * What somebody is to one suggestion. The lifecycle tables name these, never accounts: a relation
 * follows from a post in the register and from the matter itself (see `server/policy.ts`).
 */
export const RELATIONS = [
  'lead-deputy', // 领衔代表
  'invited-signer', // asked to sign, not yet answered
  'co-signer', // 附议人, confirmed
  'delegation-head', // 代表团团长, of the lead deputy's delegation
  'deputies-office', // 代表工作委员会; 大会秘书处议案组 in session
  'presidium', // 大会主席团, for motions
  'government-office', // 政府办公室
  'lead-clerk', // 经办人 of a lead or parallel unit
  'lead-checker', // 核稿人 there
  'lead-head', // 签发人 there
  'co-clerk', // 经办人 of a co-handling unit
  'lead-towards-co', // the lead unit's clerk, towards a co-handling unit's task
  'committee', // 专工委, 对口督办
  'chairs-council', // 主任会议
  'deputy', // any other deputy of the congress
  'matter', // the matter itself: steps that follow from another table's step
] as const;
export type Relation = (typeof RELATIONS)[number];

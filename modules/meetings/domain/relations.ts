/** What somebody may be to a meeting or to a thing of it. */
export const RELATIONS = [
  /** 常委会办公室, which prepares meetings */
  'congress-office',
  /** presides over this meeting: its chair, or an executive chair of the sitting */
  'chair',
  /** 主任会议成员 */
  'chairs-council',
  /** heads the delegation of the person concerned */
  'delegation-head',
  /** 代表工作委员会 */
  'deputies-office',
  /** has a seat and a vote here */
  'member',
  /** attends or listens without a vote */
  'attendee',
  /** works in the unit that owes the paper */
  'unit',
  /** whose own leave, speech or record it is */
  'self',
] as const;
export type Relation = (typeof RELATIONS)[number];

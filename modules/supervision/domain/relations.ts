/** What somebody may be to a matter of supervision or to a thing of it. */
export const RELATIONS = [
  /** 常委会办公室 */
  'congress-office',
  /** 主任会议成员或其秘书 */
  'chairs-council',
  /** 承办的专工委 */
  'committee',
  /** 常委会组成人员 */
  'member',
  /** 人大代表 */
  'deputy',
  /** 有关机关、单位的经办人 */
  'unit',
  /** 有关机关、单位的负责人 */
  'unit-head',
  /** 联名人 */
  'signer',
  /** 被点名可以查阅贯通协同事项的人 */
  'named',
  /** 被点名的纪检监察机关人员 */
  'named-discipline',
] as const;
export type Relation = (typeof RELATIONS)[number];

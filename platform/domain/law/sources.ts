/** Names of the law texts a rule may cite; a code beginning with `L:` is a local sample, not listed here. */
export const lawTexts: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  OL22: { zh: '组织法', en: 'Organic Law' },
  DL25: { zh: '代表法', en: 'Deputies Law' },
  SL24: { zh: '监督法', en: 'Supervision Law' },
  EL20: { zh: '选举法', en: 'Electoral Law' },
  LL23: { zh: '立法法', en: 'Legislation Law' },
  BL18: { zh: '预算法', en: 'Budget Law' },
  BR20: { zh: '预算法实施条例', en: 'Budget Law Regulation' },
  JL19: { zh: '法官法', en: 'Judges Law' },
  PL19: { zh: '检察官法', en: 'Procurators Law' },
  CO18: { zh: '法院组织法', en: 'Court Organic Law' },
  PO18: { zh: '检察院组织法', en: 'Procuratorate Organic Law' },
  SV24: { zh: '监察法', en: 'Supervision Commission Law' },
  SVO21: { zh: '监察官法', en: 'Supervisors Law' },
  CS18: { zh: '公务员法', en: 'Civil Servants Law' },
  PA18: { zh: '人民陪审员法', en: 'Assessors Law' },
  CON18: { zh: '宪法', en: 'Constitution' },
  DE83: { zh: '直接选举若干规定', en: 'Direct Election Provisions' },
  NSC22: { zh: '全国人大常委会议事规则', en: 'NPCSC Rules of Procedure' },
  OATH18: { zh: '宪法宣誓决定', en: 'Constitutional Oath Decision' },
  RR23: { zh: '备案审查决定', en: 'Recording and Review Decision' },
  CC20: { zh: '民法典', en: 'Civil Code' },
};

/** What stands where a rule has no national article and nobody has set a value yet. */
export const ownSetting = { zh: '默认值，本级可改', en: 'default, ours to change' } as const;

/** What stands where other places' texts have a rule without a number: there is nothing to change in it. */
export const afterOthers = { zh: '参照外地规定', en: 'after texts of other places' } as const;

/** What stands before the basis of a value that a layer set. */
export const setBy = { own: { zh: '本级规定', en: 'own rule' }, province: { zh: '省级规定', en: 'provincial rule' } } as const;

/** Between two articles printed together. */
export const articleSeparator = { zh: '、', en: ', ' } as const;

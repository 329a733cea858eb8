/** What was asked, what was done about it, and the article of the law it rests on where a law was inspected. */
export type Asked = readonly [opinion: string, deed: string, article?: string];

/** One item of a year's supervision plan. `unit` answers it; `committee` prepares it. */
export interface SupervisionTopic {
  readonly kind: 'report-deliberation' | 'report-hearing' | 'plan-budget-review' | 'law-inspection' | 'special-inquiry' | 'inspection-visit' | 'research' | 'performance-appraisal';
  readonly subject: string;
  readonly unit: string;
  readonly committee: string;
  /** What the standing committee asked, and what was done about it. */
  readonly asked: readonly Asked[];
}

const FINANCE = '财政经济工作委员会';
const CITY = '城建环资工作委员会';
const CULTURE = '教科文卫工作委员会';
const FARM = '农业农村工作委员会';
const JUSTICE = '监察司法工作委员会';
const SOCIAL = '社会建设工作委员会';

type Row = readonly [kind: SupervisionTopic['kind'], subject: string, unit: string, committee: string, ...asked: readonly Asked[]];

const VISITS: readonly Row[] = [
  ['inspection-visit', '市政府重点工程建设情况', 'ndrc', FINANCE], ['inspection-visit', '民生实事项目实施情况', 'ndrc', SOCIAL], ['inspection-visit', '城市更新和老旧小区改造情况', 'housing', CITY], ['inspection-visit', '农村人居环境整治情况', 'agri', FARM],
  ['inspection-visit', '托育服务设施建设情况', 'health', CULTURE], ['inspection-visit', '河道水质提升情况', 'water', CITY], ['inspection-visit', '智慧停车项目建设情况', 'urban', CITY], ['inspection-visit', '公共体育设施开放情况', 'culture', CULTURE],
];
const LAWS: readonly Row[] = [
  ['law-inspection', '《中华人民共和国安全生产法》', 'emergency', FINANCE, ['有限空间作业审批台账不全', '二百四十七家企业重新建立台账，逐户抽查', '第四十三条'], ['小微企业安全培训覆盖不足', '开设流动课堂十六期，参训一千八百余人', '第二十八条']],
  ['law-inspection', '《中华人民共和国无障碍环境建设法》', 'disabled', SOCIAL, ['公交站台坡道不连续', '四十二处站台坡道改造完成']],
  ['law-inspection', '《中华人民共和国噪声污染防治法》', 'ecology', CITY, ['夜间施工告知不到位', '建立施工公示平台，逐项登记告知', '第四十三条']],
  ['law-inspection', '《中华人民共和国家庭教育促进法》', 'education', CULTURE, ['家长学校课程不均衡', '编定课程清单并下沉到社区', '第四十条']],
];
const INQUIRIES: readonly Row[] = [
  ['special-inquiry', '学前教育普惠发展情况', 'education', CULTURE, ['新建小区配套园交付滞后', '三所配套园已移交并开班']], ['special-inquiry', '饮用水安全保障情况', 'water', CITY, ['备用水源建设进度慢', '备用水源取水工程通水']],
  ['special-inquiry', '优化营商环境情况', 'service', FINANCE, ['惠企政策申报环节多', '四十六项政策免申即享']], ['special-inquiry', '养老服务体系建设情况', 'civil', SOCIAL, ['助餐点运营补助拨付慢', '按季拨付并公开到点']],
];
const REPORTS: readonly Row[] = [
  ['report-deliberation', '环境状况和环境保护目标完成情况', 'ecology', CITY, ['推进入河排口整治', '列入清单的一百一十二处排口完成整治'], ['公开空气质量改善措施', '按月公布措施和数据']],
  ['report-deliberation', '乡村产业发展情况', 'agri', FARM, ['完善冷链仓储', '三处田头冷库投用']], ['report-deliberation', '义务教育优质均衡发展情况', 'education', CULTURE, ['化解城区学位紧张', '两所学校扩建完工，新增学位一千六百个'], ['提升乡村学校教研', '结成教研共同体九个']],
  ['report-deliberation', '公共卫生服务能力建设情况', 'health', CULTURE, ['补齐村卫生室人员', '定向招录二十三名乡村医生']], ['report-deliberation', '道路交通安全管理情况', 'police', JUSTICE, ['整治校园周边拥堵', '十一所学校实行错峰和护学岗']],
  ['report-deliberation', '法治政府建设情况', 'justice', JUSTICE, ['规范行政执法记录', '执法记录抽查合格率公开']], ['report-hearing', '信访工作情况', 'justice', JUSTICE], ['report-hearing', '国土空间规划实施情况', 'land', CITY],
];
const FISCAL: readonly Row[] = [
  ['plan-budget-review', '上半年国民经济和社会发展计划执行情况', 'ndrc', FINANCE, ['加快重大项目落地', '三十七个项目开工']], ['plan-budget-review', '上半年预算执行情况', 'finance', FINANCE, ['盘活存量资金', '收回结余资金统筹使用']],
  ['plan-budget-review', '上一年度决算', 'finance', FINANCE, ['提高绩效评价结果运用', '评价结果与预算安排挂钩']], ['plan-budget-review', '上一年度审计工作报告', 'finance', FINANCE, ['逐项整改审计查出的问题', '建立整改台账，逐项销号']],
  ['plan-budget-review', '国有资产管理情况', 'finance', FINANCE, ['摸清闲置资产', '闲置房产完成登记并公开招租']], ['plan-budget-review', '政府债务管理情况', 'finance', FINANCE],
];
// Within six months of the audit report (监督法 27), so it is heard a quarter later than the others.
const MENDING: Row = ['plan-budget-review', '审计查出问题整改情况', 'finance', FINANCE];
const RESEARCH: readonly Row[] = [
  ['research', '外来务工人员子女入学情况', 'education', SOCIAL], ['research', '镇村水利设施管护情况', 'water', FARM], ['research', '社区微更新推进情况', 'housing', CITY], ['performance-appraisal', '市市场监督管理局工作评议', 'market', FINANCE, ['改进投诉举报反馈', '投诉办结反馈时限缩短到五个工作日']],
];

const topicOf = ([kind, subject, unit, committee, ...asked]: Row): SupervisionTopic => ({ kind, subject, unit, committee, asked });

/** How many visits, inspections and inquiries a year has; 2023 as the county reported it. */
const COUNTS: Readonly<Record<number, readonly [visits: number, laws: number, inquiries: number]>> = { 2023: [8, 2, 2], 2024: [7, 3, 2], 2025: [6, 2, 1], 2026: [6, 2, 2] };
const turned = (rows: readonly Row[], count: number, by: number): Row[] => rows.map((_, at) => rows[(at + by) % rows.length]).filter((row) => row !== undefined).slice(0, count);

/** The year's plan, in the order of its paper. */
export function supervisionTopics(year: number): SupervisionTopic[] {
  const [visits, laws, inquiries] = COUNTS[year] ?? [0, 0, 0];
  const by = year - 2023;
  return [...REPORTS, ...FISCAL, ...turned(LAWS, laws, by), ...turned(INQUIRIES, inquiries, by), MENDING, ...turned(VISITS, visits, by), ...RESEARCH].map(topicOf);
}

const VERBS: Readonly<Record<SupervisionTopic['kind'], readonly [before: string, after: string]>> = {
  'report-deliberation': ['听取和审议市人民政府关于', '的报告'], 'report-hearing': ['主任会议听取', '的汇报'], 'plan-budget-review': ['听取和审议关于', '的报告'], 'law-inspection': ['开展', '执法检查'], 'special-inquiry': ['对', '开展专题询问'], 'inspection-visit': ['视察', ''], research: ['专题调研', ''], 'performance-appraisal': ['开展', ''],
};

/** How the paper words an item, without number and full stop. */
export const wordedItem = ({ kind, subject, committee }: SupervisionTopic, quarter: number): string => `${VERBS[kind][0]}${subject}${VERBS[kind][1]}（第${['一', '二', '三', '四'][quarter - 1] ?? '四'}季度，${committee}）`;

/** What meetings of the made-up county deal with: a verb of the agenda, a title, the unit that reports, and what the meeting says. */
export type DemoTopic = { readonly verb: string; readonly title: string; readonly unit?: string; readonly result: string; readonly points?: readonly string[] };

const report = (title: string, unit: string, ...points: readonly string[]): DemoTopic => ({ verb: 'hear-and-review', title: `关于${title}的报告`, unit, result: '会议同意这个报告，提出审议意见，交市人民政府研究处理', ...(points.length === 0 ? {} : { points }) });

/** Reports a standing committee hears; each year begins again. */
export const COMMITTEE_TOPICS: readonly DemoTopic[] = [
  report('国民经济和社会发展计划上半年执行情况', 'ndrc', '对进度落后的项目逐个列出原因和补救时间', '把重点产业投资的月度数据报常委会'),
  report('本级财政决算', 'finance', '把转移支付细化到项目', '公开重点支出的绩效评价结果'),
  report('教育优质均衡发展情况', 'education', '三年内补足城东片区义务教育学位', '公布乡村学校教师轮岗名单'),
  report('医疗卫生服务能力提升情况', 'health', '乡镇卫生院儿科、口腔科门诊年内全部开设', '公布转诊等候时间'),
  report('水环境治理情况', 'ecology', '四条未达标河道逐条公布治理进度', '对反复超标的排口实行挂牌整改'),
  report('农村公路养护情况', 'transport', '危桥改造年内完工', '养护经费按里程核定'),
  report('安全生产和消防工作情况', 'emergency', '老旧小区充电设施改造按季公布进度', '沿街商铺隐患整改逐户销号'),
  report('养老服务体系建设情况', 'civil', '每个镇街至少一处日间照料中心', '公开助餐点评价'),
  report('城市更新和老旧小区改造情况', 'housing', '改造方案开工前向居民公示', '加装电梯建立一窗受理'),
  report('就业和技能培训情况', 'hr', '培训后就业率按工种公布', '把灵活就业人员纳入培训'),
  report('农业产业发展情况', 'agri', '冷链仓储补上三处缺口', '合作社贷款贴息按季兑付'),
  report('食品安全监管情况', 'market', '校园食堂检查结果每月公示', '小餐饮量化评级全覆盖'),
];

const more = (list: string): DemoTopic[] => list.split(' ').map((line) => { const [title = '', unit = ''] = line.split('/'); return report(title, unit); });
/** What is heard besides in a full year, one report to a title. */
export const FURTHER_REPORTS: readonly DemoTopic[] = more('本级预算上半年执行情况/finance 审计工作情况/finance 审计查出问题整改情况/finance 国有资产管理情况/finance 政府债务管理情况/finance 环境状况和环境保护目标完成情况/ecology 民生实事项目推进情况/ndrc 代表建议办理情况/ndrc 法治政府建设情况/justice 公共法律服务体系建设情况/justice 规范性文件备案审查情况/justice 道路交通安全管理情况/police 基层社会治理情况/police 文化遗产保护情况/culture 全民健身设施建设情况/culture 数字政务服务情况/service 科技创新平台建设情况/science 退役军人服务保障情况/veterans 残疾人权益保障情况/disabled 商贸流通体系建设情况/commerce 医疗保障基金使用情况/medicare 国土空间规划编制情况/land 民事审判工作情况/court 检察公益诉讼工作情况/procuratorate');

/** What a standing committee decides besides. */
export const COMMITTEE_DECISIONS: readonly DemoTopic[] = [
  { verb: 'review', title: '关于批准本级预算调整方案的决议', unit: 'finance', result: '会议批准这个方案' },
  { verb: 'decide', title: '关于加强民生实事项目监督的决定', result: '会议通过这个决定' },
  { verb: 'review', title: '常委会年度工作要点', result: '会议通过这个要点' },
  { verb: 'decide', title: '关于召开下一次代表大会会议的决定', result: '会议通过这个决定' },
];
/** Decisions and resolutions of a full year. */
export const FURTHER_DECISIONS: readonly DemoTopic[] = [
  ['关于批准上一年度本级决算的决议', 'finance'], ['关于批准国民经济和社会发展五年规划中期调整方案的决议', 'ndrc'], ['关于加强河道保护的决定', 'water'], ['关于推进全域垃圾分类的决定', 'urban'], ['关于加强检察公益诉讼工作的决定', 'procuratorate'], ['关于设立代表活动日的决定', ''], ['关于批准新增政府债务限额的决议', 'finance'], ['关于开展法治宣传教育的决议', 'justice'],
].map(([title = '', unit = '']) => ({ verb: title.endsWith('决议') ? 'review' : 'decide', title, ...(unit === '' ? {} : { unit }), result: '会议通过' }));
export const APPOINTMENTS: DemoTopic = { verb: 'appoint', title: '人事任免事项', result: '会议依法通过人事任免事项' };

/** Daily business of a chairs' council. */
export const COUNCIL_TOPICS: readonly DemoTopic[] = [
  { verb: 'discuss', title: '常委会会议议程草案', result: '会议同意提请常委会会议审议' },
  { verb: 'discuss', title: '民生实事项目监督意见', result: '会议原则同意，修改后印发' },
  { verb: 'decide', title: '主任会议重点处理代表建议', result: '会议确定了重点处理的建议和督办分工' },
  { verb: 'hear', title: '代表建议办理进展情况汇报', result: '会议要求逾期未答复的单位作出说明' },
  { verb: 'hear', title: '高新区代表联席会议工作汇报', result: '会议听取了汇报' },
  { verb: 'discuss', title: '专业代表小组名单', result: '会议同意这个名单' },
  { verb: 'hear', title: '执法检查方案', result: '会议同意这个方案' },
  { verb: 'inform', title: '审议意见落实情况', result: '会议听取了通报' },
];

/** What a party group takes up. */
export const PARTY_TOPICS: readonly DemoTopic[] = [
  { verb: 'convey', title: '上级会议和有关文件精神', result: '会议研究了贯彻意见' },
  { verb: 'discuss', title: '年度工作要点', result: '会议原则同意' },
  { verb: 'discuss', title: '改革创新重点项目', result: '会议确定了牵头领导和完成时间' },
  { verb: 'inform', title: '整改事项完成情况', result: '会议听取了书面通报' },
  { verb: 'discuss', title: '重大事项请示报告', result: '会议同意按程序报告' },
  { verb: 'deploy', title: '机关作风建设工作', result: '会议作了部署' },
];

/** The agenda of a yearly session. */
export const SESSION_TOPICS: readonly DemoTopic[] = [
  { verb: 'hear-and-review', title: '政府工作报告', result: '会议批准这个报告' },
  { verb: 'review', title: '上年计划执行情况和本年计划草案的报告', result: '会议批准这个报告和计划' },
  { verb: 'review', title: '上年预算执行情况和本年预算草案的报告', result: '会议批准这个报告和预算' },
  { verb: 'hear-and-review', title: '市人大常委会工作报告', result: '会议批准这个报告' },
  { verb: 'hear-and-review', title: '市人民法院工作报告', result: '会议批准这个报告' },
  { verb: 'hear-and-review', title: '市人民检察院工作报告', result: '会议批准这个报告' },
  { verb: 'elect', title: '补选市人大常委会委员', result: '补选常委会委员五名' },
  { verb: 'vote', title: '票决年度民生实事项目', result: '从十二个候选项目中选出十个' },
];

/** What is tried out in the hall before a session. */
export const REHEARSAL_TOPICS: readonly DemoTopic[] = [
  { verb: 'other', title: '签到和座位演练', result: '签到设备正常' },
  { verb: 'vote', title: '电子表决演练：是否同意把演练用时定为三十分钟', result: '' },
  { verb: 'elect', title: '无记名选举演练', result: '' },
];

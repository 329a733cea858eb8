import type { PlanItemKind } from './plan-item.ts';

const union = (...parts: readonly string[]): string => `(?:${parts.join('|')})`;

const PLACE = '(?:全国|省|市|县|区|旗|州|盟|镇|乡|街道)';
const DIGITS = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';

/** What may stand before the verb of an announced activity: when, who, how. */
const TIME = union(
  `${DIGITS}月(?:份|底|初|中旬|上旬|下旬)?`,
  `第?[一二三四1-4]季度`,
  '上半年',
  '下半年',
  '年[初中底内终]',
  '每(?:季度|半年|年|月)',
  '适时',
  '届[内末]',
  '会前',
  '会后',
  '[（]□*[）]',
  '[①-⑳]',
  `第?[一二三四五六七八九十]{1,2}(?:是|，)`,
  '[（(]?\\d{1,2}[）).、]',
);
const AGENT = union(
  `${PLACE}*(?:人大|人民代表大会)(?:及其)?(?:常务委员会|常委会)?(?:党组)?(?:主席团)?`,
  '常委会(?:会议|党组|领导|组成人员)?',
  '主任会议(?:成员)?',
  '主席(?:团|会议)',
  '党组会议',
  '各?(?:有关|相关)?专(?:门)?委(?:员会)?',
  '各?(?:有关|相关)?(?:专)?工(?:作)?委(?:员会)?',
  '各?委室',
  '(?![对就]|围绕|针对)[\\u4e00-\\u9fa5]{2,8}(?:委员会|工委|专委)(?![\\u4e00-\\u9fa5]{0,12}(?:关于|工作情况))',
  `(?:部分|各级|全体|五级|三级|四级|相关|有关|在[\\u4e00-\\u9fa5]|驻[\\u4e00-\\u9fa5]|${PLACE}|、|和)*(?:人大)?代表(?!建议|议案|之家|家|联络|履职|工作|“)(?:小组)?(?:和|、)?(?:委员)?`,
  '组成人员',
  '部分委员',
);
const MANNER = union(
  '依法',
  '认真',
  '实地',
  '继续',
  '分别',
  '集中',
  '持续',
  '协同',
  '联动',
  '联合',
  '上下联动',
  '重点',
  '专题',
  '专项',
  '跟踪',
  '深入',
  '扎实',
  '定期',
  '全面',
  '首次',
  '再次',
  '同步',
  '精心',
  '有序',
  '及时',
  '主要',
  '先后',
  '统筹',
  '积极',
  '切实',
  '适当',
  '常态化',
  '闭环',
  '接续',
  '有计划地?',
  '有重点地?',
  '组织',
  '在(?=听取|审议|审查|视察|检查|调研|开展|执法|对)',
  '邀请',
  '安排',
  '计划',
  '拟',
  '将',
  '要',
  '并',
  '还',
  '再',
  '也',
  '又',
  '以及',
  '和',
  '及',
  '同时',
  '其中',
  '另外',
  '此外',
  '开展',
  '进行',
  '做好',
  '抓好',
  '搞好',
  '强化',
  '加强',
  '深化',
  '实施',
  '启动',
  '完成',
  '通过',
  '采取',
  '运用',
  '综合运用',
  '会同[\\u4e00-\\u9fa5]{0,8}?(?=对|就|开展|进行|视察|调研|检查)',
  '配合',
  '协助',
  '参与',
  '牵头',
  '上级',
  '结合',
  '做深',
  '做实',
  '用好',
  '探索',
  '选择',
  '选取',
  '突出',
  '聚力',
  '对口',
  '在全[县市区镇]范围内',
  '[省市县区镇乡、]{1,6}(?:三级|两级|四级|五级)?(?:联动|上下联动)',
);
export const LEAD = new RegExp(`(?:${TIME}|${AGENT}|${MANNER})(?:[，：:])?`, 'y');

/** Words that turn an announcement into its opposite. */
export const NEGATION = /^(?:不再|不|暂不|暂缓|取消|停止|减少|避免|严禁|未|没有|无需|不得)/;

const HOW = '(?:专题|专项|重点|集中|跟踪|书面|初步|联动|工作|满意度|代表|会前)?';

type Verb = { readonly form: RegExp; readonly kinds: readonly PlanItemKind[] };

/** Verbs that stand before their subject, the longer first. */
export const VERBS: readonly Verb[] = [
  { form: /听取(?:、|和|并|与|及)?(?:审议|审查)(?:(?:、|和|并)?(?:审查|审议|批准|讨论))*了?/y, kinds: ['report-deliberation'] },
  { form: /(?:审查|初审|审议)(?:、|和|并|及)?批准了?/y, kinds: ['plan-budget-review'] },
  { form: /审议了?(?!意见|通过|质量|质效|发言|议题|事项|程序)/y, kinds: ['report-deliberation'] },
  { form: /(?:听取|听)(?:和|并|、|与)?(?:讨论|研究|评议)?了?(?!意见)/y, kinds: ['report-hearing'] },
  { form: /(?:视察|检查)(?:、|和|与|及)调研了?/y, kinds: ['inspection-visit', 'research'] },
  { form: /调研(?:、|和|与|及)视察了?/y, kinds: ['research', 'inspection-visit'] },
  { form: /(?:视察|察看)(?:检查|调研)?了?/y, kinds: ['inspection-visit'] },
  { form: /(?:调查研究|调研|调查)了?/y, kinds: ['research'] },
  { form: /(?:执法检查|检查)了?/y, kinds: ['law-inspection'] },
  { form: /(?:审查|初审)了?/y, kinds: ['plan-budget-review'] },
  { form: /(?:工作评议|评议|测评)了?/y, kinds: ['performance-appraisal'] },
  { form: /专题询问了?/y, kinds: ['special-inquiry'] },
];

type Noun = { readonly word: string; readonly kind: PlanItemKind };

/** Nouns of an activity, as in 对……开展执法检查; the longer first. */
const NOUNS: readonly Noun[] = [
  { word: '(?:执法|法律实施|贯彻实施情况|贯彻执行情况|实施情况的?|执行情况的?)检查', kind: 'law-inspection' },
  { word: '(?:专题|联组|联合|集中)?询问', kind: 'special-inquiry' },
  { word: `${HOW}(?:视察|检查)(?:检查|调研)?`, kind: 'inspection-visit' },
  { word: `${HOW}(?<!立法)(?:调查研究|调研|调查)`, kind: 'research' },
  { word: '(?:工作|履职|述职|专项|专题|任后|年度|民主|满意度|代表)*(?:评议|测评|评价)', kind: 'performance-appraisal' },
];
const NOUN = union(...NOUNS.map(({ word }) => word));
const NOT_A_NOUN = '(?!制度|机制|办法|结果|成果|报告|意见|反馈|发现|要求|方式|力度|质量|质效|整改|问题|组|方案|职能|监督|网|点|站|会)';

/** One noun of an activity and what may join it to the next. */
export const ACTIVITY = new RegExp(`(${NOUN})${NOT_A_NOUN}`, 'g');

export const kindOfNoun = (noun: string): PlanItemKind | undefined => NOUNS.find(({ word }) => new RegExp(`^${word}$`).test(noun))?.kind;

/** 对 X 开展 N（、N）: what stands between the subject and the nouns. */
export const CARRY_OUT =
  /(?:深入[\u4e00-\u9fa5]{2,6}?(?=开展|进行|组织|、)|适时|依法|分别|统一|同步|集中|全面|深入|持续|认真|继续|联动|上下联动|跟踪|再次|首次|组织|安排|代表|委员|[，])*(?:开展|进行|组织|实施|召开|启动|作出?(?=专题|专项|重点)|做(?=专题|专项))(?:了)?(?:好|一次|两次|有?针对性的?|实地|深入的?|广泛的?|为期[^，]{1,6}的)*/g;

export const PREPOSITION = /(?:对|就|围绕|针对|以(?=[^，]{2,40}为(?:主题|重点|内容)))(?!口|接|照|标|此|外开放)/y;

/** 加强对计划、预算……的监督: an item only where money and plans are meant. */
export const WATCH_OVER =
  /的?(?:跟踪|经常性|审查|全过程|全口径|动态|依法|工作|初步)?(?:审查监督|监督审查|监督检查|监督|审查|检查)(?:(?:、|和|与|及)(?:检查|审查|监督|管理|支持|评议))*$/;
export const FISCAL = /计划|预算|决算|经济运行|国有资产|国资|债务|审计|财政|专项资金|规划纲要/;

/** Where a new activity begins inside a clause: after 、, 并, 和, 及. */
export const JOINED_ACTIVITY =
  /(?:、|，|并且?|和|及|以及)(?=(?:适时|组织|分别|集中|同时)?(?:专题|专项|重点|跟踪)?(?:听取(?!意见)|视察(?=[^、和及]{3})|专题调研(?=[^、和及]{3})|调研(?=[^、和及]{3})|开展(?=.)|进行(?:专题|满意度|工作)|检查《|(?<!听取.{0,3})审议(?=[^意通、和及])|(?:对|就|围绕|针对).{2,50}?(?:开展|进行|组织)))/g;

/** What follows a verb but is the activity itself, not a subject of it. */
export const NOT_A_SUBJECT =
  /^(?:(?:不少于|不低于|至少|每年|超过|约)?\d+(?:余|多)?(?:人次|场|次|天|家)|向(?:[省市县区旗镇]?人大)?常委会|向[^，]{0,6}述职|结果|进行|针对性|实效|要[有求讲在深突注]|时[要，]|中(?:要|发现|，|$)|[前后](?:$|要|应|须|必须)|等|成果|报告$|活动(?!中心|场)|工作(?:$|要|的|机制|制度|方案|质)|方式|制度|机制|质效|质量(?:$|和)|力度|方案|过程|(?:调研|视察|检查|指导|督导|督促)(?:$|工作$)|[和与及]|小组|组(?=$|深入|成员)|人员$|课题$|监督$|意见|发现|反馈|整改(?:$|要))/;

/** Subjects that name no subject: 以下报告, 12项专项工作报告. */
export const GENERIC =
  /^(?:(?:以下|下列|如下|各类|相关|有关|一批|若干|部分|多项|重点|重大|重要|县|市|区|镇|乡|旗|人民|政府|及其|部门|两院|“[^”]{2,6}”|(?:\d+|[一二三四五六七八九十]+)(?:个|项|次|部|件|名|份)|的|专项|专题|工作|年度|综合|情况|法律法规|法律|法规|课题|议题|项目|内容|事项|代表|委员|了|执法|执法检查|专题询问|询问|视察|调研|评议|测评|等|报告|汇报|监督|全方位|综合|全面|实地|系统|广泛|多次|深入))*$/;

/** Words a clause of purpose or slogan begins with; such a clause never goes on with the list before it. */
export const PURPOSE =
  /^(?:有力|有效|切实|充分|更加|共同|主动|力求|力争|奋力|着眼|推动|促进|助力|助推|保障(?!性|体系|房|机制)|支持|督促|确保|提升|提高|加快|进一步|切实|着力|为|让|以|使|努力|不断|加强|强化|深化|完善|落实(?!情况)|贯彻|监督(?!检查|管理)|关注|了解|掌握|全面(?!预算|从严)|推进(?!会)|发挥|做好|形成|服务(?!业|体系|中心|平台|设施|保障|管理|工作|区)|维护|增强|聚焦|紧扣|坚持|认真|积极|持续|引导|协助|建立|健全|把|将|更好|依法|有效|打造|回应|督办|跟踪)/;

export const LAW_NAME = /(?:法|法典|条例|办法|规定|决定|决议|规则|通则|细则|解释|实施意见)(?:（[^）]*）)?$/;

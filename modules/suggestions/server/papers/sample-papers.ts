import { localDate } from '#platform/domain/local-date.ts';
import type { Paper } from '#platform/domain/papers/paper.ts';
import { acceptanceNotice } from '../../domain/papers/acceptance-notice.ts';
import { archiveContents } from '../../domain/papers/archive-contents.ts';
import { coOpinion } from '../../domain/papers/co-opinion.ts';
import { commendation } from '../../domain/papers/commendation.ts';
import { extensionForm } from '../../domain/papers/extension-form.ts';
import { handOverLetter } from '../../domain/papers/hand-over-letter.ts';
import { handOverList } from '../../domain/papers/hand-over-list.ts';
import { handlingReport } from '../../domain/papers/handling-report.ts';
import { keyPlan } from '../../domain/papers/key-plan.ts';
import { ledgerTable } from '../../domain/papers/ledger-table.ts';
import { ratingForm } from '../../domain/papers/rating-form.ts';
import { redoNotice } from '../../domain/papers/redo-notice.ts';
import { replyLetter } from '../../domain/papers/reply-letter.ts';
import { returnForm } from '../../domain/papers/return-form.ts';
import { suggestionPaper } from '../../domain/papers/suggestion-paper.ts';
import { supervisionNotice } from '../../domain/papers/supervision-notice.ts';

const OFFICE = '澜溪市人大常委会代表工作委员会';
const UNIT = '澜溪市交通运输局';
const SESSION = '市十七届人大三次会议';
const HANDED = localDate('2026-01-25');
const DUE = localDate('2026-04-25');
const DONE = localDate('2026-04-08');
const suggestion = { session: SESSION, number: '第023号', title: '关于在沿河村增设公交站点的建议' };
const contact = { name: '罗知行', phone: '0510-00000000' };
const number = { mark: '澜人代', year: 2026, serial: 1 };
const ROWS = Array.from({ length: 30 }, (_, index) => index + 1);

/** One paper of each kind, of the made-up county, for tests. */
export const SAMPLE_PAPERS: Readonly<Record<string, Paper>> = {
  'suggestion-paper': suggestionPaper({
    occasion: '澜溪市第十七届人民代表大会第三次会议',
    office: OFFICE,
    number: '十七届三次第023号',
    title: suggestion.title,
    category: '城建环资',
    lead: { name: '戚永康', delegation: '沿河镇代表团', card: '17-118', phone: '0510-00000001' },
    situation: '沿河村现有住户六百余户，距最近的公交站点约两公里，老人看病、学生上学多有不便。',
    analysis: '现有线路设于2015年，未经过新建的安置小区；村口道路已于去年拓宽，具备通行条件。',
    proposal: '一是在村口增设站点；二是早晚高峰加密班次；三是在站点设置遮雨座椅。',
    cosigners: [
      { name: '殷𬭎', delegation: '沿河镇代表团' },
      { name: '<script>alert(1)</script>', delegation: '城东街道代表团' },
    ],
  }),
  'acceptance-notice': acceptanceNotice({
    office: OFFICE,
    number,
    suggestion,
    deputy: '戚永康',
    filedOn: localDate('2026-01-08'),
    acceptedOn: localDate('2026-01-20'),
    mergedWith: [`${SESSION}第031号建议`],
    contact,
  }),
  'hand-over-letter': handOverLetter({
    office: OFFICE,
    number,
    session: SESSION,
    unit: UNIT,
    lead: 12,
    coHandling: 5,
    parallel: 1,
    handedOverOn: HANDED,
    replyBy: DUE,
    coOpinionBy: localDate('2026-02-25'),
    returnBy: localDate('2026-02-02'),
    contact,
    copyTo: ['市人民政府办公室'],
  }),
  'hand-over-list': handOverList({
    office: OFFICE,
    session: SESSION,
    unit: UNIT,
    handedOverOn: HANDED,
    rows: ROWS.map((row) => ({
      number: `第${String(row + 20).padStart(3, '0')}号`,
      title: row % 3 === 0 ? '关于完善城东片区慢行道路和非机动车停放设施并加强日常管理的建议' : suggestion.title,
      deputy: row % 2 === 0 ? '戚永康' : '殷𬭎',
      delegation: '沿河镇代表团',
      role: row % 4 === 0 ? '会办' : '主办',
      otherUnits: row % 4 === 0 ? ['市自然资源和规划局'] : [],
      dueOn: DUE,
    })),
  }),
  'return-form': returnForm({
    unit: UNIT,
    suggestion,
    handedOverOn: HANDED,
    reason: '该件所涉道路为村内道路，按照职责清单由镇人民政府管理。',
    proposedUnit: '沿河镇人民政府',
    earlierReturns: ['市城市管理局'],
    contact,
  }),
  'extension-form': extensionForm({
    unit: UNIT,
    suggestion,
    handedOverOn: HANDED,
    dueOn: DUE,
    askedUntil: localDate('2026-06-25'),
    latest: localDate('2026-07-25'),
    reason: '涉及线路调整和道路改造，需要与三个单位会商。',
    doneSoFar: '已完成现场踏勘和客流调查。',
    deputyTold: '4月1日电话说明，代表表示理解。',
  }),
  'co-opinion': coOpinion({
    unit: '澜溪市自然资源和规划局',
    leadUnit: UNIT,
    number: { mark: '澜自然资函', year: 2026, serial: 9 },
    suggestion,
    opinions: ['站点用地符合现行规划，可以按程序办理。', '站台设施的用地手续由我单位指定专人协助。'],
    date: localDate('2026-02-20'),
    contact,
    copyTo: [OFFICE],
  }),
  'reply-letter': replyLetter({
    unit: UNIT,
    number: { mark: '澜交函', year: 2026, serial: 16 },
    classLetter: 'A',
    suggestion,
    deputies: ['戚永康'],
    body: [],
    points: [
      {
        asked: '关于在村口增设站点',
        answer: [
          '我局于2026年2月3日会同公交公司到沿河村现场踏勘，村口道路宽7.5米，具备停靠条件。站点已于3月20日建成，5路公交车每日停靠42班次，村民步行至站点的距离由约2公里缩短到300米以内。',
        ],
      },
      {
        asked: '关于早晚高峰加密班次',
        answer: [
          '根据两周的客流调查，早高峰平均满载率较高。自3月25日起，5路公交车早晚高峰的发车间隔由20分钟缩短为12分钟，并在学校上下学时段各增开1班。',
        ],
      },
      {
        asked: '关于设置遮雨座椅',
        answer: ['站点已安装候车亭1座、座椅2组和夜间照明。候车亭由沿河村委会负责日常保洁，公交公司每季度检修一次。'],
      },
    ],
    promises: [],
    round: 'first',
    date: DONE,
    contact,
    copyTo: [OFFICE, '市人民政府办公室'],
    publicity: '此件公开发布',
  }),
  'rating-form': ratingForm({
    office: OFFICE,
    suggestion,
    deputy: '戚永康',
    units: [UNIT],
    repliedOn: DONE,
    returnBy: localDate('2026-05-07'),
    contact: { phone: contact.phone, address: '澜溪市人民路1号' },
  }),
  'redo-notice': redoNotice({
    office: OFFICE,
    number,
    unit: UNIT,
    suggestion,
    firstReplyOn: DONE,
    unsolved: ['站点虽已设置，但晚间无车停靠。', '座椅尚未安装。'],
    replyBy: localDate('2026-06-20'),
    date: localDate('2026-05-20'),
    contact,
  }),
  'supervision-notice': supervisionNotice({
    office: OFFICE,
    number,
    unit: UNIT,
    items: [{ suggestion, dueOn: DUE, state: '逾期3天' }],
    answerBy: localDate('2026-05-06'),
    date: localDate('2026-04-28'),
    contact,
  }),
  'key-plan': keyPlan({
    office: '澜溪市人大常委会办公室',
    number: { mark: '澜人办', year: 2026, serial: 7 },
    year: 2026,
    decidedBy: '市十七届人大常委会第三十次主任会议',
    suggestion,
    aim: '年底前新增站点全部投入使用，群众步行到站不超过十分钟。',
    owners: [
      { duty: '督办领导', name: '晏书和' },
      { duty: '领办领导', name: '左明川' },
      { duty: '对口工作机构', name: '城建环资工作委员会' },
    ],
    steps: [
      { when: '3月', what: '召开座谈会，确定办理措施', by: UNIT },
      { when: '9月', what: '实地视察，听取代表意见', by: OFFICE },
    ],
    date: localDate('2026-03-01'),
    printedOn: localDate('2026-03-02'),
    copyTo: ['市委办公室', '市人民政府办公室', '市政协办公室'],
  }),
  'handling-report': handlingReport({
    office: OFFICE,
    session: SESSION,
    heardBy: '市十七届人大常委会第二十八次会议',
    date: localDate('2026-10-28'),
    addressee: '市人大常委会',
    total: 81,
    replied: 80,
    classes: [
      { meaning: '已经解决或者基本解决', count: 50 },
      { meaning: '正在解决或者列入计划', count: 24 },
      { meaning: '因条件限制暂时不能解决', count: 6 },
    ],
    ratings: { satisfied: 60, basically: 14, unsatisfied: 2, unrated: 4 },
    promises: { made: 24, kept: 15, open: 8, late: 1 },
    parts: [{ heading: '主要做法', paragraphs: ['建立交办、办理、答复、评价和回头看的全过程记录，每一步都能查到人和时间。'] }],
  }),
  commendation: commendation({
    body: '澜溪市人民代表大会常务委员会',
    number: { mark: '澜人发', year: 2026, serial: 3 },
    meeting: '市十七届人大常委会第二十九次会议',
    decidedOn: localDate('2026-12-20'),
    period: '2026年度',
    suggestions: [{ title: suggestion.title, deputy: '戚永康' }],
    units: [UNIT, '澜溪市教育局'],
    copyTo: ['市委办公室', '市人民政府办公室'],
  }),
  'archive-contents': archiveContents({
    office: OFFICE,
    suggestion,
    archiveNumber: '2026-DB-023',
    papers: [
      { number: '', from: '戚永康', title: suggestion.title, date: localDate('2026-01-08'), pages: 2 },
      { number: '澜交函〔2026〕16号', from: UNIT, title: `对${SESSION}第023号建议的答复`, date: DONE, pages: 2 },
    ],
  }),
  'ledger-table': ledgerTable({
    office: OFFICE,
    session: SESSION,
    asOf: localDate('2026-10-31'),
    rows: ROWS.map((row) => ({
      number: String(row).padStart(3, '0'),
      title: suggestion.title,
      deputy: '戚永康',
      units: [UNIT],
      handedOverOn: HANDED,
      repliedOn: row % 7 === 0 ? null : DONE,
      classLetter: row % 7 === 0 ? '' : 'A',
      rating: row % 7 === 0 ? '' : '未评',
      state: row % 7 === 0 ? '办理中' : '已答复',
    })),
  }),
};

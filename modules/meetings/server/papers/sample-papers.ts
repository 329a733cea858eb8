import { localDate } from '#platform/domain/local-date.ts';
import type { Paper } from '#platform/domain/papers/paper.ts';
import type { ItemFact } from '../../domain/papers/document-texts.ts';
import {
  agendaPaper,
  meetingNotice,
  minutesPaper,
  packetContents,
  publicNotice,
  resolutionPaper,
  signInSheet,
} from '../../domain/papers/meeting-papers.ts';

const OFFICE = '澜溪市人大常委会办公室';
const COMMITTEE = '澜溪市人民代表大会常务委员会';
const MEETING = '市十七届人大常委会第三十二次会议';
const item = (number: string, depth: number, verb: string, title: string): ItemFact => ({
  number,
  depth,
  verb,
  title,
  state: 'listed',
  result: null,
  movedBy: null,
  movedReason: null,
  votes: [],
});
const ITEMS = [
  item('一、', 0, 'hear-and-review', '市人民政府关于2025年财政决算的报告'),
  item('（一）', 1, 'hear', '市财政局局长作报告'),
  item('二、', 0, 'review', '《澜溪市国土空间总体规划（2021—2035）》修编方案'),
  item('三、', 0, 'appoint', '人事任免事项'),
];
const NAMES = ['晏书和', '左明川', '丁一', '殷𬭎', '戚永康', '林惠芬', '尉迟青', '<script>alert(1)</script>'];
const DAY = localDate('2026-02-26');
const STARTS = new Date('2026-02-26T01:00:00Z');

/** One paper of each kind, of the made-up county, for tests. */
export const SAMPLE_PAPERS: Readonly<Record<string, Paper>> = {
  'meeting-notice': meetingNotice({
    office: OFFICE,
    meeting: MEETING,
    startsAt: STARTS,
    day: DAY,
    place: '市会议中心二楼会议厅',
    items: ITEMS,
    addressee: '各位出席、列席人员',
    date: localDate('2026-02-17'),
    contact: { name: '罗知行', phone: '0510-00000000' },
  }),
  agenda: agendaPaper({ issuer: COMMITTEE, meeting: MEETING, items: ITEMS, approved: { by: '主任会议', on: localDate('2026-02-16') } }),
  'agenda-draft': agendaPaper({
    issuer: COMMITTEE,
    meeting: MEETING,
    items: Array.from({ length: 60 }, (_, index) => item(`${index + 1}.`, 0, 'review', `关于第${index + 1}项工作情况的报告`)),
    approved: null,
  }),
  minutes: minutesPaper({
    issuer: COMMITTEE,
    title: `${MEETING}纪要`,
    number: '第32期',
    startsAt: STARTS,
    place: '市会议中心',
    names: { present: NAMES, onLeave: ['解宁'], absent: [], attending: ['市人民政府', '市监察委员会'], chair: '晏书和' },
    orderNote: '名单按职务排列',
    entitled: 35,
    present: 33,
    body: '会议听取和审议了市人民政府关于2025年财政决算的报告。表决结果：赞成33票，通过。\n会议审议了修编方案。',
    date: DAY,
    copyTo: ['市委办公室', '市人民政府办公室'],
  }),
  resolution: resolutionPaper({
    issuer: COMMITTEE,
    title: `${COMMITTEE}关于批准2025年财政决算的决议`,
    subtitle: `（2026年2月26日${MEETING}通过）`,
    body: '市十七届人大常委会第三十二次会议审查了2025年财政决算。会议决定批准2025年财政决算。',
    points: [],
  }),
  'review-opinion': resolutionPaper({
    issuer: COMMITTEE,
    title: `${COMMITTEE}关于财政决算报告的审议意见`,
    subtitle: null,
    body: '会议提出如下审议意见：',
    points: [
      { number: 1, text: '细化转移支付到具体项目', addressee: '市财政局', dueOn: localDate('2026-05-26') },
      { number: 2, text: '公开绩效评价结果', addressee: '市财政局', dueOn: null },
    ],
  }),
  'public-notice': publicNotice({
    issuer: COMMITTEE,
    number: '第8号',
    body: '左明川已由澜溪市第十七届人民代表大会常务委员会第三十二次会议任命为市财政局局长。\n特此公告。',
    date: DAY,
  }),
  'sign-in-sheet': signInSheet({
    issuer: OFFICE,
    meeting: MEETING,
    day: DAY,
    groups: [
      { name: '一团', people: NAMES.map((name, index) => ({ name, post: '委员', seat: `1排${index + 1}座`, said: '出席' })) },
      { name: '列席', people: Array.from({ length: 40 }, (_, index) => ({ name: `列席${index}`, post: '市教育局', seat: '', said: '' })) },
    ],
  }),
  'packet-contents': packetContents({
    issuer: OFFICE,
    meeting: MEETING,
    reader: '戚永康',
    asOf: DAY,
    papers: [{ item: '一、', title: '2025年财政决算报告', level: '内部', version: 2, file: '决算报告.docx' }],
  }),
};

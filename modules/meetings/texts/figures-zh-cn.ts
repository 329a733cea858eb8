/** Names of the figures of meetings. Source language. */
export const meetingFiguresZhCn = {
  title: '会议统计', nav: '会议统计', year: '年份', hint: '每个数都能点开看是哪些；出席只按会议计，不给代表排名。', figure: '项目', value: '数量', byKind: '按会议类型', open: '看明细', count: '共 {n}', groups: { held: '会议', work: '议题和文书', papers: '材料', people: '出席和发言' },
  name: {
    'meetings-held': '召开会议', 'meetings-planned': '计划会议', 'meetings-postponed': '推迟过的会议', 'meetings-cancelled': '取消的会议', 'meetings-extraordinary': '临时召集的会议', 'sittings-held': '会中各次会议',
    'items-dealt-with': '审议完毕的议题', 'reports-heard': '听取的报告', 'items-reviewed': '审议的事项', 'items-withdrawn': '撤回的议题', 'review-opinions': '审议意见', 'opinion-points': '审议意见分条', oaths: '宪法宣誓',
    'papers-collected': '收入的材料', 'papers-late': '逾期报送的材料', 'attendances-expected': '应到人次', attendances: '实到人次', leaves: '请假人次', speeches: '发言',
  },
  attendance: '出席率',
};

export type MeetingFiguresTexts = typeof meetingFiguresZhCn;

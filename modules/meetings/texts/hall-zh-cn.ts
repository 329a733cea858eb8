/** Words of the hall's consoles and of the big screen. Source language. */
export const meetingHallZhCn = {
  start: { title: '会场', hint: '选择正在进行或将要召开的会议。', console: '主席台', table: '签到台', screen: '大屏', now: '正在进行', coming: '将要召开', none: '现在没有会议', noneHint: '会议发出通知后会出现在这里。' },
  console: {
    title: '主席台', quorumTitle: '法定人数', open: '宣布开会', end: '宣布散会', current: '现在进行', next: '下一项', nothing: '还没有进行到任何一项', begin: '从第一项开始', goNext: '进入下一项', finishLast: '结束最后一项', stepTo: '转到这一项', done: '已完', remaining: '还有 {n} 项', elapsed: '已用 {time}', planned: '计划 {n} 分钟', over: '超过 {n} 分钟', queue: '发言次序', nobody: '没有人等候发言', speaking: '正在发言', left: '还剩', overtime: '超时', start: '开始发言', stop: '结束发言', call: '点名准备', decline: '不安排', first: '提到最前', notOpen: '会议还没有开', notMet: '签到人数不足法定人数，现在不能开会。', ended: '会议已经结束', agenda: '议程', register: '登记举手发言', enteredBy: '{name} 代为登记', records: '会议记录', toDesk: '会议页面',
  },
  table: {
    title: '签到台', search: '姓名、代表团、证号', card: '扫码枪或键盘输入证号，按回车', cardLabel: '代表证号', come: '签到', gone: '离场', video: '视频参会', hereSince: '{time} 到', late: '迟到', left: '{time} 离场', onLeave: '请假', all: '全部', missing: '未到', here: '已到', signedIn: '{name} 已签到', wasThere: '{name} 早已签到', leftNow: '{name} 已离场', seat: '{row} 排 {column} 号', code: '大屏上的签到码', codeLeft: '{n} 秒后更换', noCode: '会议召开当天才显示签到码', more: '再显示 200 人（还有 {n} 人）', print: '打印签到表',
  },
  screen: {
    entitled: '应到', present: '实到', onLeave: '请假', met: '符合法定人数', unmet: '不足法定人数', needed: '须 {n} 名', persons: '{n} 名', line: '应到 {entitled} 名　实到 {present} 名　{verdict}', lineNeeded: '（{needed} 名）', signIn: '签到码', signInLate: '迟到签到码', signInHow: '手机打开“会议”，输入签到码', codeLeft: '{n} 秒后更换', soon: '会议即将开始', item: '第 {at} 项 / 共 {of} 项', now: '正在进行', next: '下一项', speaking: '正在发言', left: '还剩', overtime: '超时', queue: '等候发言', ended: '会议结束', choose: '选择要显示的会议', chooseNone: '现在没有会议', offline: '与服务器的联系中断，正在重连', on: '已用',
  },
};

export type MeetingHallTexts = typeof meetingHallZhCn;

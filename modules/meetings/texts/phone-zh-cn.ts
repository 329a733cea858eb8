/** Words of the members' pages. Source language. */
export const meetingPhoneZhCn = {
  list: { title: '我的会议', now: '正在进行', coming: '将要召开', past: '已经开过', none: '没有会议', noneHint: '收到会议通知后会出现在这里。', documents: '新收到的文书', records: '等您签字的发言记录', sign: '核对并签字', calendar: '把会议加到手机日历', enter: '进入会场', answer: '请答复', answered: '您的答复', more: '更多', open: '看会议' },
  one: {
    back: '我的会议', when: '时间', place: '地点', chair: '主持', seat: '座位', seatText: '{row} 排 {column} 号', myReply: '您的答复', willYou: '您能到会吗', come: '按时出席', leave: '请假', substitute: '派人代替', decision: '批复', change: '更改答复', came: '已答复：按时出席', asked: '请假已送出，等待批复', sent: '已告知由{name}代替', agenda: '议程', total: '共 {n} 项，约 {minutes} 分钟', packet: '会议材料', openPacket: '阅读材料', packetCount: '{n} 份', hall: '进入会场', documents: '会议文书', timeline: '经过', postponed: '会议推迟：{reason}', cancelled: '会议取消：{reason}', notice: '会议通知', saved: '已存，等待送出',
  },
  packet: {
    title: '会议材料', back: '回到会议', changed: '上次打开之后变了 {n} 处', same: '上次打开之后没有变化', first: '第一次打开', keep: '存到本机，没有信号也能看', keeping: '正在存 {done} / {of}', kept: '已存 {n} 份，{time}', keepHint: '只存公开和内部的材料；限制范围的材料不存。会议结束后自动清除，也可以现在清除。', drop: '从本机清除', dropped: '已清除', offline: '没有信号：显示存在本机的材料', notKept: '没有信号，这份材料没有存在本机', none: '还没有材料', hidden: '不在您的阅读范围内', restricted: '限制材料：阅读有记录，页面带有您的姓名', search: '在材料里查找', found: '{n} 份里有', notes: '我的笔记', notesPrivate: '只有您看得到', add: '写笔记', write: '笔记', save: '保存', savedHere: '已存在本机，有信号时自动送出', delete: '删去', place: '第几页、第几条', noNotes: '还没有笔记', pages: '目录', version: '第 {n} 版', changedMark: '有变化', next: '下一份', previous: '上一份', openFile: '打开文件', cannotShow: '这种文件不能直接显示，请打开文件。',
  },
  hall: {
    title: '会场', code: '签到码', codeHint: '大屏上的数字，每半分钟换一次', signIn: '签到', signedIn: '您已签到', at: '{time} 签到', seat: '您的座位：{row} 排 {column} 号', late: '迟到', left: '您已离场，需要时请到签到台', wait: '等会议开始', current: '正在进行', none: '现在没有进行中的会议', noneHint: '会议当天这里可以签到、申请发言和表决。', speak: '申请发言', speakSubject: '想说什么（可以不写）', requested: '已申请，前面还有 {n} 人', called: '请准备，马上到您', speaking: '请您发言', takeBack: '收回申请', choose: '选择会议', packet: '看材料', quorum: '法定人数', stop: '我说完了',
  },
  speech: { title: '发言记录', hint: '请核对记录。签字后不能再改；有出入的，写明后退回更正。', sign: '核对无误，签字', correct: '有出入，要求更正', signed: '您已于 {time} 签字', waiting: '已退回，等待更正', none: '没有等您签字的记录', back: '我的会议', spokenAt: '{date} 发言，{minutes} 分钟' },
  today: { title: '会议', reply: '请答复能否到会', changed: '材料有变化', sign: '有发言记录等您签字', open: '看会议', now: '会议正在进行', enter: '进入会场' },
};

export type MeetingPhoneTexts = typeof meetingPhoneZhCn;

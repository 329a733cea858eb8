/** Sentences of notices, by kind. Source language. */
export const meetingNoticesZhCn = {
  'meetings.convened': '请您参加{title}：{day}，{place}。请看议程后答复能否到会。',
  'meetings.reminded': '您还没有答复能否参加{title}（{day}，{place}）。',
  'meetings.changed': '{title}的时间或地点有变：{day}，{place}。',
  'meetings.postponed': '{title}推迟举行，时间另行通知。原定 {day}，{place}。',
  'meetings.cancelled': '{title}取消。原定 {day}，{place}。',
  'meetings.paper-asked': '请为{title}报送材料《{paper}》，最迟 {due}。',
  'meetings.paper-urged': '{title}的材料《{paper}》还没有报送，期限 {due}。',
  'meetings.paper-handed-in': '{title}的材料《{paper}》已报送，请核收。',
  'meetings.paper-sent-back': '{title}的材料《{paper}》退回修改：{reason}',
  'meetings.leave-asked': '{name} 请假，不能参加{title}，请审批。',
  'meetings.leave-granted': '您对{title}的请假已批准。{note}',
  'meetings.leave-refused': '您对{title}的请假没有批准：{note}',
  'meetings.record-to-sign': '您在{title}上的发言记录已核对，请看后签字。',
  'meetings.document-delivered': '收到《{title}》，请阅。',
  'meetings.absences-reached': '{name} 已有 {count} 次大会会议被认定为擅自缺席，是否提出终止代表资格，请研究。',
} as const;

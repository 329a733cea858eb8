/** Why a vote is not taken, and what to do now. */
export const ballotsCastingZhCn = {
  'ballots.already_cast': '您的表决票此前已经收到，按规定以第一次为准，这一次没有计入。无需再做任何操作。',
  'ballots.cast_on_paper': '您已领取纸质表决票，不能再用设备表决。请填写纸质票并投入票箱。',
  'ballots.contest_closed': '表决已经结束，您的这一票在结束之后到达，没有计入。如有疑问，请向监票人提出。',
  'ballots.contest_not_open': '这项表决还没有开始，请等待会议主持人宣布。',
  'ballots.not_a_voter': '您不在这项表决的应到人员名单上，不能参加表决。如名单有误，请向会务工作人员提出。',
  'ballots.not_present_at_opening': '表决开始时您没有签到，不能参加这项表决。请先签到，从下一项表决起参加。',
  'ballots.paper_too_long': '表决票内容过长，无法封装。请缩短另选他人的姓名和单位后再投。',
} as const;

/** Why an act on a contest is refused, and what to do now. */
export const ballotsControlZhCn = {
  'ballots.state_changed': '这项表决的状态已由他人改变：您看到的是“{seen}”，现在是“{now}”。请以页面刷新后的状态为准。',
  'ballots.scrutineer_not_eligible': '{name}是本项表决的候选人，不能担任监票人（选举法第四十三条）。请另行推定。',
  'ballots.candidate_unknown': '名册里没有所选的 {name}。请重新从名册选择，或者直接写姓名。',
  'ballots.candidate_renamed': '所选的人在名册里叫 {name}，选票上写的是 {label}。请重新选择，或者直接写姓名。',
  'ballots.scrutineer_not_on_roll': '监票人应当从本次会议的应到人员中推定，所选人员不在名单上。请另行推定。',
  'ballots.paper_not_a_medium': '这项表决没有采用纸质表决票，不能发票。如需改用，请宣布本次表决无效并重新表决。',
  'ballots.voter_has_cast': '该同志已经表决，或者已经领取纸质票，不能再发票。',
  'ballots.counts_missing': '需要两名监票人分别录入计票结果后才能确定表决结果。',
  'ballots.counts_differ': '两名监票人录入的计票结果不一致。请重新清点后更正。',
  'ballots.counts_not_wanted': '这项表决没有发出纸质票，也没有采用举手方式，无需录入计票结果。',
  'ballots.box_differs': '票箱内的票数（{found}）与投票人数（{cast}）不一致，不能计票。请保留现场，宣布本次表决无效并重新表决。',
  'ballots.box_key_lost': '本机没有这项表决票箱的钥匙，无法开箱。请在保存钥匙的服务器上计票；确已丢失的，宣布本次表决无效并重新表决。',
  'ballots.already_signed': '您已经签署过，需要由另一位同志签署。',
  'ballots.quorum_not_met':
    '现在签到 {present} 名，未达到法定人数（应到 {all} 名，须有 {needed} 名以上出席），不能开始表决。请等待更多同志签到。',
  'ballots.meeting_not_under_way': '会议尚未开始或者已经结束，不能开始表决。请先宣布开会。',
  'ballots.not_closed_yet': '表决正在进行，结束之前只能看到收到的票数。',
  'ballots.not_decided_yet': '表决结果尚未产生，不能导出或者打印。',
  'ballots.no_receipt': '没有您在这项表决中的回执：您没有用设备表决。',
  'ballots.not_certified': '计票结果尚未经两名监票人签字，不能宣布。',
} as const;

/** What a verification of contests can find. Entries count from 0. */
export const ballotsFindingsZhCn = {
  'leaf-missing': '“{title}”（{contestId}）：表决日志缺第 {at} 号记录。',
  'leaf-unreadable': '“{title}”（{contestId}）：表决日志第 {at} 号记录读不懂，或与其种类不符。',
  'checkpoint-invalid': '“{title}”（{contestId}）：第 {at} 条处的签名与日志对不上，日志在签名之后被改动。',
  'checkpoint-missing': '“{title}”（{contestId}）：日志共 {at} 条，最新的签名没有覆盖到末尾，或末尾被截掉。',
  'contest-changed': '“{title}”（{contestId}）：表决事项、规则、名册或者签到情况与开始表决时固定的不一致。',
  'casts-differ': '“{title}”（{contestId}）：参加表决的记录与日志不一致。',
  'order-wrong': '“{title}”（{contestId}）：有人出现两次，或者有票排在结束表决（第 {at} 号）之后。',
  'received-differs': '“{title}”（{contestId}）：收到的票数与日志不一致。',
  'count-differs': '“{title}”（{contestId}）：计票的总数与投票人数不一致。',
  'papers-differ': '“{title}”（{contestId}）：开箱后保存的票与日志中的计票记录不一致。',
  'result-differs': '“{title}”（{contestId}）：按日志重新计票，结果与公布的不一致。',
} as const;

/** Why a contest cannot be drawn up, counted or followed. Source language. */
export const ballotsErrorsZhCn = {
  'ballots.too_few_candidates':
    '应选 {seats} 名（项），候选只有 {have} 名（项），按规定不少于 {needed} 名（项）。请增加候选人或候选项目后再提交。',
  'ballots.too_many_candidates': '应选 {seats} 名，候选 {have} 名，按规定不超过 {most} 名。请先进行预选，按得票多少确定候选人。',
  'ballots.surplus_outside_law': '差额数 {surplus} 不在法定范围（{least} 至 {most}）之内。请按选举法律规定和本次会议的选举办法填写。',
  'ballots.post_group_missing': '没有说明选举的是哪一类职务，无法核对候选人数。请选择正职、副职、常委会委员、上一级代表或其他。',
  'ballots.not_this_body': '这项选举不由这个机构进行（地方组织法、选举法）。请改由依法有权的机构选举，或改为任免表决。',
  'ballots.not_dismissible':
    '由大会选出的正职和常委会组成人员，只能由大会罢免，常委会不能撤职（地方组织法第五十条）。闭会期间可以接受辞职并决定代理人选。',
  'ballots.merged_needs_several': '合并表决只用于两项以上的任免。请补充人选，或者不填合并表决。',
  'ballots.merged_not_allowed': '按本级规定，人事任免逐人表决，不能合并。请逐人表决；本级规定可以合并的，先由有权的人在规则里改定。',
  'ballots.must_be_secret': '这类表决依法采用无记名投票，不能改为记名或者举手。请去掉公开表决的设置。',
  'ballots.no_named_vote': '按本级规定，这类表决不记名。请改为无记名，或先修改本级的表决规则。',
  'ballots.hands_not_secret': '无记名投票不能用举手代替。请选择表决器或者纸质选票。',
  'ballots.one_option': '一项议案或者罢免案单独表决，一次只能有一个表决对象。请分别建立表决事项。',
  'ballots.option_twice': '“{label}”出现了两次。请删去重复的一项；确是同名的两人，请分别从名册中选择。',
  'ballots.no_whole_surplus': '应选 {seats} 名，按比例算不出整数的差额，建议候选 {proposed} 名。由主席团决定。',
  'ballots.paper_invalid': '选票填写不符合规定：所选多于 {most} 个，或者有不能识别的标记。请改正后再提交。',
  'ballots.count_does_not_add': '“{label}”各项合计 {sum} 票，与有效票 {valid} 张不符。请核对后重新录入。',
  'ballots.count_unknown_option': '录入的数字里有选票上没有的一项（{key}）。请刷新后重新录入。',
  'ballots.count_too_many': '所选合计 {sum}，多于全部有效票可以选出的 {most}。请核对后重新录入。',
  'ballots.no_follow_up': '这项表决已有结果，不需要再次表决。',
  'ballots.level_candidates': '{names} 得票相等，候选名额不够全部列入。请由主席团决定后再建立另行选举。',
} as const;

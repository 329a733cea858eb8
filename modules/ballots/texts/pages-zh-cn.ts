/** Words of the pages of votes. Source language. */
export const ballotPagesZhCn = {
  vote: {
    back: '返回会场', openNow: '正在表决', goVote: '去表决', seeReceipt: '查看回执', closing: '表决即将结束，请尽快提交。', closingIn: '还有 {n} 秒结束表决，请尽快提交',
    markOne: '请选择一项。', assess: '每项选择一档。', electUpTo: '应选 {n} 名。赞成和另选的合计不超过 {n} 名，少选有效，多选作废；不作标记的按弃权计。', pickUpTo: '从中选出不超过 {n} 项，少选有效，多选作废。',
    chosen: '已选', tooMany: '最多选 {n} 个，请先取消一个。', nothingMarked: '还没有选择。请先作出选择。',
    writeIn: '另选他人', writeInAt: '另选他人（{n}）', writeInHint: '反对候选人的，可以写下另选的人的姓名。', writeInHintFree: '可以写下另选的人的姓名。', nameNeedsAgainst: '另选一人，须先对一名候选人选择“反对”。', nameIsPrinted: '这个姓名已在候选人中，请在上面选择。',
    next: '下一步：核对', reviewTitle: '请核对', reviewSecret: '这是无记名表决。提交后不能更改；系统不保存是谁作的选择，手机上也不留下。', reviewNamed: '这是记名表决。提交后不能更改，结果会写明每个人的选择。',
    handIn: '确认提交', change: '返回修改', empty: '未作标记（按弃权计）', picked: '已选', written: '另选', nothingPicked: '没有选择任何一项',
    received: '已收到', receivedSecret: '您的表决票已经收到并计入。回执里没有您的选择，这部手机上也没有留下。', receivedNamed: '您的表决票已经收到并计入。', entry: '收到记录', entryNo: '第 {n} 条', fingerprint: '记录指纹',
    sending: '正在提交…', sendingHint: '请稍候，不必再按。', noSignal: '没有信号，已保存在这部手机上', noSignalHint: '信号恢复后会自动提交，不必再按，也可以离开这一页。收到回执后，手机上的内容立即清除。', signedOut: '登录已失效。请由本人重新登录，登录后自动提交。', signIn: '重新登录',
    overTitle: '表决已经结束', overHint: '结果由会议主持人宣布。', resultTitle: '表决结果', notYetTitle: '表决还没有开始', notYetHint: '主持人宣布开始后，这里会自动出现选票。',
    onPaperTitle: '您已领取纸质选票', onPaperHint: '请填写纸质选票并投入票箱，不再用手机表决。', notYoursTitle: '您不能参加这项表决', notPresentHint: '表决开始时您还没有签到。请先签到，从下一项表决起参加。', notOnRollHint: '您不在这项表决的应到名单上。名单有误的，请向会务人员提出。',
  },
  console: {
    meeting: '会议主控台', votes: '表决事项', newVote: '新建表决', noVotes: '还没有表决事项。', receivedOf: '收到 {received} / {present}', toCount: '监票人', screen: '大屏幕',
    isOpen: '表决进行中', isClosed: '表决已结束，等待计票', waitsForSignatures: '等待监票人核对签署（已签 {n} 人），签署后宣布。', received: '收到', present: '实到', onRoll: '应到', papersIssued: '已发纸质选票', places: '应选 {seats}，候选 {n}',
    countingOn: '{n} 秒后结束表决', countedDown: '倒计时已到，等待结束表决', counting: '秒后结束表决', draining: '正在收最后到达的表决票', closeNow: '立即结束', byHand: '有纸质选票或者举手，结束后由两名监票人录入计票',
    countsWaiting: '已有 {n} 名监票人录入，等待第二名。', countsAgree: '{n} 名监票人录入一致，可以计票。', countsDiffer: '监票人录入不一致，请核对后重新录入。',
    voidAsked: '{name}提出宣布作废：{reason}。还须第二人签署。', voidFirst: '开始后的表决不能重来，只能宣布作废，另建新的表决。须由两人签署，您是第一人。', voidSecond: '已有一人签署。您签署后，这项表决即告作废，票箱不再打开。', voidReason: '作废理由', sign: '签署',
    scrutineers: '监票人', nameThem: '指定', noScrutineers: '还没有指定监票人。', hasSigned: '已签署', scrutineersHint: '至少两名，候选人及其近亲属不能担任。', save: '保存',
    rules: '表决规则', how: '表决方式', by: '票的形式', pass: '通过条件', neededNow: '，须 {needed} 票', merged: '合并表决', mostMarks: '每票最多选', writeIn: '另选他人', writeInAgainst: '反对候选人的可以', writeInFree: '可以', writeInNone: '不可以', occasion: '性质', frozen: '已锁定，指纹：', quorumMet: '现在签到 {present} 名，符合法定人数（{needed} 名）。', quorumUnmet: '现在签到 {present} 名，不足法定人数 {needed} 名，不能开始表决。', notFrozen: '开始时锁定表决事项、规则、应到名单和出席情况。',
    share: { 'more-than-half': '过半数', 'half-or-more': '半数以上', 'two-thirds': '三分之二以上', 'one-third': '得票多的，且不少于三分之一', 'most-votes': '得票多的' },
  },
  result: {
    title: '表决结果', what: '事项', votes: '得票', verdict: '结果', writtenIn: '另选', steps: '计算过程', holds: '成立', holdsNot: '不成立',
    line: '应到 {all} 名，实到 {present} 名，发出 {issued} 张，收回 {received} 张，有效 {valid} 张，无效 {void} 张，未表决 {notCast} 名。',
    csv: '导出表格', json: '导出数据', print: '计票报告单', report: '计票报告单', nextVote: '查看下一次表决', nextTitle: '（{what}）', chooseLevel: '得票相等，选定候选人', levelAsk: '由主席团决定列入候选的人',
  },
  count: {
    title: '监票：{title}', vote: '表决', issue: '发纸质选票', issued: '已发 {n} 张。', issueTo: '领取人', issueHint: '领取纸质选票后，不能再用手机表决。', giveOut: '登记发出',
    closingIn: '{n} 秒后结束表决', closing: '即将结束表决', enter: '录入计票', enterHint: '请只录入纸质选票和举手的数，表决器收到的由系统计入。两名监票人各自录入，一致方可计票。', issuedPapers: '发出张数', receivedPapers: '收回张数', voidPapers: '其中无效', what: '事项', votes: '得票', sum: '合计', writtenIn: '另选他人', name: '姓名',
    incomplete: '还有没填的数，或者不是整数。', doesNotAdd: '“{label}”合计 {sum}，与有效票 {valid} 张不符。请核对。', tooMany: '所选合计 {sum}，多于全部有效票可以选出的 {most}。请核对。', entered: '录入情况', noneEntered: '还没有监票人录入。', you: '（您）', agree: '录入一致', differ: '录入不一致', signed: '已签署：{names}',
    certifyHint: '请核对发出、收回、有效、无效和每项票数，与票箱相符后签署。', nothing: '现在没有需要监票人办理的事项。', turnout: '参加表决情况', silent: '在场未表决', silentNames: '未表决：{names}',
  },
  screen: {
    open: '已收到', closing: '即将结束，请尽快提交', closingIn: '{n} 秒后结束，请尽快提交', counting: '正在计票', waiting: '等待宣布结果', notPressed: '未按表决器', pressed: '已表决', absent: '未出席', seats: '座位图：{said}', needed: '{base}，{share}须 {needed} 票', papers: '发出 {issued}　收回 {received}　无效 {void}', foot: '应到 {all} 名　实到 {present} 名　{quorum}', quorumMet: '符合法定人数（{needed} 名）', fingerprint: '表决记录指纹 {hash} {more}',
  },
  drawUp: {
    newTitle: '新建表决', changeTitle: '修改表决', kind: '表决的种类', kindMissing: '请选择表决的种类。', title: '标题', motionTitle: '议案、决议或者决定的名称', titleMissing: '请填写标题。', body: '由谁表决', seats: '应选名额', choose: '应选项目数', postGroup: '职务类别', occasion: '选举性质',
    surplus: '差额数', surplusHint: '按本次会议的选举办法填写，不填的按法定幅度核对。', visibility: '表决方式', byRule: '按本级规定', people: '人选', projects: '候选项目', reports: '测评对象', orderHint: '按选票上的顺序填写；顺序不影响结果。', optionAt: '第 {n} 项', consent: '合并表决的同意', consentHint: '逐人表决的不填；合并表决的写明由谁、何时同意。', findPerson: '输入姓名，从名册选择', inRegister: '名册', notInRegister: '名册里没有，按所写姓名', asTyped: '{name}（按所写）', note: '说明', remove: '删去第 {n} 项', add: '增加一项', save: '保存',
  },
} as const;

/** Questions of the forms of supervision, by the name of the field. Source language. */
export const supervisionFormsZhCn = {
  ask: {
    on: '日期', agreedOn: '党组研究同意的日期', hearingOn: '听取报告的会议日期', dueOn: '最迟日期', reason: '理由', note: '说明', text: '内容', fromName: '谁提出的', summary: '审议情况摘要', body: '由哪个机关答复', way: '答复方式', answeredBy: '答复人', isSatisfied: '对答复满意吗', members: '全体人数', present: '出席人数', satisfied: '满意票', basically: '基本满意票', dissatisfied: '不满意票', void: '作废票',
    votesFor: '赞成票', votesAgainst: '反对票', outcome: '结果', year: '年度', kind: '监督方式', subject: '题目', ownerBodyId: '承办委员会', quarter: '季度', source: '议题来源', origin: '从哪里来', addresseeId: '交哪个单位', lawArticle: '依据的条款', cameFrom: '由谁提出', askedBy: '提问人', measure: '整改方式', finding: '核实情况', holds: '整改保持住了吗', by: '由谁', asPoint: '作为一条意见交办', points: '意见（一条一格）', addresseeIds: '有关单位', laws: '检查的法律法规（一行一部）', people: '参加人员（一行一人：姓名 身份）', title: '名称', fiscalTopic: '报告的内容', signerIds: '联名人（领衔人在前）', fileId: '附件', personId: '指名谁', area: '领域', flow: '方式', content: '内容', result: '反馈内容', readerIds: '可以看的人', congresses: '联动的人大（一行一个）', fileIds: '材料', untilOn: '征集到哪一天', isPublic: '在公众网站上公开', meetingId: '会议', itemId: '议程', vote: '哪一次测评表决',
  },
  hint: {
    congresses: '上下几级联动检查的，逐个写人大的名称，例如“城东街道人大工委”',
    personId: '可以按姓名或者单位名称查找，例如“监察委员会”', readerIds: '可以按姓名或者单位名称查找，例如“监察委员会”',
    hearingOn: '系统按这一天往前算二十日、十日、七日', dueOn: '不填的，按规则计算', people: '身份写：组长、副组长、组成人员、代表、专业人员、下级人大。登记在册、没有重名的人会收到通知，在手机上看到这件事', points: '每条只写一件事，之后逐条交办、逐条核实', holds: '没有保持住的，退回继续整改', void: '多选、不选的都算作废',
  },
  explain: {
    'open-questions': '题目、说明和征集期限将在公众网站上看到。居民不用登录，也不留姓名；来问先由工作机构阅看，选用并公开后才会显示。', 'take-question': '收下前请去掉姓名、电话、住址等个人信息，不改变意思。', 'show-question': '公开的是问题、回答单位、答复和跟踪情况，不公开提问人。',
    'close-point': '只有答复、没有做了什么的，系统不会让它办结。', 'publish-matter': '报告、审议意见和处理情况将在公众网站上看到。', 'hand-over-opinions': '没有另定日期的，期限从交办之日起计算。', 'publish-plan': '公布后，公众网站上能看到计划的全部事项。', assess: '只用于在系统外以纸质票进行的测评，结果标明“手工录入”。写明理由；只记总票数，不记谁投了什么票。', 'take-assessment': '票数和结果取自本议程的测评表决，不能改动。', 'name-item': '关联以后，本议程的测评表决结果可以直接采用。', 'order-second-report': '结果为“不满意”的，可以责成再次报告；另定会议日期，报告从征求意见重新开始。',
  },
} as const;

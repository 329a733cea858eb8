/** Sentences of notices, by kind. Places: title, lead, number and what the act adds. Source language. */
export const noticesZhCn = {
  'suggestions.accepted': '您的建议《{title}》已立案，编号 {number}。', 'suggestions.answered': '{unit}已答复《{title}》，请看答复并评价。', 'suggestions.asked-to-sign': '{lead}代表请您附议《{title}》，请看全文后答复。',
  'suggestions.assigned': '《{title}》交由{unit}办理，请签收。', 'suggestions.class-changed': '《{title}》的答复类别有变更：{reason}', 'suggestions.co-ordination': '《{title}》将召开协调会，{on}，{place}。',
  'suggestions.contact-confirmed': '代表确认了《{title}》的联系记录。', 'suggestions.contact-disputed': '代表对《{title}》的联系记录有异议，请核实。', 'suggestions.contact-logged': '{unit}登记了与您就《{title}》的一次联系，请确认是否属实。',
  'suggestions.dissatisfied': '{lead}代表对《{title}》的答复不满意，请决定下一步。', 'suggestions.draft-sent-back': '《{title}》的答复稿被退回：{reason}', 'suggestions.extended': '《{title}》的答复期限延到 {until}。',
  'suggestions.extension-asked': '{unit}申请把《{title}》延期到 {until}，请审核。', 'suggestions.extension-refused': '《{title}》的延期申请没有同意：{reason}', 'suggestions.filed': '{lead}代表提交了《{title}》，请审查。',
  'suggestions.forwarded': '您提交的《{title}》作为代表来信转给{to}。', 'suggestions.handed-over': '《{title}》已交办，答复期限 {due}。', 'suggestions.key-decided': '主任会议对《{title}》是否重点督办作出了决定。', 'suggestions.key-proposed': '《{title}》提请列为重点督办，请审定。',
  'suggestions.looked-back': '《{title}》有了回头看的结果。', 'suggestions.merged': '您的建议《{title}》与 {into} 并案办理，编号保留，单独答复。', 'suggestions.motion-concluded': '您附议的议案《{title}》已有结果。', 'suggestions.motion-converted': '议案《{title}》转为建议办理：{reason}',
  'suggestions.motion-filed': '{lead}代表等提出议案《{title}》，请核对附议人数和案由、案据、方案。', 'suggestions.motion-lapsed': '议案《{title}》附议只剩 {left} 人，不足法定 {needed} 人，已失效。', 'suggestions.motion-off-agenda': '主席团决定议案《{title}》不列入议程：{reason}',
  'suggestions.motion-on-agenda': '主席团决定把议案《{title}》列入议程。', 'suggestions.motion-withdrawal-asked': '{lead}代表申请撤回议案《{title}》，由主席团答复是否同意。', 'suggestions.motion-withdrawal-granted': '主席团同意撤回议案《{title}》，审议终止。', 'suggestions.motion-withdrawal-refused': '主席团不同意撤回议案《{title}》，继续审议：{reason}',
  'suggestions.motion-reported': '专门委员会提出了议案《{title}》的审议意见。', 'suggestions.motion-to-committee': '议案《{title}》交{committee}审议。', 'suggestions.not-signed': '{name}代表没有附议《{title}》。',
  'suggestions.opinion-sent': '{unit}提交了《{title}》的会办意见。', 'suggestions.opinion-sent-back': '《{title}》的会办意见被退回：{reason}', 'suggestions.promise-asked': '代表问起《{title}》的承诺“{promise}”，请报告进展。', 'suggestions.promise-confirmed': '代表确认《{title}》的承诺已落实。',
  'suggestions.promise-disputed': '代表认为《{title}》的承诺尚未落实：{remark}', 'suggestions.promise-explained': '《{title}》的承诺“{promise}”无法落实，单位作了说明。', 'suggestions.promise-moved': '《{title}》的承诺“{promise}”改了日期，原日期保留在账本上。',
  'suggestions.promise-reported': '《{title}》的承诺“{promise}”报告已落实，请确认。', 'suggestions.rated': '{lead}代表评价了《{title}》的答复。', 'suggestions.redo': '《{title}》需要再次办理，请看代表的意见。', 'suggestions.refused': '您提交的《{title}》没有立案：{reason}',
  'suggestions.result-rated': '{lead}代表评价了《{title}》的办理结果。', 'suggestions.return-asked': '{unit}申请退办《{title}》，请审核。', 'suggestions.return-granted': '《{title}》的退办申请已同意。', 'suggestions.return-refused': '《{title}》的退办申请没有同意，请继续办理：{reason}',
  'suggestions.returned': '您提交的《{title}》退回修改：{reason}', 'suggestions.sign-again': '您附议的《{title}》改了文本，请重新看过再确认。', 'suggestions.signature-withdrawn': '议案《{title}》有一位代表退出附议，还有 {left} 人。', 'suggestions.signed': '{name}代表附议了《{title}》。',
  'suggestions.to-approve': '{unit}的《{title}》答复稿已签发，请审核。', 'suggestions.to-assign': '《{title}》已交到政府办公室，请分办。', 'suggestions.to-check': '{unit}的《{title}》答复稿待核稿。', 'suggestions.to-send': '《{title}》的答复已审核通过，请送达代表。',
  'suggestions.to-sign-reply': '《{title}》的答复稿已核过，请签发。', 'suggestions.urged': '催办《{title}》：{text}', 'suggestions.withdrawn': '代表撤回了《{title}》，办理终止。',
  'suggestions.clock-before': '《{title}》的{clock}还有 {days} 天，{due} 到期。', 'suggestions.clock-on': '《{title}》的{clock}今天到期。', 'suggestions.clock-after': '《{title}》的{clock}已逾期 {days} 天。', 'suggestions.clock-upward': '《{title}》的{clock}已逾期 {days} 天，请督促{unit}。',
} as const;

export type NoticeKind = keyof typeof noticesZhCn;

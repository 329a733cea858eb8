/** What a made-up resolution or decision says after its first sentence, by what it is about. */
const CLAUSES: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /预算|决算|债务/u,
    ['批准市人民政府提出的方案。', '市人民政府按照批准的方案执行，资金下达进度按季报告常务委员会。', '执行结果和绩效评价结果向社会公开。'],
  ],
  [
    /规划/u,
    [
      '批准市人民政府提出的调整方案。',
      '市人民政府把调整后的指标分解到年度，逐年报告完成情况。',
      '涉及群众切身利益的项目，开工前公开听取意见。',
    ],
  ],
  [
    /河道/u,
    [
      '全市河道逐条明确管护单位和责任人，名单向社会公布。',
      '管护经费列入本级预算，专款专用。',
      '市人民政府每年向常务委员会报告一次水质和管护情况。',
    ],
  ],
  [
    /垃圾/u,
    ['三年内实现城乡垃圾分类收运全覆盖。', '分类收集点的设置方案向所在社区、村公示。', '市人民政府每年报告一次分类成效和处理能力。'],
  ],
  [
    /公益诉讼/u,
    [
      '市人民检察院围绕生态环境、食品药品安全等领域依法办理公益诉讼案件。',
      '有关行政机关收到检察建议后，在法定期限内书面回复。',
      '市人民检察院每年向常务委员会报告工作情况。',
    ],
  ],
  [/法治宣传/u, ['把法治宣传教育列入各单位年度工作。', '落实谁执法谁普法的责任清单，清单向社会公布。', '市人民政府在期满时报告实施情况。']],
  [
    /民生实事/u,
    ['票决的项目逐项明确责任单位和完成时间。', '项目进度按季公布，代表按项目编组监督。', '年底由代表票评，票评结果向社会公开。'],
  ],
  [
    /代表活动日/u,
    ['每季度第一个月设立代表活动日。', '代表在活动日到联络站接待群众，意见逐件登记交办。', '各乡镇、街道为代表活动提供场所。'],
  ],
  [/代表大会/u, ['会议的建议议程由主任会议提出。', '会议的筹备工作由常务委员会办公室负责。', '会议日期提前一个月向社会公布。']],
];
const GENERAL: readonly string[] = ['批准这个报告。', '要求有关方面按照报告提出的安排抓好落实。', '落实情况在下一次会议上报告。'];
const NUMBERS = ['一', '二', '三'];

const clausesOf = (title: string): readonly string[] =>
  title.endsWith('报告') ? GENERAL : (CLAUSES.find(([about]) => about.test(title))?.[1] ?? GENERAL);

/** The text of a resolution or decision: what was deliberated, then its clauses. */
export function decisionText(title: string, kind: 'resolution' | 'decision'): string {
  const opening = title.endsWith('报告')
    ? `会议听取和审议了${title}`
    : `会议审议了${title.replace(/^关于/u, '有关').replace(/的决[议定]$/u, '')}的议案和说明，听取了审查意见`;
  return [
    `${opening}，${kind === 'resolution' ? '决议' : '决定'}如下：`,
    ...clausesOf(title).map((clause, at) => `${NUMBERS[at] ?? ''}、${clause}`),
  ].join('\n');
}

/** What a unit has to do under it: its second clause, which names who acts. */
export const dutyText = (title: string): string => `落实第二项：${clausesOf(title)[1] ?? ''}`;

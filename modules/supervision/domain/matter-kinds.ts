/** The ways of supervision that the law knows, and those it leaves to the place (监督法 2024, rule book section 6). */
export const MATTER_KINDS = [
  /** 听取和审议专项工作报告 */
  'report-deliberation',
  /** 主任会议听取专题汇报 */
  'report-hearing',
  /** 计划、预算、审计、国有资产、债务等报告 */
  'plan-budget-review',
  /** 执法检查 */
  'law-inspection',
  /** 专题询问 */
  'special-inquiry',
  /** 质询 */
  'interpellation',
  /** 视察 */
  'inspection-visit',
  /** 专题调研 */
  'research',
  /** 特定问题调查 */
  'special-investigation',
  /** 撤职案 */
  'dismissal',
  /** 工作评议、述职评议 */
  'performance-appraisal',
  /** 满意度测评 */
  'satisfaction-assessment',
] as const;
export type MatterKind = (typeof MATTER_KINDS)[number];
export const isMatterKind = (text: string): text is MatterKind => MATTER_KINDS.some((kind) => kind === text);

/** What a fiscal report is about; each has its own duty in the law (SUP-16 … SUP-23). */
export const FISCAL_TOPICS = [
  'plan',
  'budget',
  'final-accounts',
  'audit',
  'audit-rectification',
  'state-assets',
  'debt',
  'five-year-plan',
  'finance',
] as const;
export type FiscalTopic = (typeof FISCAL_TOPICS)[number];

/** From where a topic came (SUP-02); `law` where the law itself demands the report. */
export const TOPIC_SOURCES = [
  'inspection',
  'suggestions',
  'members',
  'research',
  'petitions',
  'public-concern',
  'own-request',
  'law',
] as const;

/** Before a meeting: these are prepared with reports and heard. */
export const HEARD_KINDS: readonly MatterKind[] = [
  'report-deliberation',
  'report-hearing',
  'plan-budget-review',
  'law-inspection',
  'special-inquiry',
  'performance-appraisal',
  'satisfaction-assessment',
];
/** In the field, without a hearing. */
export const FIELD_KINDS: readonly MatterKind[] = ['inspection-visit', 'research'];
/** Brought in by members in writing; nobody plans them. */
export const SIGNED_KINDS: readonly MatterKind[] = ['interpellation', 'special-investigation', 'dismissal'];
/** Their report goes to the committee, the office and the members on days of the law (SUP-05 … SUP-07). */
export const REPORTING_KINDS: readonly MatterKind[] = ['report-deliberation', 'plan-budget-review', 'law-inspection'];
/** Papers of these are shown to everybody of the congress; the others to those concerned until they are published. */
export const OPEN_KINDS: readonly MatterKind[] = [...HEARD_KINDS, ...FIELD_KINDS];

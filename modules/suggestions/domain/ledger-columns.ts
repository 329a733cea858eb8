import type { ColumnDefinition } from '#platform/domain/sheets/column-definition.ts';
import { readRating, readReplyClass } from './ledger-words.ts';

const folded = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');
const isNumber = (text: string): boolean => /\d/.test(folded(text)) && folded(text).length <= 24 && !/\p{Script=Han}{5,}/u.test(text);
const isDay = (text: string): boolean => /^\d{4}[年\-./]?\d{1,2}[月\-./]?\d{1,2}/u.test(folded(text));
const isUnit = (text: string): boolean => /[局委办院镇乡道会社团司心处](?:\)|）)?$/u.test(folded(text));
const isTitle = (text: string): boolean => [...text].length >= 8;
const isClass = (text: string): boolean => 'value' in readReplyClass(text);
const isRating = (text: string): boolean => 'value' in readRating(text);
const isName = (text: string): boolean => /^[\p{Script=Han}·]{2,24}(?:等\d*[人名]?)?$/u.test(folded(text));

/** What an office's ledger of suggestions may be headed with. */
export const LEDGER_COLUMNS: readonly ColumnDefinition[] = [
  { key: 'serial', headings: ['序号', '序', '顺序号', '顺序', 'No'], yields: true },
  {
    key: 'number',
    headings: ['建议编号', '编号', '建议号', '案号', '建议案号', '建议序号', '件号', '文号', '议案建议编号', '总编号', '议案号'],
    weakHeadings: ['序号', '号', '序', '号码', '顺序号'],
    required: true,
    fits: isNumber,
  },
  {
    key: 'title',
    headings: ['标题', '建议标题', '案由', '建议名称', '题目', '建议题目', '案题', '建议案由', '事由', '名称', '案名', '议题', '建议事由'],
    weakHeadings: ['建议内容', '内容', '主要内容', '建议', '摘要', '内容摘要'],
    required: true,
    fits: isTitle,
  },
  { key: 'text', headings: ['建议内容', '建议正文', '正文', '内容', '主要内容', '具体内容'], yields: true },
  {
    key: 'lead',
    headings: ['领衔代表', '领衔人', '提出人', '第一提案人', '提案人', '建议人', '领衔', '提出代表', '主提人', '第一提出人', '领衔代表姓名', '提议人', '提议代表', '建议代表', '第一建议人', '提建议代表', '建议提出人', '主提代表', '领衔提出人'],
    weakHeadings: ['代表', '代表姓名', '姓名', '人大代表'],
    required: true,
    fits: isName,
  },
  {
    key: 'coSigners',
    headings: ['附议代表', '附议人', '联名代表', '附议', '联名', '联名人', '附名代表', '附名人', '联署代表', '共同提出人', '其他代表', '联名附议代表', '其他提出人', '附议人员', '联合提案人'],
  },
  { key: 'delegation', headings: ['代表团', '所在代表团', '所属代表团', '团别', '团组', '提出代表团', '代表团名称', '所在团'] },
  {
    key: 'topic',
    headings: ['类别', '建议类别', '内容分类', '分类', '内容类别', '所属类别', '领域', '所属领域', '类型', '业务类别', '专题'],
    fits: (text) => !isClass(text) && !isRating(text),
  },
  {
    key: 'leadUnit',
    headings: ['主办单位', '承办单位', '主办', '主办部门', '牵头单位', '承办部门', '主办(独办)单位', '牵头承办单位', '独办单位', '承办', '办理单位', '主承办单位', '承办主体', '牵头部门', '责任单位'],
    required: true,
    fits: isUnit,
  },
  {
    key: 'coUnits',
    headings: ['会办单位', '协办单位', '会办', '协办', '协办部门', '会办部门', '配合单位', '会同办理单位', '协助单位', '协同单位', '协(会)办单位', '会(协)办单位'],
    fits: isUnit,
  },
  { key: 'parallelUnits', headings: ['分办单位', '分办', '分别办理单位', '共同承办单位', '并办单位'], fits: isUnit },
  {
    key: 'handedOver',
    headings: ['交办日期', '交办时间', '交办', '交办日', '转办时间', '转办日期', '交办年月日', '转交时间', '交办文时间'],
    weakHeadings: ['日期', '时间'],
    fits: isDay,
  },
  {
    key: 'replied',
    headings: ['答复日期', '答复时间', '办复日期', '办复时间', '答复', '办复', '复函日期', '复函时间', '回复日期', '回复时间', '办结日期', '办结时间', '答复日', '书面答复时间', '办理答复时间'],
    fits: isDay,
  },
  {
    key: 'replyClass',
    headings: ['办理结果', '答复类别', '办理类别', '结果类别', '办理结果类别', '答复分类', '办理结果分类', '解决程度', '答复类型', '办理程度', '结果分类', '办复类别', '答复结果'],
    weakHeadings: ['类别', '分类', '结果', '等次', '类型', '类', '办理情况', '落实情况', '答复情况'],
    fits: isClass,
    knownByContent: true,
  },
  {
    key: 'rating',
    headings: ['满意度', '代表评价', '满意情况', '评价结果', '代表满意度', '满意程度', '评价', '征询意见', '征询结果', '测评结果', '是否满意', '代表对办理工作的意见', '办理满意度', '满意率', '代表态度', '测评'],
    weakHeadings: ['反馈意见', '代表意见', '代表反馈意见', '代表反馈', '意见', '反馈', '反馈情况', '意见反馈', '备注'],
    fits: isRating,
    knownByContent: true,
  },
  { key: 'promise', headings: ['承诺事项', '承诺', '承诺内容', '答复承诺', '承诺解决事项', '承诺办理事项'] },
  { key: 'promiseDue', headings: ['承诺时限', '承诺期限', '承诺完成时间', '承诺完成时限', '拟完成时间', '承诺办结时间', '计划完成时间'], fits: isDay },
  { key: 'kind', headings: ['性质', '建议性质', '来源', '案别', '种类'] },
  { key: 'notes', headings: ['备注', '说明', '备注说明', '附注'] },
];

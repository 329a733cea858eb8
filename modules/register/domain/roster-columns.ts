import type { ColumnDefinition } from '#platform/domain/sheets/column-definition.ts';

const folded = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');
const isGender = (text: string): boolean => /^[男女]性?$/u.test(folded(text));
const isName = (text: string): boolean => /^\p{Script=Han}{2,4}$|^[\p{Script=Han}·•]{3,24}$/u.test(folded(text));
const isMobile = (text: string): boolean => /^1\d{6,10}$/.test(folded(text).replace(/-/g, ''));
const isMonth = (text: string): boolean => /^(?:19|20)\d{2}(?:[年\-./]|\d{2})/u.test(folded(text));
const isNation = (text: string): boolean => /^\p{Script=Han}{1,5}族?$/u.test(folded(text));
const isPolitical = (text: string): boolean => /党|群众|团员|民盟|民革|民建|民进|九三|致公|台盟|无|盟员|会员|社员/u.test(text);
const isSchooling = (text: string): boolean => /大学|本科|大专|高中|初中|小学|研究生|硕士|博士|中专|中技|学士|专科/u.test(text);

/** What an office's roster of deputies may be headed with. */
export const ROSTER_COLUMNS: readonly ColumnDefinition[] = [
  { key: 'serial', headings: ['序号', '序', '顺序号', '顺序', '编号', '代表编号', 'No'] },
  { key: 'name', headings: ['姓名', '代表姓名', '代表', '名字', '人大代表', '人大代表姓名'], required: true, fits: isName },
  { key: 'sex', headings: ['性别'], fits: isGender, knownByContent: true },
  {
    key: 'birth',
    headings: ['出生年月', '出生日期', '出生年月日', '出生时间', '生日', '出生', '生年月日'],
    fits: isMonth,
  },
  { key: 'nation', headings: ['民族', '族别', '族'], fits: isNation },
  { key: 'politicalStatus', headings: ['政治面貌', '党派', '政治面目', '党派团体', '面貌', '党派情况'], fits: isPolitical },
  {
    key: 'education',
    headings: ['文化程度', '学历', '学历学位', '最高学历', '教育程度', '文化', '学历情况', '全日制学历'],
    fits: isSchooling,
  },
  {
    key: 'post',
    headings: ['工作单位及职务', '单位职务', '单位及职务', '工作单位和职务', '职务', '现任职务', '单位和职务', '工作单位', '单位', '任职单位及职务', '所在单位及职务', '职务职称', '职业'],
  },
  { key: 'delegation', headings: ['代表团', '所在代表团', '所属代表团', '代表团名称', '团别', '团组', '编入代表团'] },
  { key: 'group', headings: ['代表小组', '代表组', '小组', '所在小组', '所属小组', '代表小组名称', '组别'] },
  { key: 'constituency', headings: ['选区', '所在选区', '选举单位', '当选选区', '选区名称', '选举单位或选区', '原选区'] },
  { key: 'congressPost', headings: ['人大职务', '大会职务', '代表职务', '人大常委会职务', '任人大职务'] },
  { key: 'level', headings: ['代表层级', '层级', '代表级别', '何级代表'] },
  { key: 'term', headings: ['届次', '届别', '任届'] },
  { key: 'since', headings: ['当选日期', '当选时间', '任期开始', '任职时间', '资格确认时间'] },
  { key: 'until', headings: ['资格终止时间', '终止日期', '任期结束', '终止时间'] },
  {
    key: 'phone',
    headings: ['手机号码', '联系电话', '手机', '手机号', '电话', '联系方式', '移动电话', '电话号码', '本人电话', '联系手机'],
    fits: isMobile,
    knownByContent: true,
  },
  { key: 'address', headings: ['通讯地址', '住址', '地址', '家庭住址', '联系地址'] },
  { key: 'notes', headings: ['备注', '说明', '附注'] },
];

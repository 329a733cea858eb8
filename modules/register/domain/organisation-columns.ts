import type { ColumnDefinition } from '#platform/domain/sheets/column-definition.ts';

const isUnitName = (text: string): boolean => /[局委办院镇乡道会社团司校心队所站厅处]$/u.test(text.trim());
const isPhone = (text: string): boolean => /^[\d\s()（）\-—－转,，、/]{7,}$/u.test(text.normalize('NFKC'));

/** What an office's list of units may be headed with. */
export const ORGANISATION_COLUMNS: readonly ColumnDefinition[] = [
  { key: 'serial', headings: ['序号', '序', '顺序号', '顺序', 'No'], weakHeadings: ['编号'], yields: true },
  {
    key: 'name',
    headings: ['单位全称', '单位名称', '单位', '承办单位', '机构名称', '部门名称', '全称', '单位名', '机构全称', '部门', '机构', '名称', '承办部门'],
    required: true,
    fits: isUnitName,
  },
  { key: 'shortName', headings: ['简称', '单位简称', '规范简称', '常用简称', '部门简称', '缩写'], fits: isUnitName },
  { key: 'aliases', headings: ['别名', '又称', '曾用名', '其他名称', '俗称', '原名称'] },
  {
    key: 'leader',
    headings: ['分管领导', '分管负责人', '负责人', '主要负责人', '单位负责人', '主管领导', '领导', '负责领导', '责任领导', '分管副县长', '分管副市长', '分管副区长', '分管县长', '分管市长', '分管区长', '分管县领导', '分管市领导'],
  },
  { key: 'contact', headings: ['联系人', '联络员', '经办人', '办理联系人', '联络人', '具体承办人'] },
  {
    key: 'phone',
    headings: ['联系电话', '办公电话', '电话', '电话号码', '联系方式', '联系人电话', '手机', '手机号码', '固定电话', '座机', '固话', '办公室电话', '值班电话', '座机号码'],
    fits: isPhone,
    knownByContent: true,
  },
  { key: 'address', headings: ['地址', '办公地址', '单位地址', '通讯地址'] },
  { key: 'kind', headings: ['单位性质', '性质', '单位类别', '类别', '类型', '单位类型'] },
  { key: 'duties', headings: ['职责', '主要职责', '职能', '职责清单', '主要职能', '办理范围', '职责范围', '工作职责', '业务范围', '职能范围'] },
  { key: 'notes', headings: ['备注', '说明', '附注'] },
];

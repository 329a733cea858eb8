/** Words of the portal's frame, the source language. */
export const portalZhCn = {
  skip: '跳到正文',
  mainNav: '主要栏目',
  viewNav: '显示方式',
  footNav: '帮助与说明',
  elderOn: '长辈版',
  elderOff: '标准版',
  language: 'English',
  complaint: '投诉建议',
  accessibility: '无障碍说明',
  filing: '备案编号 {number}',
  hostedBy: '主办：{office}',
  home: '首页',
};

export type PortalTexts = { readonly [Key in keyof typeof portalZhCn]: string };

/** Words of the desk's and the phone's frame, the source language. */
export const shellZhCn = {
  house: '数字人大',
  search: '查找',
  searchHint: '找建议、会议、代表、文件，或直接输入编号',
  rooms: '工作栏目',
  todayIs: '今天 {date} {day}',
  mine: '我',
  posts: '以哪个职务办事',
  signOut: '退出登录',
  language: 'English',
  elderOn: '长辈版',
  elderOff: '标准版',
  skip: '跳到正文',
  phoneToday: '今天',
  phoneSuggestions: '我的建议',
  phoneYear: '我的一年',
  phoneNav: '主要页面',
  signIn: '登录',
  account: '账号',
  password: '口令',
  code: '动态码',
  codeHint: '已开通动态码的，填手机上显示的 6 位数字',
  notices: '消息',
  noticesCount: '消息 {n}',
  deskTitle: '今天要办',
};

export type ShellTexts = { readonly [Key in keyof typeof shellZhCn]: string };

import type { ShellTexts } from './shell-zh-cn.ts';

/** Words of the frame in English. */
export const shellEn: ShellTexts = {
  house: 'Renda',
  search: 'Search',
  searchHint: 'Find suggestions, meetings, deputies, papers, or type a number',
  rooms: 'Rooms',
  todayIs: 'Today {day} {date}',
  mine: 'Me',
  posts: 'Acting as',
  signOut: 'Sign out',
  language: '中文',
  elderOn: 'Large type',
  elderOff: 'Normal type',
  skip: 'Skip to content',
  phoneToday: 'Today',
  phoneSuggestions: 'My suggestions',
  phoneYear: 'My year',
  phoneNav: 'Main pages',
  signIn: 'Sign in',
  account: 'Account',
  password: 'Password',
  code: 'One-time code',
  codeHint: 'If you use one: the six digits on your phone',
  notices: 'Notices',
  noticesCount: 'Notices {n}',
  deskTitle: 'To do today',
};

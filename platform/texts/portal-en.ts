import type { PortalTexts } from './portal-zh-cn.ts';

/** Words of the portal's frame in English. */
export const portalEn: PortalTexts = {
  skip: 'Skip to content',
  mainNav: 'Main sections',
  viewNav: 'Display',
  footNav: 'Help and notes',
  elderOn: 'Large type',
  elderOff: 'Normal type',
  language: '中文',
  complaint: 'Complaints and advice',
  accessibility: 'Accessibility',
  filing: 'Filing number {number}',
  hostedBy: 'Run by {office}',
  home: ' home',
};

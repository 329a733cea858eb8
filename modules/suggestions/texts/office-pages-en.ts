import type { InWords } from './in-words.ts';
import type { officePagesZhCn } from './office-pages-zh-cn.ts';

export const officePagesEn: InWords<typeof officePagesZhCn> = {
  notices: {
    title: 'Notices', label: 'My notices', unread: 'unread', read: 'read', unreadCount: '{n} unread', allRead: 'Nothing unread', markAll: 'Mark all as read', markedAll: 'All marked as read', open: 'Open', more: 'Earlier ones', emptyTitle: 'No notices yet', emptyHint: 'What happens to suggestions and what waits for you is told here.', unknown: 'There is news on “{title}”.', back: 'Today',
  },
  commendations: {
    title: 'Commendations', nav: 'Commendations', hint: 'Good suggestions and good handling units, each with its reason. No points and no ranking; listed by number.', year: 'Year', yearOf: '{year}', suggestions: 'Good suggestions', units: 'Good handling units', reason: 'Reason', on: 'decided {date}', commend: 'Commend', whom: 'What is commended', aSuggestion: 'A suggestion', aUnit: 'A handling unit', suggestion: 'Suggestion', unit: 'Unit', reasonHint: 'Say what was good, for instance which problem was solved. 4 to 500 characters.', print: 'Print the decision', done: 'Entered among the commendations of {year}', send: 'Decide',
    emptyTitle: 'No commendations in {year} yet', emptyHint: 'The deputies’ office or the chairs’ council decides when the handling is over.', cancel: 'Cancel',
  },
};

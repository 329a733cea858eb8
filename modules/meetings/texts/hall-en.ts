import type { MeetingHallTexts } from './hall-zh-cn.ts';

/** Words of the hall's consoles and of the big screen in English. */
export const meetingHallEn: MeetingHallTexts = {
  start: { title: 'Hall', hint: 'Choose a meeting that is under way or coming.', console: 'Chair’s console', table: 'Sign-in table', screen: 'Big screen', now: 'Under way', coming: 'Coming', none: 'No meeting now', noneHint: 'A meeting appears here once its notice was sent.' },
  console: {
    title: 'Chair’s console', quorumTitle: 'Quorum', open: 'Open the meeting', end: 'Close the meeting', current: 'Now', next: 'Next', nothing: 'No item has been taken up yet', begin: 'Begin with the first item', goNext: 'Go to the next item', finishLast: 'Finish the last item', stepTo: 'Go to this item', done: 'done', remaining: '{n} left', elapsed: '{time} taken', planned: '{n} minutes planned', over: '{n} minutes over', queue: 'Waiting to speak', nobody: 'Nobody waits to speak', speaking: 'Speaking', left: 'left', overtime: 'over', start: 'Start', stop: 'End the speech', call: 'Call', decline: 'Decline', first: 'To the front', notOpen: 'The meeting has not been opened', notMet: 'Too few have signed in: without a quorum it cannot be opened.', ended: 'The meeting has ended', agenda: 'Agenda', register: 'Enter a speaker', enteredBy: 'entered by {name}', records: 'Records', toDesk: 'Page of the meeting',
  },
  table: {
    title: 'Sign-in table', search: 'Name, delegation, card', card: 'Scan or type a card number, then Enter', cardLabel: 'Card number', come: 'Sign in', gone: 'Leaves', video: 'By video', hereSince: 'here since {time}', late: 'late', left: 'left {time}', onLeave: 'on leave', all: 'All', missing: 'Missing', here: 'Here', signedIn: '{name} is signed in', wasThere: '{name} was signed in already', leftNow: '{name} has left', seat: 'row {row}, seat {column}', code: 'Code on the big screen', codeLeft: 'changes in {n} s', noCode: 'The code is shown on the day of the meeting', more: 'Show 200 more ({n} left)', print: 'Print the sign-in sheet',
  },
  screen: {
    entitled: 'Entitled', present: 'Present', onLeave: 'On leave', met: 'Quorum is met', unmet: 'No quorum', needed: '{n} needed', persons: '{n}', line: '{entitled} entitled　{present} present　{verdict}', lineNeeded: ' ({needed} needed)', signIn: 'Sign-in code', signInLate: 'Code for late comers', signInHow: 'Open “Meetings” on your phone and enter it', codeLeft: 'changes in {n} s', soon: 'The meeting is about to begin', item: 'Item {at} of {of}', now: 'Now', next: 'Next', speaking: 'Speaking', left: 'left', overtime: 'over', queue: 'Waiting to speak', ended: 'The meeting has ended', choose: 'Which meeting to show', chooseNone: 'No meeting now', offline: 'Connection lost, trying again', on: 'taken',
  },
};

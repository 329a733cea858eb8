import type { meetingNoticesZhCn } from './notices-zh-cn.ts';

export const meetingNoticesEn: Readonly<Record<keyof typeof meetingNoticesZhCn, string>> = {
  'meetings.convened': 'You are invited to {title}: {day}, {place}. Read the agenda and answer whether you will come.',
  'meetings.reminded': 'You have not answered yet whether you come to {title} ({day}, {place}).',
  'meetings.changed': 'Time or place of {title} has changed: {day}, {place}.',
  'meetings.postponed': '{title} is postponed; the new time follows. It was planned for {day}, {place}.',
  'meetings.cancelled': '{title} is cancelled. It was planned for {day}, {place}.',
  'meetings.paper-asked': 'Please hand in “{paper}” for {title}, at the latest on {due}.',
  'meetings.paper-urged': '“{paper}” for {title} has not come yet; it is due on {due}.',
  'meetings.paper-handed-in': '“{paper}” for {title} was handed in; please check it.',
  'meetings.paper-sent-back': '“{paper}” for {title} was sent back: {reason}',
  'meetings.leave-asked': '{name} asks for leave from {title}; please decide.',
  'meetings.leave-granted': 'Your leave from {title} is granted. {note}',
  'meetings.leave-refused': 'Your leave from {title} is not granted: {note}',
  'meetings.record-to-sign': 'The record of your speech at {title} was checked; please read and sign it.',
  'meetings.document-delivered': 'You received “{title}”; please read it.',
  'meetings.absences-reached':
    '{name} has been found absent without leave from {count} sessions; please consider whether the end of the mandate is proposed.',
};

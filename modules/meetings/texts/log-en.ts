import { meetingWordsEn } from './words-en.ts';

/** What the log calls this module's acts and what they are done to. */
export const meetingsLogEn = {
  acts: {
    ...meetingWordsEn.act,
    'file.store': 'Stored a file',
    invite: 'Invited people',
    uninvite: 'Took back an invitation',
    'list.save': 'Saved a distribution list',
    'meeting.plan': 'Planned a meeting',
    'meeting.plan-year': 'Planned the year',
    presence: 'Recorded presence',
    'series.start': 'Began a series',
    'seats.arrange': 'Arranged seats',
    'seats.swap': 'Swapped seats',
    'paper.print': 'Printed a paper',
    'paper.export': 'Downloaded a paper',
    'document.print': 'Printed a document',
    'document.export': 'Downloaded a document',
  },
  objects: {
    meeting: 'Meeting',
    'meeting-paper': 'Meeting paper',
    'meeting-document': 'Meeting document',
    series: 'Series',
    'distribution-list': 'Distribution list',
  },
};

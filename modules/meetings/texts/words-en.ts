import type { meetingWordsZhCn } from './words-zh-cn.ts';

type InEnglish<Texts> = { readonly [Key in keyof Texts]: Texts[Key] extends string ? string : InEnglish<Texts[Key]> };

/** Words of meetings in English. */
export const meetingWordsEn: InEnglish<typeof meetingWordsZhCn> = {
  kind: {
    'congress-session': 'Session of the congress', preparatory: 'Preparatory meeting', plenary: 'Plenary', presidium: 'Presidium meeting', delegation: 'Delegation meeting', group: 'Group meeting', 'joint-group': 'Joint group meeting', 'standing-committee': 'Standing committee meeting', 'chairs-council': 'Chairs’ council', 'party-group': 'Party group meeting', committee: 'Committee meeting', 'joint-zone': 'Joint meeting of a development zone', 'town-presidium': 'Town presidium', quarterly: 'Quarterly town meeting', seminar: 'Seminar', reception: 'Reception', rehearsal: 'Rehearsal of the hall',
  },
  state: { planned: 'Planned', convened: 'Convened', postponed: 'Postponed', 'under-way': 'Under way', ended: 'Ended', archived: 'Archived', cancelled: 'Cancelled' },
  agendaState: { draft: 'Draft', approved: 'Approved', 're-opened': 'Re-opened' },
  verb: { 'hear-and-review': 'Hear and review', hear: 'Hear', review: 'Review', convey: 'Convey and study', discuss: 'Discuss', inform: 'Inform', decide: 'Decide', elect: 'Elect', appoint: 'Appoint', vote: 'Vote', deploy: 'Arrange work', other: 'Other' },
  mode: { oral: 'Oral', written: 'In writing' },
  itemState: { listed: 'Listed', current: 'Current', done: 'Done', withdrawn: 'Withdrawn', moved: 'Put off' },
  level: { public: 'Public', internal: 'Internal', 'work-secret': 'Work secret', participants: 'Participants only', confidential: 'Confidential', secret: 'Secret', 'top-secret': 'Top secret' },
  paperState: { asked: 'Asked', 'handed-in': 'Handed in', accepted: 'In the packet', 'sent-back': 'Sent back', removed: 'Removed' },
  capacity: { member: 'Member', attending: 'Attending', observer: 'Observer', staff: 'Staff' },
  reply: { 'no-reply': 'No reply', coming: 'Coming', substituted: 'Substitute', 'leave-asked': 'Leave asked', 'leave-granted': 'Leave granted', 'leave-refused': 'Leave refused' },
  leave: { illness: 'Illness', duty: 'Official duty', abroad: 'Abroad', family: 'Family', other: 'Other' },
  absence: { proposed: 'To be found', unapproved: 'Unapproved', excused: 'Excused' },
  speech: { speech: 'Speech', question: 'Question', answer: 'Answer', 'point-of-order': 'Point of order', report: 'Report' },
  speechState: { requested: 'Requested', called: 'Called', speaking: 'Speaking', spoken: 'Spoken', declined: 'Declined', 'taken-back': 'Taken back', recorded: 'Recorded', checked: 'Checked', signed: 'Signed' },
  document: { minutes: 'Minutes', resolution: 'Resolution', decision: 'Decision', 'review-opinion': 'Review opinion', 'public-notice': 'Public notice', bulletin: 'Bulletin' },
  documentState: { draft: 'Draft', reviewed: 'Reviewed', issued: 'Issued', withdrawn: 'Withdrawn' },
  required: { government: 'Government of this level', supervision: 'Supervisory commission', court: 'People’s court', procuratorate: 'People’s procuratorate' },
  way: { code: 'Code', staff: 'By staff', card: 'Card' },
  downloadWay: { read: 'Read', download: 'Download', packet: 'Whole packet' },
  order: { rank: 'By post', strokes: 'By strokes', pinyin: 'By pinyin', delegation: 'By delegation' },
  paper: { 'meeting-notice': 'Notice of meeting', agenda: 'Agenda', minutes: 'Minutes', resolution: 'Resolution or decision', 'sign-in-sheet': 'Sign-in sheet', 'public-notice': 'Public notice', 'packet-contents': 'Contents of the packet' },
  act: {
    'change-meeting': 'Change the meeting', convene: 'Send the notice', 'remind-invited': 'Remind again', 'refresh-roll': 'Refresh the roll', postpone: 'Postpone', reschedule: 'Reschedule', cancel: 'Cancel', 'open-meeting': 'Open', step: 'Go to the item', 'end-meeting': 'Close', 'clean-up': 'Clean up papers', archive: 'Archive', 'ask-paper': 'Ask for a paper', 'ask-to-speak': 'Ask to speak', 'enter-speaker': 'Enter a speaker', 'draft-document': 'Draft a document', 'record-oath': 'Record an oath',
    'add-item': 'Add an item', 'arrange-items': 'Arrange', 'approve-agenda': 'Approve the agenda', 're-open-agenda': 'Re-open the agenda', 'edit-item': 'Edit the item', 'withdraw-item': 'Withdraw the item', 'put-off-item': 'Put off', 'restore-item': 'Restore the item', 'take-up': 'Take up', 'finish-item': 'Finish', 'record-result': 'Record the result',
    'hand-in': 'Hand in', 'accept-paper': 'Take into the packet', 'send-back-paper': 'Send back', 'replace-paper': 'Replace', 'edit-paper': 'Edit', 'urge-paper': 'Urge', 'remove-paper': 'Remove',
    'will-come': 'I will come', 'send-substitute': 'Send a substitute', 'ask-leave': 'Ask for leave', 'grant-leave': 'Grant leave', 'refuse-leave': 'Refuse leave', 'note-reply': 'Enter a reply', 'find-unapproved': 'Find unapproved', 'find-excused': 'Find excused',
    'take-back': 'Take back', 'put-in-order': 'Change the order', 'call-speaker': 'Call', 'start-speech': 'Start', 'end-speech': 'End', 'decline-speech': 'Decline', 'write-record': 'Write the record', 'check-record': 'Check the record', 'correct-record': 'Ask for a correction', 'sign-record': 'Sign',
    'edit-document': 'Edit', 'review-document': 'Review', 'issue-document': 'Issue', 'deliver-document': 'Deliver', 'withdraw-document': 'Withdraw',
  },
};

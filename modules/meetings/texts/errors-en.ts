import type { meetingErrorsZhCn } from './errors-zh-cn.ts';

export const meetingErrorsEn: Readonly<Record<keyof typeof meetingErrorsZhCn, string>> = {
  'meetings.body_needed': 'A meeting of this kind belongs to a body. Choose the body first.',
  'meetings.parent_needed': 'A plenary or group meeting belongs to a meeting. Choose which first.',
  'meetings.no_parent': 'A meeting of this kind stands by itself. Take the parent away.',
  'meetings.ends_before_start': 'It ends before it begins. Correct the times.',
  'meetings.no_term': 'The day lies in no term. Enter the term in the register first.',
  'meetings.no_session': 'The register has no session on {day}. Ask the system administrator to enter its dates (renda session) first.',
  'meetings.notice_too_late':
    'Our own rule asks for {days} days of notice, at the latest on {by}. Move the meeting, call it as extraordinary, or give the reason for the late notice.',
  'meetings.required_missing':
    'Institutions that attend by law are not invited: {bodies} (Organic Law 21, 51). Invite them, or give a reason.',
  'meetings.nobody_invited': 'Nobody is on the list. Set who is invited, or enter members in the register.',
  'meetings.agenda_empty': 'The agenda has no item yet. List the proposed topics first.',
  'meetings.quorum_missing':
    '{entitled} are entitled, {present} are here, {needed} are needed: the meeting cannot be held. Wait for more to sign in, or postpone it.',
  'meetings.number_in_use':
    'A later meeting, {title}, has its number already, so this one cannot be taken back. Deal with the later one first, or choose a day in the same year.',
  'meetings.series_begun': 'Numbers of this series were given here already; its beginning can no longer be changed.',
  'meetings.sittings_open': '{count} sittings are still under way, or the meeting they belong to is over. Check first.',
  'meetings.not_under_way': 'The meeting is not under way now. Do this while it is.',
  'meetings.not_this_order':
    'An item is missing or stands twice, or a child stands before its parent. Load the page anew and arrange again.',
  'meetings.too_deep': 'An item cannot stand this deep, nor below itself. Choose another place.',
  'meetings.minutes_too_many': 'Its items take {children} minutes together, more than the {own} of the item above. Change the times.',
  'meetings.secret_refused':
    'Confidential, secret and top-secret papers do not belong on this platform. Use the channel for state secrets and do not upload them.',
  'meetings.secret_mark':
    'The name bears the mark “{mark}” and is not taken in. State secrets go another way; take the mark off if it is none.',
  'meetings.no_such_file': 'No file of this kind was uploaded for this meeting. Upload it again.',
  'meetings.paper_gone': 'This paper was withdrawn when the meeting was cleaned up and can no longer be read.',
  'meetings.paper_damaged':
    'This file is damaged or cannot be opened; its reader’s mark cannot be drawn in it, so it is not taken as a paper. Export it again from the program that made it (a PDF as a new PDF), then upload it.',
  'meetings.paper_locked':
    'This PDF has a password or restrictions; its reader’s mark cannot be drawn in it, so it is not taken as a paper. Take them off, save it anew, then upload it.',
  'meetings.nothing_to_bind':
    'No paper of this meeting is a PDF, a picture or plain text, so there is nothing to bind. Take Word papers and workbooks as files with “Download the packet”, or ask their units for PDFs.',
  'meetings.picture_kind':
    'A picture of this kind cannot bear its reader’s mark and is not taken as a paper. Save it as PNG, JPEG or PDF, then upload it.',
  'meetings.picture_too_large':
    'The picture has more than {millions} million pixels and is not taken as a paper. Make it smaller, then upload it.',
  'meetings.papers_waiting': '{count} documents are neither issued nor withdrawn. Finish them, then archive.',
  'meetings.wrong_code': 'The code is wrong or has changed. Look at the screen in the hall and try again.',
  'meetings.too_many_codes': 'Too many wrong codes. Try in ten minutes, or ask the staff to tick you off.',
  'meetings.unknown_card': 'Nobody on the list has this number. Check it, or sign in by name.',
  'meetings.suspended_here': 'Who is suspended does not attend (Deputies Law 61).',
  'meetings.hall_too_small': 'The hall has {seats} seats for {people} people. Add rows or columns.',
  'meetings.seat_unknown': 'The hall has no such seat. Choose again.',
  'meetings.leave_is_for_members': 'Leave is for members; who attends for an institution sends a substitute.',
  'meetings.no_substitute': 'A member attends in person and cannot send a substitute; ask for leave in writing (Deputies Law 13).',
  'meetings.somebody_speaks': '{name} is speaking. Wait for the end.',
  'meetings.already_entered': '{name} is on the list for this item already and waits; nothing more is to be entered.',
  'meetings.already_asked': 'You have asked to speak on this item already and are waiting.',
  'meetings.document_empty': 'The text is still empty. Write it, then have it reviewed.',
  'meetings.points_missing': 'A review opinion states point by point what is asked of whom. Write at least one.',
  'meetings.nobody_to_deliver': 'Nobody is on these lists today. Choose another list, or people.',
  'meetings.list_name_taken': 'There is a list called {name}. Choose another name.',
  'meetings.seat_holder': 'Who holds a seat cannot be taken off the list. Seats are changed in the register.',
  'meetings.paper_not_ready': 'The meeting has not come so far that this paper can be made.',
  'meetings.note_stale': 'This note was changed on another device. Look at both, then keep one.',
  'meetings.document_incomplete': 'Something needed is missing: the item or a title, or the leader of an oath taken together.',
};

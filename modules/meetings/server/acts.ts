import type { ActOf } from '../domain/lifecycles.ts';
import type { Act } from './acting.ts';
import {
  askLeave,
  findExcused,
  findUnapproved,
  grantLeave,
  noteReply,
  refuseLeave,
  sendSubstitute,
  willCome,
} from './commands/answer-notice.ts';
import {
  addItem,
  approveAgenda,
  arrangeItems,
  editItem,
  putOffItem,
  reOpenAgenda,
  restoreItem,
  withdrawItem,
} from './commands/arrange-agenda.ts';
import { cancel, changeMeeting, postpone, reschedule } from './commands/change-meeting.ts';
import {
  acceptPaper,
  askPaper,
  editPaper,
  handIn,
  removePaper,
  replacePaper,
  sendBackPaper,
  urgePaper,
} from './commands/collect-papers.ts';
import { convene, refreshRoll, remindInvited } from './commands/convene.ts';
import { archive, cleanUp, endMeeting, finishCurrentItem, openMeeting, recordResult, step, takeUpItem } from './commands/hold-meeting.ts';
import {
  askToSpeak,
  callSpeaker,
  checkRecord,
  correctRecord,
  declineSpeech,
  endSpeech,
  enterSpeaker,
  putInOrder,
  signRecord,
  startSpeech,
  takeBack,
  writeRecord,
} from './commands/speak.ts';
import {
  deliverDocument,
  draftDocument,
  editDocument,
  issueDocument,
  recordOath,
  reviewDocument,
  withdrawDocument,
} from './commands/write-documents.ts';

// Each act keeps its own form's type for itself; the frame parses before it applies.
const erased = (act: unknown): Act => act as Act;

/** Every act of every table, in the tables' order. */
export const acts: readonly Act[] = [
  changeMeeting,
  convene,
  remindInvited,
  refreshRoll,
  postpone,
  reschedule,
  cancel,
  openMeeting,
  step,
  endMeeting,
  cleanUp,
  archive,
  askPaper,
  askToSpeak,
  enterSpeaker,
  draftDocument,
  recordOath,
  addItem,
  arrangeItems,
  approveAgenda,
  reOpenAgenda,
  editItem,
  withdrawItem,
  putOffItem,
  restoreItem,
  takeUpItem,
  finishCurrentItem,
  recordResult,
  handIn,
  acceptPaper,
  sendBackPaper,
  replacePaper,
  editPaper,
  urgePaper,
  removePaper,
  willCome,
  sendSubstitute,
  askLeave,
  grantLeave,
  refuseLeave,
  noteReply,
  findUnapproved,
  findExcused,
  takeBack,
  putInOrder,
  callSpeaker,
  startSpeech,
  endSpeech,
  declineSpeech,
  writeRecord,
  checkRecord,
  correctRecord,
  signRecord,
  editDocument,
  reviewDocument,
  issueDocument,
  deliverDocument,
  withdrawDocument,
].map(erased);

const byName = new Map(acts.map((act) => [`${act.of} ${act.action}`, act]));

export const findAct = (of: ActOf, action: string): Act | undefined => byName.get(`${of} ${action}`);

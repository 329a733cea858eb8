import type { Act } from './acting.ts';
import { acceptMotion, acceptSuggestion } from './commands/accept-suggestion.ts';
import { answerInvitation, answerMotionInvitation } from './commands/answer-invitation.ts';
import { addPromise, archiveSuggestion, changeClass, lookBack, proposeKey, urgeUnits } from './commands/close-suggestion.ts';
import { sendBackCoOpinion, sendCoOpinion } from './commands/co-opinion.ts';
import { decidePublicity } from './commands/decide-publicity.ts';
import { draftReply } from './commands/draft-reply.ts';
import { grantExtension, refuseExtension, requestExtension } from './commands/extend-task.ts';
import { fileSuggestion } from './commands/file-suggestion.ts';
import {
  concludeMotion,
  convertToSuggestion,
  fileMotion,
  keepOffAgenda,
  putOnAgenda,
  reportOnMotion,
  sendToCommittee,
  withdrawSignature,
} from './commands/handle-motion.ts';
import { assignUnits, handOver, proposeUnits } from './commands/hand-over.ts';
import { inviteCoSigners, inviteMotionSigners } from './commands/invite-co-signers.ts';
import { askAgain, confirmPromise, disputePromise, explainPromise, moveDate, reportKept, reportProgress } from './commands/keep-promise.ts';
import { answerContact, logContact } from './commands/log-contact.ts';
import { mergeSuggestion, unmergeSuggestion } from './commands/merge-suggestion.ts';
import { approveReply, checkReply, sendBackDraft, signReply } from './commands/pass-reply.ts';
import { closeUnrated, rateTheReply, rateTheResult } from './commands/rate-suggestion.ts';
import { reassignUnits } from './commands/reassign-units.ts';
import { grantReturn, refuseReturn, requestReturn } from './commands/return-task.ts';
import { beginReview, forwardAsLetter, refuseSuggestion, returnForRevision } from './commands/review-suggestion.ts';
import { changeSignedMotion, changeSignedText, saveDraft, saveMotionDraft } from './commands/save-text.ts';
import { conveneCoOrdination, orderSecondRound, recordCoOrdination } from './commands/second-round.ts';
import { sendReply } from './commands/send-reply.ts';
import { signForTask } from './commands/sign-for-task.ts';
import { decideKey, finishKey, planKey, reachMilestone, reportKey } from './commands/supervise-key.ts';
import { askToWithdrawMotion, consentToWithdrawal, refuseWithdrawal, withdrawMotion } from './commands/withdraw-motion.ts';
import { withdrawSuggestion } from './commands/withdraw-suggestion.ts';

/** Every act there is; the lifecycle tables and this list are held against each other by a test. */
export const acts = [
  saveDraft,
  changeSignedText,
  inviteCoSigners,
  answerInvitation,
  fileSuggestion,
  beginReview,
  returnForRevision,
  refuseSuggestion,
  forwardAsLetter,
  acceptSuggestion,
  mergeSuggestion,
  unmergeSuggestion,
  proposeUnits,
  handOver,
  assignUnits,
  reassignUnits,
  urgeUnits,
  rateTheReply,
  rateTheResult,
  closeUnrated,
  orderSecondRound,
  conveneCoOrdination,
  recordCoOrdination,
  changeClass,
  addPromise,
  lookBack,
  decidePublicity,
  proposeKey,
  withdrawSuggestion,
  archiveSuggestion,
  signForTask,
  requestReturn,
  grantReturn,
  refuseReturn,
  logContact,
  answerContact,
  requestExtension,
  grantExtension,
  refuseExtension,
  sendCoOpinion,
  sendBackCoOpinion,
  draftReply,
  checkReply,
  sendBackDraft,
  signReply,
  approveReply,
  sendReply,
  reportProgress,
  reportKept,
  confirmPromise,
  disputePromise,
  askAgain,
  moveDate,
  explainPromise,
  decideKey,
  planKey,
  reachMilestone,
  reportKey,
  finishKey,
  saveMotionDraft,
  changeSignedMotion,
  inviteMotionSigners,
  answerMotionInvitation,
  fileMotion,
  acceptMotion,
  withdrawSignature,
  sendToCommittee,
  reportOnMotion,
  putOnAgenda,
  keepOffAgenda,
  convertToSuggestion,
  concludeMotion,
  withdrawMotion,
  askToWithdrawMotion,
  consentToWithdrawal,
  refuseWithdrawal,
] as const satisfies readonly Pick<Act, 'of' | 'action'>[];

/** The act of a table by name, or undefined. */
export function findAct(of: Act['of'], action: string): Act | undefined {
  // Each act parses its own form before it sees it, so the list may be used without their types.
  return acts.find((act) => act.of === of && act.action === action) as Act | undefined;
}

/** What other modules and the composition root may ask of decisions. */
export { offeredDecisionFigures } from './offered-figures.ts';
export { listOverdueDuties } from './queries/overdue-duties.ts';
export { decisionsWaiting } from './queries/waiting.ts';
export { decisionsRouter } from './routes.ts';
export { decisionDocumentRoutes } from './document-routes.ts';
export { sendDutyReminders } from './remind.ts';
export { createFromDocument } from './commands/create-decision.ts';
export { performAct as performDecisionAct } from './commands/perform-act.ts';
export { findPublicDecision, findPublicDecisions, type PublicDecision, type PublicDecisionRow } from './queries/published.ts';

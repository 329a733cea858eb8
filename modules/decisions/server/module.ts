/** What other modules and the composition root may ask of decisions. */
export { decisionsRouter } from './routes.ts';
export { createDecision } from './commands/create-decision.ts';
export { performAct as performDecisionAct } from './commands/perform-act.ts';
export { listDecisions, openDecision } from './queries/decisions.ts';

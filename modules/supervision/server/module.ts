/** What other modules and the composition root may ask of supervision. */
export { supervisionRoom } from './live-room.ts';
export { supervisionWaiting } from './queries/waiting.ts';
export { supervisionRouter } from './routes.ts';
export { supervisionFileRoutes } from './file-routes.ts';
export { supervisionDocumentRoutes } from './document-routes.ts';
export type { SupervisionDeps } from './acting.ts';
export { offeredSupervisionFigures } from './figures.ts';
export { supervisionFigureValues } from './queries/figure-values.ts';
export { LONGEST_QUESTION, receiveQuestion } from './commands/receive-question.ts';
export {
  findPublicInquiry,
  findPublicMatter,
  findPublicPlan,
  listOpenInquiries,
  type PublicInquiry,
  type PublicMatter,
  type PublicPlan,
  type PublicQuestion,
} from './queries/published.ts';
export { askSupervision, type Question } from './queries/questions.ts';
export { reconcileYear } from './queries/reconciliation.ts';
export { createPlan } from './commands/keep-plan.ts';
export { actOf } from './acts.ts';
export { performAct } from './perform-act.ts';

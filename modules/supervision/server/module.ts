/** What other modules and the composition root may ask of supervision. */
export { supervisionRoom } from './live-room.ts';
export { supervisionWaiting } from './queries/waiting.ts';
export { supervisionRouter } from './routes.ts';
export { supervisionFileRoutes } from './file-routes.ts';
export { supervisionDocumentRoutes } from './document-routes.ts';
export type { SupervisionDeps } from './acting.ts';
export {
  findSupervisionFigure,
  offeredSupervisionFigures,
  supervisionFigureList,
  type SupervisionFigure,
  type SupervisionScope,
} from './figures.ts';
export { supervisionFigureRows, supervisionFigureValues, supervisionScope } from './queries/figure-values.ts';
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
export { listMatters } from './queries/matter-rows.ts';
export { openMatter } from './queries/open-matter.ts';
export { owedByLaw } from './queries/owed-by-law.ts';
export { listPoints } from './queries/points.ts';
export { askSupervision, type Question } from './queries/questions.ts';
export { reconcileYear } from './queries/reconciliation.ts';
export { createPlan } from './commands/keep-plan.ts';
export { createMatter } from './commands/create-matter.ts';
export { actOf } from './acts.ts';
export { performAct } from './perform-act.ts';

/** What the composition root may ask of insights; no module asks it anything. */
export { insightsRouter } from './routes.ts';
export { insightsDocumentRoutes } from './document-routes.ts';
export { stuckThings } from './queries/waiting.ts';
export { printedFigures } from './queries/figures.ts';
export { enterFigure } from './commands/enter-figure.ts';
export { adoptReport, saveReport, startReport } from './commands/write-report.ts';

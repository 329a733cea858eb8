import { AppError } from '#platform/domain/errors.ts';

export const noFigure = (id: string) => new AppError({ code: 'insights.no_figure', kind: 'invalid', params: { id }, field: 'id' });
export const countedItself = (id: string) =>
  new AppError({ code: 'insights.counted_itself', kind: 'invalid', params: { id }, field: 'figureId' });
export const dayAhead = () => new AppError({ code: 'insights.day_ahead', kind: 'invalid', field: 'on' });
export const noEntry = () => new AppError({ code: 'insights.no_entry', kind: 'invalid' });
export const noReport = (year: number) => new AppError({ code: 'insights.no_report', kind: 'invalid', params: { year } });
export const reportThere = (year: number) => new AppError({ code: 'insights.report_there', kind: 'conflict', params: { year } });
export const alreadyAdopted = (year: number) => new AppError({ code: 'insights.already_adopted', kind: 'conflict', params: { year } });
export const unknownFigures = (ids: readonly string[]) =>
  new AppError({ code: 'insights.unknown_figures', kind: 'invalid', params: { ids: ids.join(', ') }, field: 'sections' });
export const figuresMissing = (labels: readonly string[]) =>
  new AppError({ code: 'insights.figures_missing', kind: 'conflict', params: { labels: labels.join('、') }, field: 'sections' });
export const noQuestion = (key: string) => new AppError({ code: 'insights.no_question', kind: 'invalid', params: { key } });
export const noSuchSpan = () => new AppError({ code: 'insights.no_such_span', kind: 'invalid', field: 'year' });

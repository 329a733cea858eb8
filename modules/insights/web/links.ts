/** Addresses of the pages of insights, for other modules too. */
export const QUESTIONS_HREF = '/desk/insights';
export const FIGURES_HREF = '/desk/insights/figures';
export const REPORTS_HREF = '/desk/insights/reports';
export const WALL_HREF = '/screen/insights';
export const figureHref = (id: string, period = ''): string => `${FIGURES_HREF}/${id}${period}`;
export const reportHref = (year: number): string => `${REPORTS_HREF}/${year}`;
export const reportPaperSrc = (year: number, format: 'html' | 'docx'): string => `/api/insights/reports/${year}/paper?format=${format}`;

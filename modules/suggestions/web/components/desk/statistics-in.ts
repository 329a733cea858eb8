import type { Locale } from '#platform/web/locale.ts';
import type { StatisticsView } from '../../../contract/desk-views.ts';
import { figuresEn } from '../../../texts/figures-en.ts';
import { figuresZhCn } from '../../../texts/figures-zh-cn.ts';

const WORDS: Readonly<Record<string, string>> = figuresEn;

/** The statistics in the reader's tongue: the server names its figures in Chinese, and each also by an id. */
export function statisticsIn(view: StatisticsView, locale: Locale): StatisticsView {
  if (locale === 'zh-CN') return view;
  const label = (id: string, otherwise: string): string => WORDS[id] ?? otherwise;
  const named = <Row extends { readonly id: string; readonly label: string }>(row: Row): Row => ({
    ...row,
    label: label(row.id, row.label),
  });
  // Counting words have no English; days have.
  const counted = <Row extends { readonly unit: string }>(row: Row): Row => ({
    ...row,
    unit: row.unit === figuresZhCn['unit:days'] ? figuresEn['unit:days'] : '',
  });
  return {
    ...view,
    figures: view.figures.map((figure) => counted(named(figure))),
    rates: view.rates.map(named),
    means: view.means.map((mean) => counted(named(mean))),
    tables: view.tables.map((table) => ({
      ...table,
      label: label(`by-${table.dimension}`, table.label),
      rows: table.rows.map((row) => ({ ...row, label: label(`${table.dimension}:${row.key}`, row.label) })),
    })),
  };
}

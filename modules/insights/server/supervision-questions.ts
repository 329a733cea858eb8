import { askSupervision as askRooms, type Question } from '#modules/supervision/server/module.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { QuestionGroup } from '../contract/views.ts';
import type { Reader } from './queries/figures.ts';

const groupOf = ({ key, rows }: Question): QuestionGroup => ({
  key,
  state: 'asked',
  awaits: null,
  count: rows.length,
  rows: rows.map((row) => ({
    title: row.title,
    href: `/desk/supervision/matters/${row.matterId}`,
    unit: row.unit,
    dueOn: row.dueOn,
    days: row.days,
    text: row.text,
  })),
});

/** What leaders ask of supervision: opinions without an answer, items of the plan that have not begun. */
export const askSupervision = async (db: Queryable, reader: Reader): Promise<QuestionGroup[]> => (await askRooms(db, reader)).map(groupOf);

/** One of them with its rows; none for a key of another module. */
export const openSupervisionQuestion = async (db: Queryable, key: string, reader: Reader): Promise<QuestionGroup | undefined> =>
  (await askSupervision(db, reader)).find((group) => group.key === key);

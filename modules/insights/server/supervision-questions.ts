import type { Queryable } from '#platform/server/db/queryable.ts';
import type { QuestionGroup } from '../contract/views.ts';
import type { Reader } from './queries/figures.ts';

/** What supervision will be asked once its rooms are open. */
const KEYS = ['opinions-unanswered', 'plan-not-begun'] as const;

const waiting = (key: string): QuestionGroup => ({ key, state: 'waits', awaits: 'supervision', count: 0, rows: [] });

export const askSupervision = async (_db: Queryable, _reader: Reader): Promise<QuestionGroup[]> => KEYS.map(waiting);

export const openSupervisionQuestion = async (_db: Queryable, key: string, _reader: Reader): Promise<QuestionGroup | undefined> =>
  (KEYS.some((known) => known === key) ? waiting(key) : undefined);

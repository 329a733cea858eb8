import { hasRole } from '#platform/domain/actor.ts';
import type { DeskWork } from '#platform/server/desk/desk-work.ts';
import { listQuestions } from './questions.ts';

const THREE = 3;

/** The three things that are stuck, for who leads: of each question that leaders ask the case that waits longest, in the questions' order. */
export const stuckThings: DeskWork = async (db, reader) => {
  if (!hasRole(reader.actor, 'chairs-council')) return [];
  const rows = (await listQuestions(db, reader))
    .flatMap(({ key, rows: [worst] }) => (worst === undefined ? [] : [{ key, worst }]))
    .slice(0, THREE)
    .map(({ key, worst }) => ({
      id: key,
      openId: worst.href,
      title: worst.title,
      note: [worst.unit, worst.text].filter(Boolean).join(' · '),
      dueOn: worst.dueOn,
      isLate: worst.dueOn !== null && worst.dueOn < reader.today,
    }));
  return rows.length === 0 ? [] : [{ key: 'stuck', count: rows.length, isLate: rows.some(({ isLate }) => isLate), rows }];
};

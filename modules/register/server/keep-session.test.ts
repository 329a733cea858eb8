import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate } from '#platform/domain/local-date.ts';
import { keepSession } from './commands/keep-session.ts';
import { findSessionOn } from './queries/sessions.ts';
import { openTestRegister } from './test-register.ts';

let register: Awaited<ReturnType<typeof openTestRegister>>;
beforeEach(async () => {
  register = await openTestRegister();
});
afterEach(() => register.close());

const session = (term: number, number: number, opensOn: string, closesOn: string) => ({
  term,
  number,
  opensOn: localDate(opensOn),
  closesOn: localDate(closesOn),
});
const fifth = session(17, 5, '2026-01-12', '2026-01-15');
const refused = (code: string) => expect.objectContaining({ code });
const keep = (input: ReturnType<typeof session> & Partial<Pick<Parameters<typeof keepSession>[2], 'termStartsOn' | 'was'>>) =>
  keepSession(register.deps, register.office, { commandId: register.newCommand(), ...input });

test('the office enters a session, once and in the journal, and what is filed afterwards belongs to it', async () => {
  const { congressId } = register;
  expect((await keep(fifth)).terms).toMatchObject([
    { number: 17, sessions: [{ number: 5, opensOn: '2026-01-12', closesOn: '2026-01-15' }] },
  ]);
  await keep(fifth);
  expect(await register.journalOf('register.session.enter')).toMatchObject([{ result: 'done', after: { ...fifth } }]);
  expect(await register.db.read(congressId, (db) => findSessionOn(db, localDate('2026-02-01')))).toMatchObject({ term: 17, session: 5 });
});

test('days of a session that stand are changed only by who read them', async () => {
  await keep(fifth);
  const moved = { ...fifth, closesOn: localDate('2026-01-16') };
  await expect(keep(moved)).rejects.toMatchObject({ code: 'register.session_known', params: { number: 5, closesOn: '2026-01-15' } });
  await expect(keep({ ...moved, was: { opensOn: '2026-01-10', closesOn: '2026-01-15' } })).rejects.toEqual(
    refused('register.session_known'),
  );
  const { terms } = await keep({ ...moved, was: { opensOn: '2026-01-12', closesOn: '2026-01-15' } });
  expect(terms[0]?.sessions).toEqual([{ number: 5, opensOn: '2026-01-12', closesOn: '2026-01-16' }]);
  expect(await register.journalOf('register.session.enter')).toMatchObject([
    {},
    { before: { closesOn: '2026-01-15' }, after: { closesOn: '2026-01-16' } },
  ]);
});

test('sessions follow their numbers and do not overlap; none closes before it opens', async () => {
  await keep(fifth);
  await expect(keep(session(17, 6, '2026-01-15', '2026-01-18'))).rejects.toMatchObject({
    code: 'register.session_out_of_order',
    params: { number: 5 },
  });
  await expect(keep(session(17, 4, '2026-03-01', '2026-03-02'))).rejects.toEqual(refused('register.session_out_of_order'));
  await expect(keep(session(17, 6, '2027-01-15', '2027-01-14'))).rejects.toEqual(refused('register.closes_before_opens'));
  expect((await keep(session(17, 4, '2025-01-06', '2025-01-09'))).terms[0]?.sessions.map(({ number }) => number)).toEqual([5, 4]);
});

test('a new term begins with its first session, after the terms before it', async () => {
  const first = session(18, 1, '2027-01-05', '2027-01-08');
  await expect(keep(first)).rejects.toEqual(refused('register.term_missing'));
  await expect(keep({ ...first, termStartsOn: localDate('2021-01-05') })).rejects.toMatchObject({
    code: 'register.term_out_of_order',
    params: { number: 17, startsOn: '2022-01-05' },
  });
  const { terms } = await keep({ ...first, termStartsOn: localDate('2027-01-05') });
  expect(terms.map(({ number, startsOn }) => [number, startsOn])).toEqual([
    [18, '2027-01-05'],
    [17, '2022-01-05'],
  ]);
  await expect(keep({ ...session(18, 2, '2028-01-05', '2028-01-08'), termStartsOn: localDate('2027-01-06') })).rejects.toEqual(
    refused('register.term_out_of_order'),
  );
});

test('only the deputies’ office enters a session, and two who enter the same number at once do not both succeed', async () => {
  const { deps, callerWith, newCommand } = register;
  await expect(keepSession(deps, callerWith('congress-office'), { commandId: newCommand(), ...fifth })).rejects.toEqual(
    refused('platform.not_allowed'),
  );
  const both = await Promise.allSettled([keep(fifth), keep({ ...fifth, closesOn: localDate('2026-01-16') })]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
});

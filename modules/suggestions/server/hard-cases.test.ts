import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SuggestionView } from '../contract/views.ts';
import { findAct } from './acts.ts';
import { findCase } from './case.ts';
import { performAct } from './perform-act.ts';
import { listSuggestions } from './queries/list.ts';
import { viewOf } from './view-of.ts';
import { openTestWorld, taskOf, type TestWorld } from './test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(async () => {
  await world.close();
});

const seenBy = async (player: Parameters<TestWorld['actorOf']>[0], id: string): Promise<SuggestionView> => {
  const actor = await world.actorOf(player);
  const found = await world.db.read(world.congressId, (db) => findCase(db, id));
  if (!found) throw new Error('gone');
  return viewOf(found, actor);
};

async function accepted(form: Parameters<TestWorld['draft']>[1] = {}): Promise<SuggestionView> {
  const draft = await world.draft('lead', form);
  return world.act('office', 'suggestion', 'accept', await world.act('lead', 'suggestion', 'file', draft), {});
}

async function assigned(
  units: readonly { organisationId: string; role: string }[],
  form: Parameters<TestWorld['draft']>[1] = {},
): Promise<SuggestionView> {
  return world.act('office', 'suggestion', 'hand-over', await accepted(form), { direct: true, units });
}

const reply = (changes: Record<string, unknown> = {}) => ({
  body: '您提出的建议收悉，现将办理情况答复如下。',
  answers: ['已于3月建成12处。', '每月巡查1次。'],
  class: 'solved',
  publicity: 'full',
  contactName: '解宁',
  contactPhone: '0512-53520000',
  promises: [],
  ...changes,
});

async function answeredBy(clerk: 'leadClerk' | 'coClerk', at: SuggestionView, unit: string): Promise<SuggestionView> {
  const task = taskOf(at, unit);
  let now = await world.act(clerk, 'task', 'sign-for', at, {}, task);
  now = await world.act(clerk, 'task', 'log-contact', now, { way: 'phone', on: world.today(), summary: '电话听取代表意见。' }, task);
  return world.act(clerk, 'task', 'draft-reply', now, reply(), task);
}

/** The drafted reply on its way through checking and signing to the deputy. */
async function sentBy(drafted: SuggestionView): Promise<SuggestionView> {
  const task = taskOf(drafted, world.units.lead);
  let at = await world.act('leadChecker', 'task', 'check-reply', drafted, {}, task);
  at = await world.act('leadHead', 'task', 'sign-reply', at, {}, task);
  at = await world.act('government', 'task', 'approve-reply', at, {}, task);
  return world.act('leadClerk', 'task', 'send-reply', at, { way: 'written' }, task);
}

describe('two people and one suggestion', () => {
  it('the second gets 409 with the current state, and nothing of his act stays', async () => {
    const draft = await world.draft('lead');
    const filed = await world.act('lead', 'suggestion', 'file', draft);
    const [one, two] = await Promise.allSettled([
      world.act('office', 'suggestion', 'accept', filed, {}),
      world.act('office', 'suggestion', 'refuse', filed, { ground: 'no-content', reason: '没有实际内容' }),
    ]);
    const lost = [one, two].find((result) => result.status === 'rejected');
    expect(lost).toMatchObject({ reason: { code: 'platform.stale_version', kind: 'conflict', current: { version: filed.version + 1 } } });
    const after = await seenBy('office', filed.id);
    expect(after.timeline.filter((event) => ['accept', 'refuse'].includes(event.action))).toHaveLength(1);
  });

  it('the same command id fifty times at once has one effect and one answer', async () => {
    const filed = await world.act('lead', 'suggestion', 'file', await world.draft('lead'));
    const act = findAct('suggestion', 'accept');
    if (!act) throw new Error('no act');
    const caller = await world.callerOf('office');
    const request = { id: filed.id, commandId: world.newCommand(), version: filed.version, form: {} };
    const answers = await Promise.all(Array.from({ length: 50 }, () => performAct(world.deps, caller, act, request)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await seenBy('office', filed.id)).timeline.filter((event) => event.action === 'accept')).toHaveLength(1);
    await expect(performAct(world.deps, caller, act, { ...request, form: { number: 900 } })).rejects.toMatchObject({
      code: 'platform.command_reused',
    });
  });
});

describe('merging', () => {
  it('keeps each number and owes each an answer', async () => {
    const host = await accepted();
    const other = await world.act(
      'office',
      'suggestion',
      'accept',
      await world.act('second', 'suggestion', 'file', await world.draft('second', { title: '关于补建电动自行车充电棚的建议' })),
      {},
    );
    const merged = await world.act('office', 'suggestion', 'merge', other, { intoId: host.id, reason: '同一件事' });
    expect(merged).toMatchObject({ state: 'merged', mergedInto: host.id, numberText: other.numberText });
    let at = await world.act('office', 'suggestion', 'hand-over', await seenBy('office', host.id), {
      direct: true,
      units: [{ organisationId: world.units.lead, role: 'lead' }],
    });
    at = await answeredBy('leadClerk', at, world.units.lead);
    const task = taskOf(at, world.units.lead);
    at = await world.act('leadChecker', 'task', 'check-reply', at, {}, task);
    at = await world.act('leadHead', 'task', 'sign-reply', at, {}, task);
    at = await world.act('government', 'task', 'approve-reply', at, {}, task);
    await world.act('leadClerk', 'task', 'send-reply', at, { way: 'written' }, task);
    const follower = await seenBy('second', other.id);
    expect(follower).toMatchObject({ state: 'answered', numberText: other.numberText });
    expect((await world.act('second', 'suggestion', 'rate-reply', follower, { value: 'basically' })).state).toBe('closed');
    expect((await seenBy('lead', host.id)).state).toBe('answered');
  });

  it('answers each under its own number, and a second round of either has somebody who must answer', async () => {
    const host = await accepted();
    const filed = await world.act('second', 'suggestion', 'file', await world.draft('second', { title: '关于加装充电棚灭火器的建议' }));
    const merged = await world.act('office', 'suggestion', 'merge', await world.act('office', 'suggestion', 'accept', filed, {}), {
      intoId: host.id,
      reason: '同一件事',
    });
    let at = await world.act('office', 'suggestion', 'hand-over', await seenBy('office', host.id), {
      direct: true,
      units: [{ organisationId: world.units.lead, role: 'lead' }],
    });
    expect((await seenBy('second', merged.id)).dueOn).toBe(at.dueOn);
    expect((await seenBy('leadClerk', host.id)).mergedHere[0]?.points.length).toBeGreaterThan(0);
    at = await sentBy(await answeredBy('leadClerk', at, world.units.lead));
    const follower = await seenBy('second', merged.id);
    expect(follower.replies).toHaveLength(1);
    expect(follower.replies[0]?.numberText).not.toBe(at.replies[0]?.numberText);
    expect(follower.replies[0]?.body).toContain('已于3月建成12处');
    const told = await world.db.read(world.congressId, (db) =>
      db.query(`select 1 from platform_notices where object_id = $1 and kind = 'suggestions.answered'`, [merged.id]),
    );
    expect(told.length).toBeGreaterThan(0);
    const bad = await world.act('second', 'suggestion', 'rate-reply', follower, { value: 'dissatisfied' });
    const again = await world.act('office', 'suggestion', 'order-second-round', bad, {});
    expect(again.tasks.map(({ state, round }) => [state, round])).toEqual([['handling', 2]]);
    // The host's own second round is answered too, and leaves the other one alone.
    let second = await world.act('lead', 'suggestion', 'rate-reply', await seenBy('lead', host.id), { value: 'dissatisfied' });
    second = await world.act('office', 'suggestion', 'order-second-round', second, {});
    const task = taskOf(second, world.units.lead);
    second = await world.act(
      'leadClerk',
      'task',
      'log-contact',
      second,
      { way: 'phone', on: world.today(), summary: '再次听取意见。' },
      task,
    );
    second = await sentBy(await world.act('leadClerk', 'task', 'draft-reply', second, reply(), task));
    expect(second.state).toBe('answered');
    expect((await seenBy('second', merged.id)).state).toBe('second-round');
  });

  it('ends with the one it was merged into only for that one: withdrawn, it leaves the other to go its own way', async () => {
    const host = await accepted();
    const other = await world.act('office', 'suggestion', 'merge', await accepted({ title: '关于充电棚通水通电的建议' }), {
      intoId: host.id,
      reason: '同一件事',
    });
    await world.act('lead', 'suggestion', 'withdraw', await seenBy('lead', host.id), { reason: '已经解决' });
    expect(await seenBy('office', other.id)).toMatchObject({ state: 'accepted', mergedInto: null });
  });
});

describe('returns', () => {
  it('the third one leads to a co-ordination meeting, and the whole chain stays to be seen', async () => {
    const { lead, co, other } = world.units;
    let at = await assigned([{ organisationId: other, role: 'lead' }]);
    const chain = [
      ['otherClerk', other, co],
      ['coClerk', co, lead],
      ['leadClerk', lead, null],
    ] as const;
    const waits = async (set: string) => {
      const actor = await world.actorOf('office');
      const { rows } = await world.deps.db.read(world.congressId, (db) =>
        listSuggestions(db, { set, limit: 100 }, { actor, today: world.today() }),
      );
      return rows.some(({ id }) => id === at.id);
    };
    for (const [clerk, unit, next] of chain) {
      const task = taskOf(at, unit);
      at = await world.act(clerk, 'task', 'request-return', at, { reason: '不在本单位职责清单内' }, task);
      at = await world.act('government', 'task', 'grant-return', at, {}, task);
      // Between two units it waits on the offices' desks, not nowhere.
      expect(await waits(next === null ? 'to-co-ordinate' : 'to-reassign')).toBe(true);
      if (next)
        at = await world.act('government', 'suggestion', 'reassign', at, {
          replacesTaskId: task,
          units: [{ organisationId: next, role: 'lead' }],
          reason: '请该单位牵头',
        });
    }
    expect(at).toMatchObject({ state: 'co-ordination', returnCount: 3 });
    expect(at.tasks.map((task) => task.state)).toEqual(['returned', 'returned', 'returned']);
    at = await world.act('office', 'suggestion', 'convene-co-ordination', at, { on: world.today(), place: '二楼会议室' });
    // Nobody has answered: the meeting cannot end what the deputy is owed.
    await expect(
      world.act('office', 'suggestion', 'record-co-ordination', at, { outcome: 'close', opinion: '各单位都不承办。' }),
    ).rejects.toMatchObject({
      code: 'suggestions.not_answered_yet',
      rule: 'SUG-05',
    });
    at = await world.act('office', 'suggestion', 'record-co-ordination', at, {
      outcome: 'handle-again',
      opinion: '由应急局牵头，两家配合。',
    });
    expect(await waits('to-reassign')).toBe(true);
    at = await world.act('government', 'suggestion', 'reassign', at, {
      units: [{ organisationId: lead, role: 'lead' }],
      reason: '按协调意见',
    });
    expect(at.leadUnitName).toBe('市应急局');
    expect(await waits('to-reassign')).toBe(false);
  });

  it('may not be passed on by the unit itself', async () => {
    const at = await assigned([{ organisationId: world.units.other, role: 'lead' }]);
    await expect(
      world.act('otherClerk', 'suggestion', 'reassign', at, {
        units: [{ organisationId: world.units.lead, role: 'lead' }],
        reason: '转给应急局',
      }),
    ).rejects.toMatchObject({ code: 'lifecycle.not_yours' });
  });
});

describe('units', () => {
  it('parallel ones answer each for itself; only the last makes it answered', async () => {
    let at = await assigned([
      { organisationId: world.units.lead, role: 'parallel' },
      { organisationId: world.units.co, role: 'parallel' },
    ]);
    for (const [clerk, unit] of [
      ['leadClerk', world.units.lead],
      ['coClerk', world.units.co],
    ] as const) {
      at = await answeredBy(clerk, at, unit);
      expect(at.replies.filter((row) => row.state === 'drafted')).toHaveLength(1);
      const task = taskOf(at, unit);
      if (clerk === 'coClerk') break;
      at = await world.act('leadChecker', 'task', 'check-reply', at, {}, task);
      at = await world.act('leadHead', 'task', 'sign-reply', at, {}, task);
      at = await world.act('government', 'task', 'approve-reply', at, {}, task);
      at = await world.act('leadClerk', 'task', 'send-reply', at, { way: 'written' }, task);
      expect(at.state).toBe('handling');
    }
  });

  it('a reply that says nothing, skips a point, or promises nothing is refused with its rule', async () => {
    let at = await assigned([{ organisationId: world.units.lead, role: 'lead' }]);
    const task = taskOf(at, world.units.lead);
    at = await world.act('leadClerk', 'task', 'sign-for', at, {}, task);
    at = await world.act('leadClerk', 'task', 'log-contact', at, { way: 'meeting', on: world.today(), summary: '座谈听取意见。' }, task);
    const attempt = (changes: Record<string, unknown>) => world.act('leadClerk', 'task', 'draft-reply', at, reply(changes), task);
    await expect(attempt({ answers: ['已建成12处。'] })).rejects.toMatchObject({ code: 'suggestions.answers_missing' });
    await expect(attempt({ answers: ['已建成12处。', '我局高度重视，将积极推进。'] })).rejects.toMatchObject({
      code: 'suggestions.empty_answer',
      params: { index: 2 },
    });
    await expect(attempt({ class: 'planned' })).rejects.toMatchObject({ code: 'suggestions.promise_needed', rule: 'SUG-18' });
    await expect(attempt({ class: 'planned', promises: [{ text: '建充电棚', dueOn: '2020-01-01' }] })).rejects.toMatchObject({
      code: 'suggestions.promise_in_past',
    });
  });

  it('an extension past six months from the hand-over is refused, whoever asks', async () => {
    let at = await assigned([{ organisationId: world.units.lead, role: 'lead' }]);
    at = await world.act('leadClerk', 'task', 'sign-for', at, {}, taskOf(at, world.units.lead));
    await expect(
      world.act('leadClerk', 'task', 'request-extension', at, { reason: '涉及面广', untilOn: '2026-12-31' }, taskOf(at, world.units.lead)),
    ).rejects.toMatchObject({ code: 'suggestions.beyond_outer_limit', rule: 'SUG-06' });
  });

  it('see no single rating until the case comes back to them', async () => {
    let at = await assigned([{ organisationId: world.units.lead, role: 'lead' }]);
    at = await answeredBy('leadClerk', at, world.units.lead);
    const task = taskOf(at, world.units.lead);
    at = await world.act('leadChecker', 'task', 'check-reply', at, {}, task);
    at = await world.act('leadHead', 'task', 'sign-reply', at, {}, task);
    at = await world.act('government', 'task', 'approve-reply', at, {}, task);
    at = await world.act('leadClerk', 'task', 'send-reply', at, { way: 'written' }, task);
    at = await world.act('lead', 'suggestion', 'rate-reply', at, { value: 'dissatisfied', remark: '没有答到点上' });
    const before = await seenBy('leadClerk', at.id);
    expect(before.ratings).toEqual([]);
    expect(JSON.stringify(before)).not.toContain('没有答到点上');
    await world.act('office', 'suggestion', 'order-second-round', at, {});
    expect((await seenBy('leadClerk', at.id)).ratings).toHaveLength(1);
  });
});

describe('who may know of it', () => {
  it('nobody but its signers knows of a draft', async () => {
    const draft = await world.draft('lead');
    for (const player of ['office', 'government', 'leadClerk', 'chair', 'second', 'stranger'] as const) {
      await expect(world.act(player, 'suggestion', 'withdraw', draft, { reason: '试一试' })).rejects.toMatchObject({
        code: 'platform.not_found',
      });
    }
  });

  it('a deputy who asked for protection is named to no unit', async () => {
    const at = await assigned([{ organisationId: world.units.lead, role: 'lead' }], { isConfidential: true });
    const unit = await seenBy('leadClerk', at.id);
    expect(JSON.stringify(unit)).not.toContain('戚永康');
    expect((await seenBy('office', at.id)).leadName).toBe('戚永康');
    await expect(world.act('office', 'suggestion', 'decide-publicity', at, { publicity: 'full' })).rejects.toMatchObject({
      code: 'suggestions.publishing_barred',
    });
  });

  it('what the review found to be a work secret is not published in full', async () => {
    const filed = await world.act('lead', 'suggestion', 'file', await world.draft('lead'));
    const review = { formCheck: 'sound', duplicates: 'none', secrecy: 'work-secret', publicityAdvice: 'title-only' };
    let at = await world.act('office', 'suggestion', 'begin-review', filed, review);
    expect(at.timeline.find(({ action }) => action === 'begin-review')?.data).toMatchObject(review);
    at = await world.act('office', 'suggestion', 'accept', at, {});
    await expect(world.act('office', 'suggestion', 'decide-publicity', at, { publicity: 'full' })).rejects.toMatchObject({
      code: 'suggestions.publishing_barred',
      params: { why: 'secrecy' },
    });
  });

  it('a text that came back with the advice to withdraw can be taken back, or improved and filed again', async () => {
    const filed = await world.act('lead', 'suggestion', 'file', await world.draft('lead'));
    const back = await world.act('office', 'suggestion', 'return-for-revision', filed, {
      advice: 'withdraw',
      reason: '已列入今年实事项目',
    });
    expect(back.timeline.find(({ action }) => action === 'return-for-revision')?.data).toMatchObject({ advice: 'withdraw' });
    const again = await world.act('lead', 'suggestion', 'file', await seenBy('lead', back.id));
    expect(again.state).toBe('filed');
  });

  it('private data in a text is covered before it is published', async () => {
    const at = await accepted({ points: ['请联系住户张某，电话13800001234，尽快处理'] });
    await world.act('office', 'suggestion', 'decide-publicity', at, { publicity: 'full', hideNames: true });
    const found = await world.db.read(world.congressId, (db) => findCase(db, at.id));
    expect(JSON.stringify(found?.suggestion.published_text)).not.toMatch(/13800001234|戚永康/);
  });
});

describe('motions', () => {
  it('need ten distinct deputies and three parts, before the cut-off', async () => {
    const draft = await world.draft('lead', {}, 'motion');
    await expect(world.act('lead', 'motion', 'file', draft)).rejects.toMatchObject({
      code: 'suggestions.signers_missing',
      rule: 'MOT-02',
      params: { needed: 10, have: 1 },
    });
    const bare = await world.draft('lead', { points: [] }, 'motion');
    await expect(world.act('lead', 'motion', 'file', bare)).rejects.toMatchObject({
      code: 'suggestions.motion_incomplete',
      rule: 'MOT-06',
    });
    await expect(world.act('lead', 'suggestion', 'file', bare)).rejects.toMatchObject({ code: 'platform.not_found' });
  });

  it('TV-15: one without its plan is not filed; the same text may be filed as a suggestion once it asks for something (MOT-06, MOT-14)', async () => {
    const motion = await world.draft('lead', { points: [] }, 'motion');
    await expect(world.act('lead', 'motion', 'file', motion)).rejects.toMatchObject({
      code: 'suggestions.motion_incomplete',
      params: { part: 'points' },
      field: 'form.points',
    });
    const suggestion = await world.draft('lead', { title: motion.title });
    expect((await world.act('lead', 'suggestion', 'file', suggestion)).state).toBe('filed');
  });

  it('TV-17: nobody but a deputy tables a motion here, no court and no unit (MOT-01)', async () => {
    for (const player of ['leadClerk', 'government', 'office'] as const)
      await expect(world.draft(player, {}, 'motion')).rejects.toMatchObject({ kind: 'forbidden' });
  });
});

describe('the signers of a motion', () => {
  /** Nine co-signers in office, confirmed on the text as it stands. */
  async function sign(suggestionId: string): Promise<string[]> {
    return world.db.write(world.congressId, async (tx) => {
      const people: string[] = [];
      for (const position of Array.from({ length: 9 }, (_, at) => at + 1)) {
        const [person] = await tx.query<{ id: string }>(
          `insert into register_people (congress_id, name, pinyin_key) values (platform_congress(), $1, $1) returning id`,
          [`联名人${position}`],
        );
        people.push(person?.id ?? '');
        await tx.query(
          `insert into register_mandates (congress_id, person_id, of_congress_id, term_number, starts_on) values (platform_congress(), $1, platform_congress(), 17, '2022-01-05')`,
          [person?.id],
        );
        await tx.query(
          `insert into suggestions_signers (congress_id, suggestion_id, person_id, name, position, state, text_version) select platform_congress(), id, $2, $3, $4, 'confirmed', text_version from suggestions_suggestions where id = $1`,
          [suggestionId, person?.id, `联名人${position}`, position],
        );
      }
      return people;
    });
  }
  const suspend = (personId: string | undefined, from: string | null) =>
    world.db.write(world.congressId, (tx) =>
      tx.query('update register_mandates set suspended_from = $2 where person_id = $1', [personId, from]),
    );

  it('are not counted while their duties are suspended, and are named', async () => {
    const draft = await world.draft('lead', {}, 'motion');
    const [, , third] = await sign(draft.id);
    await suspend(third, '2026-01-01');
    await expect(world.act('lead', 'motion', 'file', draft)).rejects.toMatchObject({
      code: 'suggestions.signers_suspended',
      rule: 'DEP-29',
      params: { needed: 10, have: 9, names: '联名人3' },
    });
    await suspend(third, null);
    const filed = await world.act('lead', 'motion', 'file', draft);
    expect(filed).toMatchObject({ state: 'filed' });
    // What the timeline tells of the filing: in session, and who stood behind it.
    const told = (await seenBy('lead', filed.id)).timeline.find(({ action }) => action === 'file')?.data;
    expect(told).toMatchObject({ inSession: true });
    expect(told?.['coSigners']).toHaveLength(9);
  });

  it('take it back alone only until the presidium has it; then the presidium consents, or it goes on where it stood', async () => {
    const draft = await world.draft('lead', {}, 'motion');
    await sign(draft.id);
    let at = await world.act('office', 'motion', 'accept', await world.act('lead', 'motion', 'file', draft), {});
    await expect(world.act('lead', 'motion', 'withdraw', at, { reason: '情况有变' })).rejects.toMatchObject({ code: 'lifecycle.not_now' });
    at = await world.act('presidium', 'motion', 'put-on-agenda', at, {});
    at = await world.act('lead', 'motion', 'ask-to-withdraw', at, { reason: '县政府已经另行安排' });
    expect(at).toMatchObject({ state: 'withdrawal-asked' });
    await expect(world.act('lead', 'motion', 'consent-to-withdrawal', at, {})).rejects.toMatchObject({ code: 'lifecycle.not_yours' });
    expect((await seenBy('presidium', at.id)).actions.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['consent-to-withdrawal', 'refuse-withdrawal']),
    );
    at = await world.act('presidium', 'motion', 'refuse-withdrawal', at, { reason: '已经列入议程，请继续审议' });
    expect(at).toMatchObject({ state: 'on-agenda' });
    at = await world.act('lead', 'motion', 'ask-to-withdraw', at, { reason: '附议的代表都同意撤回' });
    at = await world.act('presidium', 'motion', 'consent-to-withdrawal', at, {});
    expect(at).toMatchObject({ state: 'withdrawn' });
    expect(at.timeline.map(({ action }) => action).filter((action) => action.includes('withdraw'))).toEqual(
      expect.arrayContaining(['ask-to-withdraw', 'refuse-withdrawal', 'consent-to-withdrawal']),
    );
    const told = await world.db.read(world.congressId, (db) =>
      db.query<{ kind: string }>(
        `select distinct kind from platform_notices where object_id = $1 and kind like 'suggestions.motion-withdrawal-%' order by kind`,
        [at.id],
      ),
    );
    expect(told.map(({ kind }) => kind)).toEqual([
      'suggestions.motion-withdrawal-asked',
      'suggestions.motion-withdrawal-granted',
      'suggestions.motion-withdrawal-refused',
    ]);
  });
});

describe('a rating', () => {
  it('is never satisfied by default: unreturned is closed as unrated, and only after its time', async () => {
    let at = await assigned([{ organisationId: world.units.lead, role: 'lead' }]);
    at = await answeredBy('leadClerk', at, world.units.lead);
    const task = taskOf(at, world.units.lead);
    at = await world.act('leadChecker', 'task', 'check-reply', at, {}, task);
    at = await world.act('leadHead', 'task', 'sign-reply', at, {}, task);
    at = await world.act('government', 'task', 'approve-reply', at, {}, task);
    at = await world.act('leadClerk', 'task', 'send-reply', at, { way: 'written' }, task);
    await expect(world.act('office', 'suggestion', 'close-unrated', at, {})).rejects.toMatchObject({
      code: 'suggestions.rating_open',
      rule: 'SUG-19',
    });
    world.setDay('2026-03-30');
    at = await world.act('office', 'suggestion', 'close-unrated', at, { note: '两次提醒未回' });
    expect(at).toMatchObject({ state: 'closed', lastRating: null });
    expect(at.ratings).toEqual([]);
  });
});

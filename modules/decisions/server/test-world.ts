import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdContest, openHeldContests, type BallotsDeps } from '#modules/ballots/server/module.ts';
import { levelOfCongress } from '#modules/register/server/module.ts';
import type { Actor } from '#platform/domain/actor.ts';
import type { AccountId, CommandId, CongressId, OrganisationId, PersonId } from '#platform/domain/ids.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import { storeFile } from '#platform/server/files/file-store.ts';
import { openLogKey } from '#platform/server/journal/journal-key.ts';
import { makeLawSource } from '#platform/server/law/law-source.ts';
import { openTestDatabase } from '#platform/server/testing/test-database.ts';
import type { ActOf } from '../domain/lifecycles.ts';
import { performAct } from './commands/perform-act.ts';
import { openDecision } from './queries/decisions.ts';

const SEATS = 9;
const newCommand = (): CommandId => randomUUID() as CommandId;
type At = { readonly id: string; readonly version: number };

/** A county with an office, a unit with its people, and a meeting of its standing committee under way with nine members present. */
export async function openDecisionWorld() {
  const opened = await openTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'renda-decisions-'));
  let now = new Date('2026-03-02T02:00:00Z');
  const congressId = randomUUID() as CongressId;
  const [unitId, meetingId] = [randomUUID() as string as OrganisationId, randomUUID()];
  const person = (name: string, role: string, organisationId: OrganisationId | null = null): Actor => ({
    accountId: randomUUID() as string as AccountId,
    congressId,
    personId: randomUUID() as string as PersonId,
    name,
    posts: [{ role, organisationId, title: role }],
  });
  const people = {
    office: person('office', 'congress-office'),
    clerk: person('clerk', 'unit-clerk', unitId),
    head: person('head', 'unit-head', unitId),
    government: person('government', 'government-office'),
    deputy: person('deputy', 'deputy'),
    stranger: person('stranger', 'unit-clerk', randomUUID() as string as OrganisationId),
  };
  const voters = Array.from({ length: SEATS }, () => randomUUID());
  await opened.db.system((tx) =>
    tx.query(
      `insert into register_congresses (id, name, short_name, place, level, is_hosted) values ($1, '甲县人民代表大会', '甲县人大', '甲县', 'K', true)`,
      [congressId],
    ),
  );
  await opened.db.write(congressId, async (tx) => {
    await tx.query(
      `insert into register_organisations (congress_id, id, name, short_name, kind) values ($1, $2, '县水利局', '县水利局', 'department')`,
      [congressId, unitId],
    );
    for (const actor of Object.values(people))
      await tx.query(`insert into register_people (congress_id, id, name, pinyin_key) values ($1, $2, $3, 'x')`, [
        congressId,
        actor.personId,
        actor.name,
      ]);
    const body = randomUUID();
    await tx.query(`insert into register_bodies (congress_id, id, kind, name) values ($1, $2, 'committee', '常委会办公室')`, [
      congressId,
      body,
    ]);
    for (const {
      personId,
      posts: [post],
    } of [people.office, people.clerk, people.head, people.government])
      await tx.query(
        `insert into register_posts (congress_id, person_id, body_id, organisation_id, role, title, starts_on) values ($1, $2, $3, $4, $5, $5, '2022-01-05')`,
        [congressId, personId, post?.organisationId === null ? body : null, post?.organisationId, post?.role],
      );
    await tx.query(
      `insert into register_people (congress_id, id, name, pinyin_key) select $1, p, '委员' || n, 'w' from unnest($2::uuid[]) with ordinality u(p, n)`,
      [congressId, voters],
    );
    await tx.query(
      `insert into meetings_meetings (congress_id, id, kind, state, series, year, title, starts_at) values ($1, $2, 'standing-committee', 'under-way', 'standing-committee', 2026, '第三十次会议', '2026-03-02T01:00:00Z')`,
      [congressId, meetingId],
    );
    await tx.query(
      `insert into meetings_attendees (congress_id, id, meeting_id, person_id, name, capacity, is_entitled, is_in_base, is_present) select $1, gen_random_uuid(), $2, p, '委员' || n, 'member', true, true, true from unnest($3::uuid[]) with ordinality u(p, n)`,
      [congressId, meetingId, voters],
    );
  });
  const deps = { db: opened.db, clock: () => now };
  const ballots: BallotsDeps = {
    ...deps,
    law: makeLawSource(levelOfCongress),
    logKey: openLogKey(folder, 'ballots'),
    boxFolder: join(folder, 'boxes'),
    onTrouble: (error) => {
      throw error;
    },
  };
  const callerOf = (actor: Actor) => ({ actor, address: '127.0.0.1', device: 'test' });
  const seenBy = (actor: Actor) => ({ actor, today: dateOfInstant(now) });

  /** An item of the meeting, voted with so many for it. */
  const votedItem = async (title: string, inFavour: number): Promise<string> => {
    const itemId = await listItem(title);
    await holdContest(
      ballots,
      { office: callerOf(people.office), sequencer: openHeldContests(ballots) },
      {
        meetingId,
        itemId,
        definition: {
          kind: 'motion',
          title,
          body: 'standing-committee',
          options: [{ key: 'motion', label: title }],
          seats: 1,
          occasion: 'regular',
        },
        paperAt: (place) => ({ marks: { motion: place < inFavour ? 'for' : 'against' }, writeIns: [] }),
      },
    );
    return itemId;
  };
  const listItem = async (title: string): Promise<string> => {
    const itemId = randomUUID();
    await opened.db.write(congressId, (tx) =>
      tx.query(
        `insert into meetings_items (congress_id, id, meeting_id, place, verb, title, state, needs_vote) values ($1, $2, $3, 1, 'decide', $4, 'current', true)`,
        [congressId, itemId, meetingId, title],
      ),
    );
    return itemId;
  };
  /** A document the meeting issued from an item. */
  const issued = async (title: string, itemId: string | null): Promise<string> => {
    const id = randomUUID();
    await opened.db.write(congressId, (tx) =>
      tx.query(
        `insert into meetings_documents (congress_id, id, meeting_id, item_id, kind, state, title, subtitle, body, number_text, issued_on, created_at) values ($1, $2, $3, $4, 'decision', 'issued', $5, '（2026年3月2日第三十次会议通过）', '一、落实管护经费。\n二、每年报告一次。', '甲人常〔2026〕3号', '2026-03-03', now())`,
        [congressId, id, meetingId, itemId, title],
      ),
    );
    return id;
  };
  return {
    congressId,
    unitId,
    people,
    deps,
    callerOf,
    seenBy,
    votedItem,
    listItem,
    issued,
    newCommand,
    db: opened.db,
    moveTo: (at: string) => {
      now = new Date(at);
    },
    open: (actor: Actor, id: string) => opened.db.read(congressId, (tx) => openDecision(tx, id, seenBy(actor))),
    act: (actor: Actor, at: At & { readonly of: ActOf; readonly action: string; readonly targetId?: string }, form: object = {}) =>
      performAct(deps, callerOf(actor), {
        of: at.of,
        action: at.action,
        request: { id: at.id, version: at.version, targetId: at.targetId, commandId: newCommand(), form },
      }),
    evidence: (decisionId: string, actor: Actor) =>
      opened.db.write(
        congressId,
        async (tx) =>
          (
            await storeFile(tx, folder, {
              name: '拨款单.txt',
              bytes: Buffer.from('已拨付'),
              objectType: 'decision',
              objectId: decisionId,
              byPersonId: actor.personId,
            })
          ).id,
      ),
    noticesTo: (actor: Actor) =>
      opened.db.read(congressId, async (tx) =>
        (
          await tx.query<{ kind: string }>('select kind from platform_notices where person_id = $1 order by at, kind', [actor.personId])
        ).map(({ kind }) => kind),
      ),
    close: async () => {
      await opened.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
export type DecisionWorld = Awaited<ReturnType<typeof openDecisionWorld>>;

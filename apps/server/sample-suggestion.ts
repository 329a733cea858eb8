import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { storeFile } from '#platform/server/files/file-store.ts';
import type { TestDatabase } from '#platform/server/testing/test-database.ts';
import { TASK_UNITS, type Scene } from '../../tools/sample-matter.ts';
import { SIGNED, type Side } from './access-test-side.ts';

/** A matter in the database as a scene describes it. */
export type Matter = {
  readonly id: string;
  readonly tasks: Readonly<Record<(typeof TASK_UNITS)[number], string>>;
  readonly promise: string;
  readonly contact: string;
  readonly file: string;
};

const TEXT = ['关于规范充电设施管理的建议', '现状如此。', '原因如此。', JSON.stringify(['补建充电棚'])];

type Ground = { readonly test: TestDatabase; readonly owner: pg.Client; readonly folder: string };

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** A picture that belongs to the matter, in the folder where the application looks for it. */
async function addEvidence(
  test: TestDatabase,
  { congressId, people }: Side,
  { folder, suggestionId }: { readonly folder: string; readonly suggestionId: string },
): Promise<string> {
  const byPersonId = people.get('lead-clerk') ?? '';
  const { id } = await test.db.write(congressId, (tx) =>
    storeFile(tx, folder, { name: '现场.png', bytes: PNG, objectType: 'suggestion', objectId: suggestionId, byPersonId }),
  );
  return id;
}

/** Writes a matter as the scene has it, past every command: the matrix is about who, not about how it came there. */
export async function addSampleSuggestion(
  { test, owner, folder }: Ground,
  side: Side,
  scene: Scene & { readonly number: number },
): Promise<Matter> {
  const id = randomUUID();
  const matter: Matter = {
    id,
    tasks: { lead: randomUUID(), co: randomUUID(), parallel: randomUUID() },
    promise: randomUUID(),
    contact: randomUUID(),
    file: await addEvidence(test, side, { folder, suggestionId: id }),
  };
  const { congressId: congress, people, units } = side;
  const isOut = scene.tasks !== null;
  await owner.query(
    `insert into suggestions_suggestions (congress_id, id, kind, state, number, number_text, title, situation, analysis, points, proposal, text_hash, lead_person_id, lead_name, delegation_id, co_signer_count, filed_at, handed_over_on, due_on, outer_due_on, lead_unit_id, lead_unit_name, open_promises)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, '补建充电棚', 'x', $11, '某人', $12, 1, '2026-03-01', $13, $14, $15, $16, $17, $18)`,
    [
      congress,
      matter.id,
      scene.kind,
      scene.state,
      scene.isNumbered ? scene.number : null,
      scene.isNumbered ? `第${scene.number}号` : null,
      ...TEXT,
      people.get('lead-deputy'),
      side.delegation,
      isOut ? SIGNED : null,
      isOut ? '2026-06-02' : null,
      isOut ? '2026-09-02' : null,
      isOut ? units.lead : null,
      isOut ? '主办局' : null,
      scene.promise === null ? 0 : 1,
    ],
  );
  for (const [position, [key, state]] of [
    ['co-signer', 'confirmed'],
    ['invited', 'invited'],
  ].entries()) {
    await owner.query(
      `insert into suggestions_signers (congress_id, suggestion_id, person_id, name, position, state, text_version) values ($1, $2, $3, $4, $5, $6, 1)`,
      [congress, matter.id, people.get(key ?? ''), key, position + 1, state],
    );
  }
  if (scene.tasks !== null) await addTasks(owner, { side, scene, matter });
  if (scene.key !== null)
    await owner.query(
      `insert into suggestions_key_cases (congress_id, suggestion_id, state, reason, milestones) values ($1, $2, $3, '事关群众', '[{"text":"开工","dueOn":"2026-05-01"}]')`,
      [congress, matter.id, scene.key],
    );
  return matter;
}

async function addTasks(
  owner: pg.Client,
  { side, scene, matter }: { readonly side: Side; readonly scene: Scene; readonly matter: Matter },
): Promise<void> {
  const { congressId: congress, units } = side;
  for (const unit of TASK_UNITS) {
    await owner.query(
      `insert into suggestions_tasks (congress_id, id, suggestion_id, organisation_id, unit_name, role, state, assigned_on, due_on, signed_for_on, first_contact_on, opinion) values ($1, $2, $3, $4, $5, $5, $6, '2026-03-02', '2026-06-02', '2026-03-02', '2026-03-02', '意见')`,
      [congress, matter.tasks[unit], matter.id, units[unit], unit, scene.tasks],
    );
    const kind = scene.tasks === 'extension-review' ? 'extension' : 'return';
    await owner.query(
      `insert into suggestions_requests (congress_id, id, suggestion_id, task_id, kind, reason, until_on, asked_on) values ($1, $2, $3, $4, $5, '职责不在本单位', '2026-07-01', '2026-03-02')`,
      [congress, randomUUID(), matter.id, matter.tasks[unit], kind],
    );
    await owner.query(
      `insert into suggestions_replies (congress_id, id, suggestion_id, task_id, round, state, body, answers, class, class_letter) values ($1, $2, $3, $4, 1, 'draft', '答复如下', '["补建"]', 'solved', 'A')`,
      [congress, randomUUID(), matter.id, matter.tasks[unit]],
    );
  }
  await owner.query(
    `insert into suggestions_contacts (congress_id, id, suggestion_id, task_id, way, on_day, summary, state) values ($1, $2, $3, $4, 'visit', '2026-03-02', '登门听取意见', 'logged')`,
    [congress, matter.contact, matter.id, matter.tasks.lead],
  );
  await owner.query(
    `insert into suggestions_promises (congress_id, id, suggestion_id, organisation_id, unit_name, state, text, due_on, first_due_on) values ($1, $2, $3, $4, '主办局', $5, '充电棚', '2026-07-31', '2026-07-31')`,
    [congress, matter.promise, matter.id, units.lead, scene.promise ?? 'open'],
  );
}

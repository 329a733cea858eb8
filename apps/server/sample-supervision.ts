import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { CongressId, PersonId } from '#platform/domain/ids.ts';
import type { UnitKey } from '../../tools/access-roles.ts';

/** Ids of a year's plan, a report of the lead unit in it with a point and a question, a referral, and a decision with a duty of that unit. */
export type SampleSupervision = {
  readonly plan: string;
  readonly matter: string;
  readonly point: string;
  readonly question: string;
  readonly referral: string;
  readonly decision: string;
  readonly duty: string;
};
type Side = {
  readonly congressId: CongressId;
  readonly people: ReadonlyMap<string, PersonId>;
  readonly units: Readonly<Record<UnitKey, string>>;
};

/** Writes them past every command: the matrix is about who, not about how it came there. */
export async function addSampleSupervision(owner: Client, { congressId: congress, people, units }: Side): Promise<SampleSupervision> {
  const sample: SampleSupervision = {
    plan: randomUUID(),
    matter: randomUUID(),
    point: randomUUID(),
    question: randomUUID(),
    referral: randomUUID(),
    decision: randomUUID(),
    duty: randomUUID(),
  };
  const addressees = JSON.stringify([{ id: units.lead, name: 'lead' }]);
  await owner.query(`insert into supervision_plans (congress_id, id, year, title, state) values ($1, $2, 2026, '监督计划', 'published')`, [
    congress,
    sample.plan,
  ]);
  await owner.query(
    `insert into supervision_matters (congress_id, id, plan_id, year, kind, state, subject, addressees, owner_body_id) values ($1, $2, $3, 2026, 'report-deliberation', 'planned', '河道管护', $4, (select body_id from register_posts where congress_id = $1 and person_id = $5 and role = 'committee'))`,
    [congress, sample.matter, sample.plan, addressees, people.get('committee')],
  );
  await owner.query(
    `insert into supervision_points (congress_id, id, matter_id, origin, number, text, organisation_id, unit_name, state) values ($1, $2, $3, 'opinion', 1, '落实经费', $4, 'lead', 'noted')`,
    [congress, sample.point, sample.matter, units.lead],
  );
  await owner.query(
    `insert into supervision_questions (congress_id, id, matter_id, state, text, asked_by, came_from, organisation_id) values ($1, $2, $3, 'collected', '何时建成', '某人', 'office', $4)`,
    [congress, sample.question, sample.matter, units.lead],
  );
  await owner.query(
    `insert into supervision_referrals (congress_id, id, area, flow, state, title, content, made_on) values ($1, $2, 'livelihood', 'transfer', 'noted', '线索', '内容', '2026-03-01')`,
    [congress, sample.referral],
  );
  await owner.query(
    `insert into supervision_referral_readers (congress_id, referral_id, person_id, name, named_by, named_at) values ($1, $2, $3, 'office', $3, '2026-03-01')`,
    [congress, sample.referral, people.get('congress-office')],
  );
  await owner.query(
    `insert into decisions_decisions (congress_id, id, kind, body, source, state, title, text, passed_on, published_on) values ($1, $2, 'decision', 'standing-committee', 'government', 'published', '关于河道管护的决定', '一、落实经费。', '2026-03-01', '2026-03-01')`,
    [congress, sample.decision],
  );
  await owner.query(
    `insert into decisions_duties (congress_id, id, decision_id, organisation_id, unit_name, text, due_on, state) values ($1, $2, $3, $4, 'lead', '落实经费', '2026-06-30', 'open')`,
    [congress, sample.duty, sample.decision, units.lead],
  );
  return sample;
}

import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { CongressId, PersonId } from '#platform/domain/ids.ts';
import { storeFile } from '#platform/server/files/file-store.ts';
import type { TestDatabase } from '#platform/server/testing/test-database.ts';
import { ACCESS_ROLES, UNITS, type UnitKey } from '../../tools/access-roles.ts';

/** Ids of a session under way and of one thing of each kind in it. */
export type SampleMeeting = {
  readonly id: string;
  readonly item: string;
  readonly guest: string;
  readonly paper: string;
  /** A paper of no unit. */ readonly spare: string;
  readonly document: string;
  readonly absence: string;
  readonly owed: Readonly<Record<UnitKey, string>>;
  readonly attendees: ReadonlyMap<string, string>;
  readonly speeches: ReadonlyMap<string, string>;
};

type Side = {
  readonly congressId: CongressId;
  readonly people: ReadonlyMap<string, PersonId>;
  readonly delegation: string;
  readonly units: Readonly<Record<UnitKey, string>>;
};
type Bed = { readonly test: TestDatabase; readonly owner: Client; readonly folder: string };

/** Writes a session with every deputy on its roll, past every command: the matrix is about who, not about how it came there. */
export async function addSampleMeeting({ test, owner, folder }: Bed, side: Side): Promise<SampleMeeting> {
  const { congressId: congress, people, delegation, units } = side;
  const [id, item, guest, paper, spare, document, absence] = [
    randomUUID(),
    randomUUID(),
    randomUUID(),
    randomUUID(),
    randomUUID(),
    randomUUID(),
    randomUUID(),
  ];
  const owed = { lead: randomUUID(), co: randomUUID(), parallel: randomUUID(), foreign: randomUUID() };
  await owner.query(
    `insert into meetings_meetings (congress_id, id, kind, state, series, term_number, number_in_term, year, number_in_year, title, starts_at, noticed_at, opened_at, seat_rows, seat_columns) values ($1, $2, 'congress-session', 'under-way', 'congress-session', 17, 5, 2026, 1, '第五次会议', '2026-03-02T01:00:00Z', '2026-02-20', '2026-03-02T01:00:00Z', 20, 20)`,
    [congress, id],
  );
  await owner.query(
    `insert into meetings_items (congress_id, id, meeting_id, place, verb, title) values ($1, $2, $3, 1, 'review', '审查报告')`,
    [congress, item, id],
  );
  const attendees = new Map<string, string>();
  const speeches = new Map<string, string>();
  for (const { key, mandate } of ACCESS_ROLES) {
    if (!mandate) continue;
    attendees.set(key, randomUUID());
    speeches.set(key, randomUUID());
    await owner.query(
      `insert into meetings_attendees (congress_id, id, meeting_id, person_id, name, capacity, is_entitled, is_in_base, delegation_id) values ($1, $2, $3, $4, $5, 'member', true, true, $6)`,
      [congress, attendees.get(key), id, people.get(key), key, delegation],
    );
    await owner.query(
      `insert into meetings_speeches (congress_id, id, meeting_id, attendee_id, kind, state, place, requested_at) values ($1, $2, $3, $4, 'speech', 'requested', 1, '2026-03-02T01:30:00Z')`,
      [congress, speeches.get(key), id, attendees.get(key)],
    );
  }
  await owner.query(
    `insert into meetings_attendees (congress_id, id, meeting_id, name, capacity, is_entitled, is_in_base) values ($1, $2, $3, '人民法院', 'attending', false, false)`,
    [congress, guest, id],
  );
  for (const key of UNITS)
    await owner.query(
      `insert into meetings_papers (congress_id, id, meeting_id, place, title, level, state, organisation_id, unit_name, due_on, changed_at) values ($1, $2, $3, 2, '报告', 'internal', 'asked', $4, $5, '2026-03-01', '2026-02-20')`,
      [congress, owed[key], id, units[key], key],
    );
  await owner.query(
    `insert into meetings_papers (congress_id, id, meeting_id, place, title, level, state, changed_at) values ($1, $2, $3, 3, '说明', 'internal', 'asked', '2026-02-20')`,
    [congress, spare, id],
  );
  const file = await test.db.write(congress, (tx) =>
    storeFile(tx, folder, {
      name: '公开报告.txt',
      bytes: Buffer.from('公开'),
      objectType: 'meeting',
      objectId: id,
      byPersonId: people.get('congress-office') ?? '',
    }),
  );
  await owner.query(
    `insert into meetings_papers (congress_id, id, meeting_id, item_id, place, title, level, state, version, changed_at) values ($1, $2, $3, $4, 1, '公开报告', 'public', 'accepted', 1, '2026-02-20')`,
    [congress, paper, id, item],
  );
  await owner.query(
    `insert into meetings_paper_versions (congress_id, paper_id, number, file_id, name, media_type, size, sha256, by_name, at) values ($1, $2, 1, $3, $4, $5, $6, $7, '某人', '2026-02-20')`,
    [congress, paper, file.id, file.name, file.mediaType, file.size, file.sha256],
  );
  await owner.query(
    `insert into meetings_documents (congress_id, id, meeting_id, kind, state, title, body, issued_on, created_at) values ($1, $2, $3, 'resolution', 'issued', '决议', '同意', '2026-03-02', '2026-03-02')`,
    [congress, document, id],
  );
  for (const key of attendees.keys())
    await owner.query(
      `insert into meetings_deliveries (congress_id, document_id, person_id, name, at) values ($1, $2, $3, $4, '2026-03-02')`,
      [congress, document, people.get(key), key],
    );
  await owner.query(
    `insert into meetings_absences (congress_id, id, meeting_id, person_id, name, term_number, state) values ($1, $2, $3, $4, '某人', 17, 'proposed')`,
    [congress, absence, id, people.get('deputy')],
  );
  return { id, item, guest, paper, spare, document, absence, owed, attendees, speeches };
}

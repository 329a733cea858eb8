import type { Queryable } from '#platform/server/db/queryable.ts';
import type { z } from 'zod';
import type { AgendaVersion } from '../../contract/views.ts';
import { agendaDifferences, type AgendaSnapshot } from '../../domain/agenda-differences.ts';
import { snapshotOf } from '../commands/arrange-agenda.ts';

type Version = z.infer<typeof AgendaVersion>;
const snapshots = (value: unknown): AgendaSnapshot[] => (Array.isArray(value) ? (value as AgendaSnapshot[]) : []);
const shown = (before: readonly AgendaSnapshot[], after: readonly AgendaSnapshot[]): Version['changes'] =>
  agendaDifferences(before, after).map((each) => ({ ...each, fields: [...each.fields] }));

/** Every approved agenda with what it changed, and what the one at hand changes against the last. */
export async function agendaVersions(db: Queryable, meetingId: string): Promise<{ rows: Version[]; pending: Version['changes'] }> {
  const versions = await db.query<{ number: number; at: Date; approved_by: string; note: string | null; items: unknown }>(
    'select number, at, approved_by, note, items from meetings_agenda_versions where meeting_id = $1 order by number',
    [meetingId],
  );
  const rows = versions.map((version, index): Version => ({
    number: version.number,
    at: version.at.toISOString(),
    approvedBy: version.approved_by,
    note: version.note,
    items: snapshots(version.items).length,
    changes: index === 0 ? [] : shown(snapshots(versions[index - 1]?.items), snapshots(version.items)),
  }));
  const last = versions.at(-1);
  return { rows: rows.toReversed(), pending: last ? shown(snapshots(last.items), await snapshotOf(db, meetingId)) : [] };
}

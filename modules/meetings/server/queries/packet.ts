import { listPersons } from '#modules/register/server/module.ts';
import type { Actor } from '#platform/domain/actor.ts';
import { organisationsOf } from '#platform/domain/actor.ts';
import { dateOfInstant, daysBetween, localDate, type LocalDate } from '#platform/domain/local-date.ts';
import type { Tx } from '#platform/server/db/database.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { z } from 'zod';
import type { AskedPaper, DownloadRow, Packet, PaperView } from '../../contract/papers-views.ts';
import { placeItems } from '../../domain/agenda-tree.ts';
import { packetChanges, type PacketEntry } from '../../domain/packet-changes.ts';
import type { Relation } from '../../domain/relations.ts';
import type { MeetingDeps } from '../acting.ts';
import { keepsMeetings, mayDownload, mayReadPaper, UNIT_ROLES, worksIn } from '../policy.ts';
import { itemsOf, type MeetingRecord, type PaperRecord, type RecordOf } from '../store.ts';
import { offered } from './attendees.ts';
import { titleOfRow, type RowRecord } from './meeting-rows.ts';
import type { Found } from './meeting-view.ts';

type Versioned = PaperRecord & {
  readonly itemNumber: string | null;
  readonly itemPlace: number;
  readonly versions: readonly RecordOf<'meetings_paper_versions'>[];
};
const MOVING = ['planned', 'convened', 'postponed', 'under-way'];

/** Papers in the order of the agenda, each with its chain of versions. */
export async function papersOf(db: Queryable, meetingId: string): Promise<Versioned[]> {
  const papers = await db.query<PaperRecord>('select * from meetings_papers where meeting_id = $1', [meetingId]);
  const versions = await db.query<RecordOf<'meetings_paper_versions'>>(
    'select v.* from meetings_paper_versions v join meetings_papers p on p.id = v.paper_id where p.meeting_id = $1 order by v.number',
    [meetingId],
  );
  const placed = placeItems(
    (await itemsOf(db, meetingId)).map((item) => ({ ...item, parentId: item.parent_id, plannedMinutes: item.planned_minutes })),
  );
  const places = new Map(placed.map(({ item, number }, index) => [item.id, { number, index: index + 1 }]));
  return papers
    .map((paper) => ({
      ...paper,
      itemNumber: places.get(paper.item_id ?? '')?.number ?? null,
      itemPlace: places.get(paper.item_id ?? '')?.index ?? 0,
      versions: versions.filter(({ paper_id }) => paper_id === paper.id),
    }))
    .toSorted((a, b) => a.itemPlace - b.itemPlace || a.place - b.place || (a.id < b.id ? -1 : 1));
}

type Reader = {
  readonly actor: Actor;
  readonly relations: readonly Relation[];
  readonly meeting: MeetingRecord;
  readonly today: LocalDate;
};

function paperView(paper: Versioned, { actor, relations, meeting, today }: Reader): PaperView {
  const isUnit = worksIn(actor, paper.organisation_id);
  const all: Relation[] = isUnit ? [...relations, 'unit'] : [...relations];
  const mayRead = isUnit || mayReadPaper(relations, paper);
  return {
    id: paper.id,
    itemId: paper.item_id,
    itemNumber: paper.itemNumber,
    place: paper.place,
    title: paper.title,
    level: paper.level,
    state: paper.state,
    version: paper.version,
    versions: mayRead
      ? paper.versions.map((each) => ({
          number: each.number,
          fileId: each.file_id,
          name: each.name,
          mediaType: each.media_type,
          size: each.size,
          sha256: each.sha256,
          note: each.note,
          byName: each.by_name,
          at: each.at.toISOString(),
          isGone: each.gone_at !== null,
        }))
      : [],
    unitId: paper.organisation_id,
    unitName: paper.unit_name,
    dueOn: paper.due_on,
    isLate: isLate(paper, today),
    sentBackReason: paper.sent_back_reason,
    mayRead,
    mayDownload: isUnit || mayDownload(relations, paper),
    actions: MOVING.includes(meeting.state) ? offered('paper', paper.state, all, paper.id) : [],
  };
}

/** Not handed in by its day, or handed in after it. */
function isLate(paper: Pick<PaperRecord, 'due_on' | 'handed_in_at' | 'state'>, today: LocalDate): boolean {
  if (paper.due_on === null || paper.state === 'removed') return false;
  return paper.handed_in_at === null ? today > paper.due_on : dateOfInstant(paper.handed_in_at) > paper.due_on;
}

const entryOf = (paper: Versioned): PacketEntry => ({
  paperId: paper.id,
  title: paper.title,
  version: paper.version,
  level: paper.level,
  at: `${paper.itemNumber ?? ''}${paper.place}`,
  changedAt: paper.changed_at.toISOString(),
});
const readEntries = (value: unknown): PacketEntry[] => (Array.isArray(value) ? (value as PacketEntry[]) : []);

const KEEP = `
  insert into meetings_packet_views as v (congress_id, meeting_id, person_id, opened_at, papers) values ($1, $2, $3, $4, $5)
  on conflict (meeting_id, person_id) do update set opened_at = excluded.opened_at, papers = excluded.papers`;

/** What stands across every page this reader sees: who reads, and when. */
export const markOf = (actor: Actor, now: Date): string => `${actor.name} ${dateOfInstant(now)}`;

/**
 * The packet as this reader may see it, and everything that changed since he last opened it. Papers that are asked or
 * sent back are the office's business and no part of it.
 */
export async function openPacket(
  deps: MeetingDeps,
  tx: Tx,
  { found, actor, peek }: { readonly found: Found; readonly actor: Actor; readonly peek: boolean },
): Promise<Packet> {
  const { meeting, relations } = found;
  const now = deps.clock();
  const papers = await papersOf(tx, meeting.id);
  const isOffice = keepsMeetings(actor);
  const shown = papers.filter(
    (paper) => isOffice || (paper.state === 'accepted' && mayReadPaper(relations, paper)) || worksIn(actor, paper.organisation_id),
  );
  const entries = shown.filter(({ state }) => state === 'accepted').map(entryOf);
  const [last] = await tx.query<{ opened_at: Date; papers: unknown }>(
    'select opened_at, papers from meetings_packet_views where meeting_id = $1 and person_id = $2',
    [meeting.id, actor.personId],
  );
  if (!peek) await tx.query(KEEP, [tx.congressId, meeting.id, actor.personId, now, JSON.stringify(entries)]);
  return {
    meetingId: meeting.id,
    lastOpenedAt: last?.opened_at.toISOString() ?? null,
    changes: last ? packetChanges(readEntries(last.papers), entries) : [],
    papers: shown.map((paper) => paperView(paper, { actor, relations, meeting, today: dateOfInstant(now) })),
    mark: markOf(actor, now),
    cleanedAt: meeting.cleaned_at?.toISOString() ?? null,
  };
}

/** Who read or took which paper, the newest first. */
export async function downloadsOf(db: Queryable, meetingId: string): Promise<z.infer<typeof DownloadRow>[]> {
  const rows = await db.query<Omit<z.infer<typeof DownloadRow>, 'at'> & { at: Date }>(
    'select at, person_name as "personName", post, paper_id as "paperId", title, number, way, address from meetings_downloads where meeting_id = $1 order by at desc limit 2000',
    [meetingId],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

type AskedRow = PaperRecord &
  Pick<RowRecord, 'kind' | 'congressPlace' | 'bodyName' | 'term_number' | 'starts_at'> & {
    readonly meetingTitle: string | null;
    readonly meetingVersion: number;
  };
const ASKED = `
  select p.*, m.title as "meetingTitle", m.version as "meetingVersion", m.kind, m.term_number, m.starts_at, b.name as "bodyName", g.place as "congressPlace"
  from meetings_papers p join meetings_meetings m on m.id = p.meeting_id left join register_bodies b on b.id = m.body_id join register_congresses g on g.id = m.congress_id
  where p.organisation_id is not null and p.state in ('asked', 'handed-in', 'sent-back') and m.state in ('planned', 'convened', 'postponed', 'under-way') and ($1 or p.organisation_id = any($2)) order by p.due_on nulls last, p.id limit 500`;

/** Papers units still owe: mine, or every unit's for the office. */
export async function askedPapers(
  deps: MeetingDeps,
  db: Queryable,
  { actor, lateOnly }: { readonly actor: Actor; readonly lateOnly: boolean },
): Promise<z.infer<typeof AskedPaper>[]> {
  const today = dateOfInstant(deps.clock());
  const isOffice = keepsMeetings(actor);
  const rows = await db.query<AskedRow>(ASKED, [isOffice, organisationsOf(actor, UNIT_ROLES)]);
  return rows.flatMap((row) => {
    const late = isLate(row, today);
    if ((lateOnly && !late) || row.organisation_id === null) return [];
    const relations: Relation[] = [
      ...(isOffice ? ['congress-office' as const] : []),
      ...(worksIn(actor, row.organisation_id) ? ['unit' as const] : []),
    ];
    return [
      {
        id: row.id,
        meetingId: row.meeting_id,
        meeting: titleOfRow({ ...row, title: row.meetingTitle }),
        startsAt: row.starts_at.toISOString(),
        title: row.title,
        level: row.level,
        unitId: row.organisation_id,
        unitName: row.unit_name ?? '',
        dueOn: row.due_on,
        state: row.state,
        isLate: late,
        daysLeft: row.due_on === null ? null : daysBetween(today, localDate(row.due_on)),
        meetingVersion: row.meetingVersion,
        actions: offered('paper', row.state, relations, row.id),
      },
    ];
  });
}

/** The post a reader is written down with. */
export async function postOf(db: Queryable, actor: Actor, today: LocalDate): Promise<string | null> {
  return actor.posts[0]?.title ?? (await listPersons(db, [actor.personId], today))[0]?.post ?? null;
}

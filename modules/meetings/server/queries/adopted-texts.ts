import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';

/** A resolution or decision as a meeting issued it, for whoever keeps what was decided. */
export type AdoptedText = {
  readonly id: string;
  readonly kind: 'resolution' | 'decision';
  readonly title: string;
  /** The line under the title (题注). */ readonly titleNote: string | null;
  readonly text: string;
  readonly numberText: string | null;
  readonly issuedOn: LocalDate;
  readonly meetingId: string;
  readonly meetingKind: string;
  readonly meetingDay: LocalDate;
  readonly itemId: string | null;
};
/** An item of an agenda that is decided on. */
export type VotedItem = {
  readonly id: string;
  readonly meetingId: string;
  readonly title: string;
  readonly meetingDay: LocalDate;
  readonly meetingKind: string;
};

const TEXT = `
  select d.id, d.kind, d.title, d.subtitle as "titleNote", d.body as text, d.number_text as "numberText", d.issued_on as "issuedOn", d.meeting_id as "meetingId", m.kind as "meetingKind", m.day as "meetingDay", d.item_id as "itemId"
  from meetings_documents d join meetings_meetings m on m.id = d.meeting_id where d.state = 'issued' and d.kind in ('resolution', 'decision')`;

/** One issued resolution or decision; none for a draft or another kind of document. */
export async function findAdoptedText(db: Queryable, id: string): Promise<AdoptedText | undefined> {
  return (await db.query<AdoptedText>(`${TEXT} and d.id = $1`, [id], 'meetings-adopted-text'))[0];
}

/** Issued resolutions and decisions, the newest first. */
export async function listAdoptedTexts(
  db: Queryable,
  { most, except }: { readonly most: number; /** Ids that are not asked for. */ readonly except: readonly string[] },
): Promise<AdoptedText[]> {
  return db.query<AdoptedText>(
    `${TEXT} and not (d.id = any($1::uuid[])) order by d.issued_on desc, d.id desc limit ${Math.trunc(most)}`,
    [except],
    'meetings-adopted-texts',
  );
}

/** Items that are decided on and have no issued text yet, of meetings that were not cancelled, the newest first. */
export async function itemsToVote(db: Queryable, most: number): Promise<VotedItem[]> {
  return db.query<VotedItem>(
    `
    select i.id, i.meeting_id as "meetingId", i.title, m.day as "meetingDay", m.kind as "meetingKind" from meetings_items i join meetings_meetings m on m.id = i.meeting_id
    where i.state not in ('withdrawn', 'moved') and i.verb in ('review', 'decide', 'vote') and not exists (select from meetings_documents d where d.item_id = i.id and d.state = 'issued' and d.kind in ('resolution', 'decision')) and m.state <> 'cancelled' and m.kind in ('standing-committee', 'congress-session', 'plenary') and not m.is_restricted
    order by m.day desc, i.id desc limit ${Math.trunc(most)}`,
    [],
    'meetings-items-to-vote',
  );
}

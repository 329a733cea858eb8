import { findCongress, findOrganisations, listSessions } from '#modules/register/server/module.ts';
import type { Actor } from '#platform/domain/actor.ts';
import { holdsOneOf, organisationsOf } from '#platform/domain/actor.ts';
import { shortSessionName } from '#platform/domain/formats/session-names.ts';
import { localDate, type LocalDate } from '#platform/domain/local-date.ts';
import { notAllowed, notFound } from '#platform/domain/platform-errors.ts';
import type { Paper } from '#platform/domain/papers/paper.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { handOverList } from '../../domain/papers/hand-over-list.ts';
import { ledgerTable } from '../../domain/papers/ledger-table.ts';
import { UNIT_ROLES, WHO_MAY } from '../../domain/who-may.ts';
import { nothingToList } from '../../domain/paper-errors.ts';
import { wordsZhCn } from '../../texts/words-zh-cn.ts';
import type { ListRequest } from '../queries/narrow-list.ts';
import { ledgerLines, type LedgerLine } from '../queries/ledger-rows.ts';
import type { Reader } from '../queries/visible-rows.ts';

type Place = { readonly place: string; readonly office: string; readonly session: string };

/** The congress's names, and the session the paper is about: the one asked for, or the newest. */
export async function placeOf(db: Queryable, actor: Actor, sessionId: string | undefined): Promise<Place> {
  const place = (await findCongress(db, actor.congressId))?.place ?? '';
  const sessions = await listSessions(db);
  const found = sessionId === undefined ? sessions[0] : sessions.find(({ id }) => id === sessionId);
  if (!found) throw notFound('session');
  return { place, office: `${place}人大常委会代表工作委员会`, session: shortSessionName(found, [...place].at(-1) ?? '') };
}

const worded = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;
const brief = ({ number, numberText }: LedgerLine): string =>
  number === null ? (numberText ?? '') : `第${String(number).padStart(3, '0')}号`;

/** The ledger of a session (横排表格) as it stands today. */
export async function ledgerPaper(db: Queryable, request: Omit<ListRequest, 'limit' | 'after'>, reader: Reader): Promise<Paper> {
  const { office, session } = await placeOf(db, reader.actor, request.sessionId);
  const lines = await ledgerLines(db, request, reader);
  return ledgerTable({
    office,
    session,
    asOf: reader.today,
    rows: lines
      .filter(({ number }) => number !== null)
      .map((line) => ({
        number: brief(line),
        title: line.title,
        deputy: line.leadName,
        units: [line.leadUnits, line.coUnits].filter((names) => names !== null),
        handedOverOn: line.handedOverOn,
        repliedOn: line.answeredOn,
        classLetter: line.letter ?? '',
        rating: line.rating === null ? '' : worded(wordsZhCn.rating, line.rating),
        state: worded(wordsZhCn.state, line.state),
      })),
  });
}

const LIST = `
  select s.number, s.title, case when s.is_confidential then '＊＊＊' else s.lead_name end as deputy, coalesce(case when s.is_confidential then null else b.name end, '') as delegation, k.role, s.handed_over_on as "handedOverOn", coalesce(k.due_on, s.due_on) as "dueOn",
    array(select o.unit_name from suggestions_tasks o where o.suggestion_id = s.id and o.id <> k.id and o.state <> 'returned' order by o.id) as "otherUnits"
  from suggestions_tasks k join suggestions_suggestions s on s.id = k.suggestion_id left join register_bodies b on b.id = s.delegation_id
  where k.organisation_id = $1 and k.state <> 'returned' and s.session_id = $2 and s.handed_over_on is not null order by s.number`;

type Handed = {
  readonly number: number;
  readonly title: string;
  readonly deputy: string;
  readonly delegation: string;
  readonly role: 'lead' | 'co' | 'parallel';
  readonly handedOverOn: LocalDate;
  readonly dueOn: LocalDate | null;
  readonly otherUnits: string[];
};

/** What one unit was given in a session. For the offices and the unit itself. @throws AppError `platform.not_allowed`, `platform.not_found`, `suggestions.nothing_to_list` */
export async function handOverListPaper(
  db: Queryable,
  asked: { readonly unitId: string; readonly sessionId?: string | undefined },
  { actor }: Reader,
): Promise<Paper> {
  const isOwn = organisationsOf(actor, UNIT_ROLES).some((id) => id === asked.unitId);
  if (!isOwn && !holdsOneOf(actor, WHO_MAY.printHandOverList)) throw notAllowed('hand-over-list');
  const { office, session } = await placeOf(db, actor, asked.sessionId);
  const [unit] = await findOrganisations(db, [asked.unitId]);
  const sessionId = asked.sessionId ?? (await listSessions(db))[0]?.id ?? null;
  const rows = unit ? await db.query<Handed>(LIST, [asked.unitId, sessionId]) : [];
  if (!unit) throw notFound('hand-over-list');
  if (!rows[0]) throw nothingToList();
  return handOverList({
    office,
    session,
    unit: unit.name,
    handedOverOn: rows[0].handedOverOn,
    rows: rows.map((row) => ({
      ...row,
      number: `第${String(row.number).padStart(3, '0')}号`,
      role: wordsZhCn.role[row.role],
      dueOn: localDate(row.dueOn ?? row.handedOverOn),
    })),
  });
}

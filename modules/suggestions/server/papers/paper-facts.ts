import { findCongress, findOrganisations, findPersonFacts, type OrganisationRow } from '#modules/register/server/module.ts';
import type { Actor } from '#platform/domain/actor.ts';
import { shortSessionName } from '#platform/domain/formats/session-names.ts';
import { localDate, type LocalDate } from '#platform/domain/local-date.ts';
import type { Paper, PaperNumber } from '#platform/domain/papers/paper.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { Law } from '#platform/server/law/law-source.ts';
import type { SuggestionRef } from '../../domain/papers/suggestion-title.ts';
import { paperNotReady } from '../../domain/paper-errors.ts';
import type { Case, ReplyRecord, TaskRecord } from '../case.ts';
import { maySeeNames, relationsTo } from '../policy.ts';

/** What every paper of a case needs besides the case itself. */
export type PaperFacts = {
  readonly found: Case;
  readonly actor: Actor;
  readonly law: Law;
  readonly today: LocalDate;
  /** 澜溪市 */
  readonly place: string;
  /** The deputies' office by its full name. */
  readonly office: string;
  readonly units: ReadonlyMap<string, OrganisationRow>;
  readonly delegations: ReadonlyMap<string, string>;
  readonly contact: { readonly name: string; readonly phone: string };
  readonly seesNames: boolean;
  readonly target: string | undefined;
};

const HIDDEN = '＊＊＊';
const BLANK = '　　　　　　　　';

/** Reads the names around a case: the congress, its units, delegations, and who prints. */
export async function readPaperFacts(
  db: Queryable,
  base: Pick<PaperFacts, 'found' | 'actor' | 'law' | 'today' | 'target'>,
): Promise<PaperFacts> {
  const congress = await findCongress(db, base.actor.congressId);
  const place = congress?.place ?? '';
  const units = await findOrganisations(
    db,
    base.found.tasks.map((task) => task.organisation_id),
  );
  const bodies = await db.query<{ id: string; name: string }>(`select id, name from register_bodies where kind = 'delegation'`);
  const person = await findPersonFacts(db, base.actor.personId);
  return {
    ...base,
    place,
    office: `${place}人大常委会代表工作委员会`,
    units: new Map(units.map((unit) => [unit.id, unit])),
    delegations: new Map(bodies.map(({ id, name }) => [id, name])),
    contact: { name: base.actor.name, phone: person?.phone ?? BLANK },
    seesNames: maySeeNames(relationsTo(base.actor, base.found), base.found),
  };
}

/** 市十七届人大三次会议第023号建议. @throws AppError `suggestions.paper_not_ready` before it has a number */
export function refOf({ found, place }: PaperFacts): SuggestionRef {
  const { suggestion, sessionName } = found;
  if (suggestion.number === null || !sessionName) throw paperNotReady();
  return {
    session: shortSessionName(sessionName, [...place].at(-1) ?? ''),
    number: `第${String(suggestion.number).padStart(3, '0')}号`,
    title: suggestion.title,
  };
}

export const leadName = ({ found, seesNames }: PaperFacts): string => (seesNames ? found.suggestion.lead_name : HIDDEN);
export const signerNames = ({ found, seesNames }: PaperFacts): string[] =>
  seesNames ? found.signers.filter((signer) => signer.state === 'confirmed').map((signer) => signer.name) : [];
export const delegationOf = ({ found, delegations }: PaperFacts): string => delegations.get(found.suggestion.delegation_id ?? '') ?? '';
export const unitName = ({ units }: PaperFacts, task: TaskRecord): string => units.get(task.organisation_id)?.name ?? task.unit_name;

/** The task the paper is about: the one asked for, or the last that fits. @throws AppError `suggestions.paper_not_ready` */
export function taskFor({ found, target }: PaperFacts, fits: (task: TaskRecord) => boolean): TaskRecord {
  const task = target === undefined ? found.tasks.findLast(fits) : found.tasks.find((each) => each.id === target && fits(each));
  if (!task) throw paperNotReady();
  return task;
}

/** A day that the paper cannot do without. @throws AppError `suggestions.paper_not_ready` */
export function requireDay(day: string | null | undefined): LocalDate {
  if (day === null || day === undefined) throw paperNotReady();
  return localDate(day.slice(0, 10));
}

/** 澜应急函〔2026〕16号 as its parts; undefined where no number was given. */
export function readPaperNumber(text: string | null): PaperNumber | undefined {
  const [, mark, year, serial] = /^(.+?)[〔[(（](\d{4})[〕\])）]第?(\d+)号$/u.exec(text ?? '') ?? [];
  return mark === undefined ? undefined : { mark, year: Number(year), serial: Number(serial) };
}

/** A number to be written in by hand: the paper is printed without. */
export const NO_NUMBER: PaperNumber = { mark: '', year: 0, serial: 0 };

export const answersOf = ({ answers }: ReplyRecord): string[] => (Array.isArray(answers) ? answers.map(String) : []);

/** Makes a paper of a case. */
export type MakePaper = (facts: PaperFacts) => Paper;

/** A paper whose number is written in by hand after registration. */
export const unnumbered = (paper: Paper): Paper => ({ ...paper, number: undefined });

import { searchHolders } from '#modules/register/server/module.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import { matterForms } from '../../contract/forms.ts';
import { addresseeNeeded, datesMixed, hearingNeeded, ownerByOffice, reportMissing } from '../../domain/errors.ts';
import { REPORTING_KINDS } from '../../domain/matter-kinds.ts';
import { defineAct, type ActingOn, type Outcome } from '../acting.ts';
import { auditIsAnswered } from '../matter-clocks.ts';
import { noticesToRole, noticeTo, UNIT_HANDS } from '../notices.ts';
import { insertRow, listIn, type NamedUnit } from '../store.ts';
import { namedUnits, ownerOf } from './write-matter.ts';

type OnMatter = ActingOn['matter'];
type Paper = {
  readonly kind: string;
  readonly text: string;
  readonly fileId?: string | null | undefined;
  readonly from: string;
  readonly on?: string;
  readonly round?: number;
};

export const addresseesOf = (matter: OnMatter['matter']): readonly NamedUnit[] => listIn<NamedUnit>(matter.addressees);

/** Whose paper it is: the unit the actor works in, or himself. */
export function fromName({ command, matter }: OnMatter): string {
  const own = addresseesOf(matter).find(({ id }) => command.actor.posts.some(({ organisationId }) => organisationId === id));
  return own?.name ?? command.actor.name;
}

/** Keeps a text of the matter. Every one is kept; a later one stands beside the earlier. */
export async function keepPaper({ command, matter }: Pick<OnMatter, 'command' | 'matter'>, paper: Paper): Promise<void> {
  const { tx, actor, now, today } = command;
  await insertRow(tx, 'supervision_papers', {
    congress_id: matter.congress_id,
    id: newId(now),
    matter_id: matter.id,
    kind: paper.kind,
    round: paper.round ?? 1,
    text: paper.text,
    file_id: paper.fileId ?? null,
    organisation_id: null,
    from_name: paper.from,
    on_day: paper.on ?? today,
    person_id: actor.personId,
  });
}

/** A step that keeps one text and tells the timeline that it came. */
const keeping =
  (kind: string) =>
  async (on: OnMatter, { text, fileId }: { readonly text: string; readonly fileId?: string | null | undefined }): Promise<Outcome> => {
    const from = fromName(on);
    await keepPaper(on, { kind, text, fileId, from, round: on.matter.report_round });
    return { data: { from } };
  };

export const begin = defineAct({
  of: 'matter',
  action: 'begin',
  form: matterForms.begin,
  apply: ({ command }, { note }) => ({ set: { begun_on: command.today }, data: note === '' ? {} : { note } }),
});

export const setHearing = defineAct({
  of: 'matter',
  action: 'set-hearing',
  form: matterForms['set-hearing'],
  apply: ({ command }, { hearingOn, meetingId, itemId }) => {
    if (hearingOn < command.today) throw datesMixed('form.hearingOn');
    return { set: { hearing_on: hearingOn, meeting_id: meetingId ?? null, item_id: itemId ?? null }, data: { hearingOn } };
  },
});

export const collectView = defineAct({
  of: 'matter',
  action: 'collect-view',
  form: matterForms['collect-view'],
  apply: async (on, { text, fromName: from }) => {
    await keepPaper(on, { kind: 'view', text, from });
    return { data: { from } };
  },
});

export const askReport = defineAct({
  of: 'matter',
  action: 'ask-report',
  form: matterForms['ask-report'],
  apply: async (on, { note }) => {
    const { matter, kind, command } = on;
    const units = addresseesOf(matter);
    if (units.length === 0) throw addresseeNeeded();
    // The twenty, ten and seven days are counted back from the meeting: without a day nobody could keep them.
    if (REPORTING_KINDS.includes(kind) && matter.hearing_on === null) throw hearingNeeded();
    const notices = await noticesToRole(
      command,
      { roles: UNIT_HANDS, unitIds: units.map(({ id }) => id) },
      { kind: 'supervision.report-asked', matter, params: { on: matter.hearing_on ?? '' } },
    );
    return { data: { units: units.map(({ name }) => name), ...(note === '' ? {} : { note }) }, notices };
  },
});

export const deliverDraft = defineAct({
  of: 'matter',
  action: 'deliver-draft',
  form: matterForms['deliver-draft'],
  apply: keeping('draft-report'),
});
export const commentOnDraft = defineAct({
  of: 'matter',
  action: 'comment-on-draft',
  form: matterForms['comment-on-draft'],
  apply: async (on, { text }) => {
    await keepPaper(on, { kind: 'comment', text, from: on.command.actor.name });
    return {
      notices: await noticesToRole(
        on.command,
        { roles: UNIT_HANDS, unitIds: addresseesOf(on.matter).map(({ id }) => id) },
        { kind: 'supervision.draft-commented', matter: on.matter },
      ),
    };
  },
});
export const deliverReport = defineAct({
  of: 'matter',
  action: 'deliver-report',
  form: matterForms['deliver-report'],
  apply: keeping('report'),
});
export const reportInspection = defineAct({
  of: 'matter',
  action: 'report-inspection',
  form: matterForms['report-inspection'],
  apply: keeping('inspection-report'),
});

export const sendToMembers = defineAct({
  of: 'matter',
  action: 'send-to-members',
  form: matterForms['send-to-members'],
  apply: async (on) => {
    const { command, matter, kind } = on;
    const reports = await command.tx.query(
      `select 1 from supervision_papers where matter_id = $1 and kind in ('report', 'inspection-report') and round = $2 limit 1`,
      [matter.id, matter.report_round],
    );
    if (REPORTING_KINDS.includes(kind) && reports.length === 0) throw reportMissing();
    return {
      notices: await noticesToRole(
        command,
        { roles: ['standing-committee'] },
        { kind: 'supervision.report-sent', matter, params: { on: matter.hearing_on ?? '' } },
      ),
    };
  },
});

export const hold = defineAct({
  of: 'matter',
  action: 'hold',
  form: matterForms.hold,
  apply: async ({ command, matter }, { on, summary }) => {
    if (on > command.today || (matter.begun_on !== null && on < (matter.begun_on as LocalDate))) throw datesMixed('form.on');
    if (matter.fiscal_topic === 'audit-rectification') await auditIsAnswered(command.tx, on);
    // A second report is heard on a later day; the matter was held on its first, and a figure of that year stays what it was.
    return {
      set: {
        held_on: matter.report_round > 1 && matter.held_on !== null ? matter.held_on : on,
        summary: summary === '' ? matter.summary : summary,
      },
      data: { on },
    };
  },
});

export const reportVisit = defineAct({
  of: 'matter',
  action: 'report-visit',
  form: matterForms['report-visit'],
  apply: async (on, { on: day, text, fileId }) => {
    if (day > on.command.today) throw datesMixed('form.on');
    await keepPaper(on, { kind: 'visit-report', text, fileId, from: fromName(on), on: day });
    return { set: { held_on: day }, data: { on: day } };
  },
});

export const editMatter = defineAct({
  of: 'matter',
  action: 'edit-matter',
  form: matterForms['edit-matter'],
  apply: async ({ command, matter, relations }, { subject, ownerBodyId, quarter, laws, addresseeIds, source }) => {
    // Whose work a matter is the office decides; a committee cannot give it away or take it.
    const isMoved = ownerBodyId !== undefined && ownerBodyId !== matter.owner_body_id;
    if (isMoved && !relations.includes('congress-office')) throw ownerByOffice();
    return {
      set: {
        ...(subject === undefined ? {} : { subject }),
        ...(isMoved ? await ownerOf(command, { ownerBodyId }) : {}),
        ...(quarter === undefined ? {} : { quarter }),
        ...(laws === undefined ? {} : { laws: JSON.stringify(laws) }),
        ...(addresseeIds === undefined ? {} : { addressees: JSON.stringify(await namedUnits(command, addresseeIds)) }),
        ...(source === undefined ? {} : { source }),
      },
      data: isMoved ? { owner: ownerBodyId } : {},
    };
  },
});

/** The person of a name, where the register knows exactly one with a seat or a post; experts and lower congresses stay names. */
async function personOf(
  { tx, today }: OnMatter['command'],
  { personId, name, role }: { readonly personId?: string | null | undefined; readonly name: string; readonly role: string },
): Promise<string | null> {
  if (personId) return personId;
  if (role === 'lower-congress') return null;
  const found = (await searchHolders(tx, name, today)).filter((person) => person.name === name);
  return found.length === 1 ? (found[0]?.personId ?? null) : null;
}

export const join = defineAct({
  of: 'matter',
  action: 'join',
  form: matterForms.join,
  apply: async ({ command, matter }, { participants, congresses }) => {
    const { tx, now } = command;
    const before = new Set(
      (
        await tx.query<{ id: string }>(
          'select person_id as id from supervision_participants where matter_id = $1 and person_id is not null',
          [matter.id],
        )
      ).map(({ id }) => id),
    );
    await tx.query('delete from supervision_participants where matter_id = $1', [matter.id]);
    const known = new Set<string>();
    for (const person of new Map(participants.map((each) => [`${each.name} ${each.role}`, each])).values()) {
      const personId = await personOf(command, person);
      if (personId !== null && personId !== command.actor.personId && !before.has(personId)) known.add(personId);
      await insertRow(tx, 'supervision_participants', {
        congress_id: matter.congress_id,
        id: newId(now),
        matter_id: matter.id,
        person_id: personId,
        name: person.name,
        role: person.role,
      });
    }
    return {
      set: { joint_with: JSON.stringify(congresses) },
      data: { people: participants.length, congresses },
      notices: [...known].map((personId) => noticeTo(personId, 'supervision.joined', matter)),
    };
  },
});

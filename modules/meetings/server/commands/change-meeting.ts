import { listPersons } from '#modules/register/server/module.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import { notFound } from '#platform/domain/platform-errors.ts';
import { meetingForms } from '../../contract/forms.ts';
import { endsBeforeStart, numberInUse } from '../../domain/errors.ts';
import { defineAct, type Acting } from '../acting.ts';
import { releaseNumbers } from '../numbering.ts';
import { tellInvited } from './convene.ts';

async function requirePeople(on: Acting, ids: readonly string[]): Promise<void> {
  if ((await listPersons(on.command.tx, ids, on.command.today)).length !== new Set(ids).size) throw notFound('person');
}

const yearOf = (instant: string | Date): number => Number(dateOfInstant(new Date(instant)).slice(0, 4));

export const changeMeeting = defineAct({
  of: 'meeting',
  action: 'change-meeting',
  form: meetingForms['change-meeting'],
  apply: async (on, form) => {
    const { meeting } = on;
    const starts = form.startsAt ?? meeting.starts_at.toISOString();
    const ends = form.endsAt === undefined ? (meeting.ends_at?.toISOString() ?? null) : form.endsAt;
    if (ends !== null && Date.parse(ends) < Date.parse(starts)) throw endsBeforeStart();
    // A number of one year does not go along into another.
    if (meeting.number_in_year !== null && yearOf(starts) !== meeting.year) throw numberInUse(meeting.title ?? '');
    await requirePeople(on, [...(form.chairPersonId ? [form.chairPersonId] : []), ...(form.executiveChairIds ?? [])]);
    const set = {
      starts_at: starts,
      ends_at: ends,
      year: yearOf(starts),
      ...(form.title === undefined ? {} : { title: form.title || (meeting.number_in_year === null ? null : meeting.title) }),
      ...(form.place === undefined ? {} : { place: form.place }),
      ...(form.chairPersonId === undefined ? {} : { chair_person_id: form.chairPersonId }),
      ...(form.executiveChairIds === undefined ? {} : { executive_chairs: JSON.stringify(form.executiveChairIds) }),
      ...(form.isExtraordinary === undefined ? {} : { is_extraordinary: form.isExtraordinary }),
      ...(form.isRestricted === undefined ? {} : { is_restricted: form.isRestricted }),
      ...(form.invitations === undefined ? {} : { invitations: JSON.stringify(form.invitations) }),
    };
    const moved =
      meeting.state === 'convened' && (starts !== meeting.starts_at.toISOString() || (form.place ?? meeting.place) !== meeting.place);
    const shown: Acting = { ...on, meeting: { ...meeting, starts_at: new Date(starts), place: form.place ?? meeting.place } };
    return { set, data: { changed: Object.keys(form) }, notices: moved ? await tellInvited(shown, 'meetings.changed') : [] };
  },
});

export const postpone = defineAct({
  of: 'meeting',
  action: 'postpone',
  form: meetingForms.postpone,
  apply: async (on, { reason, decidedBy }) => ({
    // The numbers go back: they are given anew when it is convened anew, so that none is left out.
    set: {
      state_reason: reason,
      state_decided_by: decidedBy,
      ...(on.meeting.number_in_year === null && on.meeting.number_in_term === null
        ? {}
        : { ...(await releaseNumbers(on.command.tx, on.meeting)), title: null, noticed_at: null }),
    },
    data: { reason, decidedBy },
    notices: on.meeting.state === 'convened' ? await tellInvited(on, 'meetings.postponed') : [],
  }),
});

export const reschedule = defineAct({
  of: 'meeting',
  action: 'reschedule',
  form: meetingForms.reschedule,
  apply: (_, { startsAt, endsAt, place }) => {
    if (endsAt && Date.parse(endsAt) < Date.parse(startsAt)) throw endsBeforeStart();
    return {
      set: { starts_at: startsAt, ends_at: endsAt ?? null, year: yearOf(startsAt), ...(place === undefined ? {} : { place }) },
      data: { startsAt },
    };
  },
});

export const cancel = defineAct({
  of: 'meeting',
  action: 'cancel',
  form: meetingForms.cancel,
  apply: async (on, { reason, decidedBy }) => ({
    set: {
      state_reason: reason,
      state_decided_by: decidedBy,
      ...(on.meeting.number_in_year === null && on.meeting.number_in_term === null ? {} : await releaseNumbers(on.command.tx, on.meeting)),
    },
    data: { reason, decidedBy },
    notices: on.meeting.state === 'convened' ? await tellInvited(on, 'meetings.cancelled') : [],
  }),
});

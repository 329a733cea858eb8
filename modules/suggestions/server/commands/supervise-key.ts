import { keyForms } from '../../contract/forms.ts';
import { noSuchMilestone, ownersMissing } from '../../domain/errors.ts';
import { defineAct, type Acting } from '../acting.ts';
import { noticesToRole } from '../notices.ts';

/** The five owners of a key suggestion: who leads, who supervises, who handles. */
export const KEY_OWNERS = ['leading-mayor', 'supervising-director', 'committee', 'lead-unit', 'lead-deputy'] as const;

export const decideKey = defineAct({
  of: 'key',
  action: 'decide-key',
  form: keyForms['decide-key'],
  apply: async (on, { decision, owners, note }) => {
    const missing = KEY_OWNERS.find((owner) => !owners[owner]?.trim());
    if (decision === 'decided' && missing) throw ownersMissing(missing);
    return {
      to: decision,
      set: { is_key: decision === 'decided' },
      setTarget: { owners: JSON.stringify(owners), decided_on: on.command.today },
      data: { decision, owners, ...(note ? { note } : {}) },
      notices: await noticesToRole(on, { roles: ['deputies-office', 'committee'] }, 'suggestions.key-decided'),
    };
  },
});

type Milestone = { text: string; dueOn: string; reachedOn?: string | null; note?: string };
const milestonesOf = (on: Acting): Milestone[] =>
  Array.isArray(on.found.keyCase?.milestones) ? (on.found.keyCase.milestones as Milestone[]) : [];

export const planKey = defineAct({
  of: 'key',
  action: 'plan-key',
  form: keyForms['plan-key'],
  apply: (_on, { plan, milestones }) => ({ setTarget: { plan, milestones: JSON.stringify(milestones) }, data: { plan, milestones } }),
});

export const reachMilestone = defineAct({
  of: 'key',
  action: 'reach-milestone',
  form: keyForms['reach-milestone'],
  apply: (on, { index, on: day, note }) => {
    const milestones = milestonesOf(on);
    const reached = milestones[index];
    if (!reached) throw noSuchMilestone();
    const next = milestones.map((milestone, at) =>
      at === index ? { ...milestone, reachedOn: day, ...(note ? { note } : {}) } : milestone,
    );
    return { setTarget: { milestones: JSON.stringify(next) }, data: { milestone: reached.text, on: day, ...(note ? { note } : {}) } };
  },
});

export const reportKey = defineAct({
  of: 'key',
  action: 'report-key',
  form: keyForms['report-key'],
  apply: (_on, { text }) => ({ data: { text } }),
});

export const finishKey = defineAct({
  of: 'key',
  action: 'finish-key',
  form: keyForms['finish-key'],
  apply: (_on, { finding }) => ({ setTarget: { finding }, data: { finding } }),
});

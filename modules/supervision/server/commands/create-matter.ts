import type { z } from 'zod';
import { findSeatHolders, findHolders, findPersonFacts, levelOfCongress, countDeputies } from '#modules/register/server/module.ts';
import { hasRole } from '#platform/domain/actor.ts';
import { requireSigners, type Act as SignedAct } from '#platform/domain/law/thresholds.ts';
import { notAllowed } from '#platform/domain/platform-errors.ts';
import type { CommandId, PersonId } from '#platform/domain/ids.ts';
import { runCommand, type Command, type Caller } from '#platform/server/command/run-command.ts';
import type { NewMatter } from '../../contract/forms.ts';
import type { ActDone } from '../../contract/views.ts';
import { ownerByOffice, signersOnly } from '../../domain/errors.ts';
import { SIGNED_KINDS, type MatterKind } from '../../domain/matter-kinds.ts';
import type { SupervisionDeps } from '../acting.ts';
import { bodiesOf, keepsSupervision } from '../policy.ts';
import { appendEvent, changeRow, type Signer } from '../store.ts';
import { writeMatter } from './write-matter.ts';

type Form = z.infer<typeof NewMatter>;

/** Which threshold of the law a matter of members needs; the standing committee's, between sessions. */
const THRESHOLDS: Readonly<Partial<Record<MatterKind, SignedAct>>> = {
  interpellation: 'committee-interpellation',
  'special-investigation': 'committee-investigation',
  dismissal: 'dismissal',
};

/** @throws AppError `supervision.signers_only`, `law.too_few_signers` */
async function checkSigned({ tx, actor, today }: Command, { kind, signerIds }: Form): Promise<void> {
  const act = THRESHOLDS[kind];
  if (act === undefined) return;
  const members = new Set<string>(await findHolders(tx, ['standing-committee'], { on: today }));
  if (signerIds.some((id) => !members.has(id))) throw signersOnly();
  const suspended = (await findSeatHolders(tx, signerIds, today)).filter(({ isSuspended }) => isSuspended).map(({ personId }) => personId);
  requireSigners({
    act,
    level: await levelOfCongress(tx, actor.congressId),
    bodySize: members.size === 0 ? await countDeputies(tx, today) : members.size,
    signers: signerIds,
    members,
    suspended: new Set(suspended),
  });
}

function checkMayBringIn({ actor }: Caller, { kind, signerIds }: Form): void {
  if (keepsSupervision(actor)) return;
  if (SIGNED_KINDS.includes(kind) ? signerIds[0] === actor.personId : hasRole(actor, 'committee')) return;
  throw notAllowed('supervision.matter');
}

/** A committee brings in what it does itself; the office says who does it. @throws AppError `supervision.owner_by_office` */
function ownedBy({ actor }: Caller, form: Form): Form {
  if (keepsSupervision(actor) || SIGNED_KINDS.includes(form.kind)) return form;
  const own = bodiesOf(actor);
  const ownerBodyId = form.ownerBodyId ?? own[0];
  if (ownerBodyId === undefined || !own.includes(ownerBodyId)) throw ownerByOffice();
  return { ...form, ownerBodyId };
}

/** A matter outside the plan: by a committee or the office, or in writing by members (MOT-24, SUP-32, SUP-33). */
export async function createMatter(
  deps: SupervisionDeps,
  caller: Caller,
  request: { readonly commandId: CommandId; readonly form: Form },
): Promise<ActDone> {
  checkMayBringIn(caller, request.form);
  const form = ownedBy(caller, request.form);
  return runCommand(
    deps,
    { ...caller, commandId: request.commandId, name: 'supervision.create-matter', body: request },
    async (command) => {
      const { tx, now, today, actor } = command;
      await checkSigned(command, form);
      const id = await writeMatter(command, form, { planId: null, year: form.year });
      const signers: Signer[] = [];
      for (const personId of new Set(form.signerIds))
        signers.push({ personId, name: (await findPersonFacts(tx, personId as PersonId))?.name ?? '' });
      await changeRow(tx, 'supervision_matters', id, { signers: JSON.stringify(signers), summary: form.reason });
      const state = SIGNED_KINDS.includes(form.kind) ? 'submitted' : 'planned';
      await appendEvent(tx, id, {
        action: 'create-matter',
        fromState: null,
        toState: state,
        at: now,
        onDay: today,
        personId: actor.personId,
        personName: actor.name,
        data: { kind: form.kind, signers: signers.length },
        rules: SIGNED_KINDS.includes(form.kind) ? ['MOT-24'] : ['SUP-01'],
      });
      await command.journal({
        action: 'supervision.create-matter',
        objectType: 'supervision-matter',
        objectId: id,
        rule: 'SUP-01',
        after: { kind: form.kind, subject: form.subject },
      });
      return { id, version: 1, state, targetId: null };
    },
  );
}

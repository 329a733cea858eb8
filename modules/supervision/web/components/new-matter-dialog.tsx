import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCommandId } from '#platform/web/command-id.ts';
import { today } from '#platform/web/formats.ts';
import { AskForm } from '#platform/web/kit/ask-form.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import type { Option } from '#platform/web/kit/select-input.tsx';
import { sayDone } from '#platform/web/kit/toast-list.ts';
import { NewMatter } from '../../contract/forms.ts';
import { SIGNED_KINDS } from '../../domain/matter-kinds.ts';
import { ownersQuery, supervisionApi } from '../api.ts';
import { useSupervisionTexts } from '../use-supervision-texts.ts';
import { fieldOf } from './act-forms.ts';
import { asFormRefusal } from '#platform/web/form-refusal.ts';
import { useFinders } from './use-finders.ts';

type Props = { readonly open: boolean; readonly onClose: () => void; readonly onMade: (id: string) => void };

const ASKED = [
  'year',
  'kind',
  'subject',
  'reason',
  'signerIds',
  'laws',
  'fiscalTopic',
  'ownerBodyId',
  'quarter',
  'addresseeIds',
  'source',
] as const;
const WHEN: Readonly<Record<string, readonly string[]>> = {
  signerIds: SIGNED_KINDS,
  reason: SIGNED_KINDS,
  laws: ['law-inspection'],
  fiscalTopic: ['plan-budget-review'],
};

/** A matter outside the plan, or one that members bring in together. */
export function NewMatterDialog({ open, onClose, onMade }: Props) {
  const {
    pages: { more },
  } = useSupervisionTexts();
  const owners = useQuery(ownersQuery);
  return (
    <Dialog title={more.create} open={open} onClose={onClose}>
      {owners.isPending ? <LoadingNote lines={4} /> : <Body owners={owners.data ?? []} onClose={onClose} onMade={onMade} />}
    </Dialog>
  );
}

function Body({ owners, onClose, onMade }: Omit<Props, 'open'> & { readonly owners: readonly Option[] }) {
  const texts = useSupervisionTexts();
  const {
    pages: { more },
  } = texts;
  const client = useQueryClient();
  const command = useCommandId();
  const finders = useFinders();
  const fields = ASKED.map((name) => {
    const is = WHEN[name];
    return { ...fieldOf(name, NewMatter.shape[name], { ...texts, owners }), ...(is === undefined ? {} : { when: { field: 'kind', is } }) };
  });
  const submit = async (answers: Readonly<Record<string, unknown>>): Promise<void> => {
    try {
      const { id } = await supervisionApi.create({ commandId: command.current(), form: NewMatter.parse(answers) });
      command.renew();
      sayDone(more.created);
      await client.invalidateQueries({ queryKey: ['supervision'] });
      onClose();
      onMade(id);
    } catch (error) {
      command.renew();
      throw asFormRefusal(error);
    }
  };
  return (
    <AskForm
      fields={fields}
      initial={{ year: today().slice(0, 4) }}
      submitLabel={more.create}
      onCancel={onClose}
      finders={finders}
      onSubmit={submit}
    />
  );
}

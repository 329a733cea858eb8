import '../supervision.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommandId } from '#platform/web/command-id.ts';
import { longDate } from '#platform/web/formats.ts';
import { AskForm } from '#platform/web/kit/ask-form.tsx';
import { DataTable } from '#platform/web/kit/data-table.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { useLocale } from '#platform/web/locale.ts';
import { NewReferral } from '../../contract/forms.ts';
import type { ReferralRow } from '../../contract/views.ts';
import { referralsQuery, supervisionApi } from '../api.ts';
import { fieldOf } from '../components/act-forms.ts';
import { stateTone } from '../components/state-tone.ts';
import { asFormRefusal } from '#platform/web/form-refusal.ts';
import { useFinders } from '../components/use-finders.ts';
import { referralHref } from '../links.ts';
import { useSupervisionTexts, wordOf } from '../use-supervision-texts.ts';

/** What passes between congress and discipline organ, as far as the reader is named to it. */
export function DeskReferralsPage() {
  const texts = useSupervisionTexts();
  const {
    pages: { referrals: say },
    words,
  } = texts;
  const locale = useLocale();
  const client = useQueryClient();
  const navigate = useNavigate();
  const command = useCommandId();
  const finders = useFinders('everybody');
  const found = useQuery(referralsQuery);
  const [isCreating, setCreating] = useState(false);
  const create = async (answers: Readonly<Record<string, unknown>>): Promise<void> => {
    try {
      const { id } = await supervisionApi.createReferral({ commandId: command.current(), form: NewReferral.parse(answers) });
      await client.invalidateQueries({ queryKey: ['supervision', 'referrals'] });
      await navigate({ to: referralHref(id) });
    } catch (error) {
      command.renew();
      throw asFormRefusal(error);
    }
  };
  return (
    <>
      <PageHead title={say.title} actions={[{ key: 'create', label: say.create, primary: true, onPress: () => setCreating(true) }]}>
        <p className="muted">{say.lead}</p>
      </PageHead>
      <DataTable<typeof ReferralRow._output>
        label={say.title}
        data={{ rows: found.data, error: found.error, onRetry: () => void found.refetch() }}
        rowKey={(row) => row.id}
        rowName={(row) => row.title}
        href={(row) => referralHref(row.id)}
        empty={<EmptyNote title={say.emptyTitle} hint={say.emptyHint} />}
        columns={[
          { key: 'title', title: say.subject, cell: (row) => row.title },
          { key: 'area', title: say.area, cell: (row) => wordOf(words.area, row.area) },
          { key: 'flow', title: say.flow, cell: (row) => wordOf(words.flow, row.flow) },
          {
            key: 'state',
            title: say.state,
            cell: (row) => <StatusTag tone={stateTone('referral', row.state)}>{wordOf(words.referralState, row.state)}</StatusTag>,
          },
          { key: 'made', title: say.made, cell: (row) => longDate(row.madeOn, locale) },
        ]}
      />
      <Dialog title={say.create} open={isCreating} onClose={() => setCreating(false)}>
        <AskForm
          fields={Object.entries(NewReferral.shape).map(([name, schema]) => fieldOf(name, schema, texts))}
          finders={finders}
          submitLabel={say.create}
          onCancel={() => setCreating(false)}
          onSubmit={create}
        />
      </Dialog>
    </>
  );
}

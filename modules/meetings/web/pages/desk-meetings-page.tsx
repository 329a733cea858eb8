import '../meetings.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod';
import { today } from '#platform/web/formats.ts';
import { buttonClass } from '#platform/web/kit/button.tsx';
import { DataTable } from '#platform/web/kit/data-table.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { SelectInput } from '#platform/web/kit/select-input.tsx';
import { Tabs } from '#platform/web/kit/tabs.tsx';
import { TextInput } from '#platform/web/kit/text-input.tsx';
import { useLocale } from '#platform/web/locale.ts';
import { usePageSearch } from '#platform/web/page-params.ts';
import type { MeetingRow } from '../../contract/views.ts';
import { MEETING_KINDS } from '../../domain/meeting-kinds.ts';
import { meetingsQuery, planQuery } from '../api.ts';
import { meetingColumns } from '../components/meeting-columns.tsx';
import { NewMeetingDialog } from '../components/new-meeting-dialog.tsx';
import { HALL_HREF, meetingHref, PLAN_HREF } from '../links.ts';
import { useMeetingTexts, wordOf } from '../use-meeting-texts.ts';

const SETS = ['coming', 'now', 'mine', 'past', 'all'] as const;
const Search = z.object({
  tab: z.enum(SETS).optional().catch(undefined),
  kind: z.enum(MEETING_KINDS).optional().catch(undefined),
  year: z.coerce.number().int().min(1954).max(2200).optional().catch(undefined),
  search: z.string().max(60).optional().catch(undefined),
  after: z.string().optional().catch(undefined),
});

/** Every meeting the reader may know of, by what an office asks in the morning. */
export function DeskMeetingsPage() {
  const texts = useMeetingTexts();
  const {
    words,
    pages: { list, nav },
  } = texts;
  const locale = useLocale();
  const navigate = useNavigate();
  const [search, change] = usePageSearch(Search);
  const [creating, setCreating] = useState(false);
  const tab = search.tab ?? 'coming';
  const { tab: _tab, ...rest } = search;
  const found = useQuery(
    meetingsQuery({
      ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
      ...(tab === 'all' ? {} : { set: tab }),
      limit: 25,
    }),
  );
  const plan = useQuery(planQuery(Number(today().slice(0, 4))));
  const mayCreate = plan.data?.actions.includes('plan') === true;
  const next = found.data?.next ?? null;
  return (
    <>
      <PageHead
        title={list.title}
        actions={mayCreate ? [{ key: 'create', label: list.create, primary: true, onPress: () => setCreating(true) }] : []}
        menus={
          <>
            <PageLink href={HALL_HREF} className={buttonClass()}>
              {nav.hall}
            </PageLink>
            <PageLink href={PLAN_HREF} className={buttonClass()}>
              {nav.plan}
            </PageLink>
          </>
        }
      >
        <div className="mt-filters">
          <TextInput
            label={list.search}
            value={search.search ?? ''}
            onChange={(text) => change({ search: text === '' ? undefined : text, after: undefined })}
          />
          <SelectInput
            label={list.kind}
            value={search.kind ?? ''}
            empty={list.anyKind}
            options={MEETING_KINDS.map((value) => ({ value, label: wordOf(words.kind, value) }))}
            onChange={(kind) => change({ kind: MEETING_KINDS.find((one) => one === kind), after: undefined })}
          />
          <TextInput
            label={list.year}
            inputMode="numeric"
            value={search.year === undefined ? '' : String(search.year)}
            onChange={(text) => change({ year: /^\d{4}$/.test(text) ? Number(text) : undefined, after: undefined })}
          />
        </div>
      </PageHead>
      <Tabs
        label={list.title}
        tabs={SETS.map((key) => ({ key, label: list[key] }))}
        selected={tab}
        onSelect={(key) => change({ tab: SETS.find((one) => one === key), after: undefined })}
      >
        <DataTable<MeetingRow>
          label={list.label}
          columns={meetingColumns(texts, locale)}
          data={{ rows: found.data?.rows, error: found.error, onRetry: () => void found.refetch() }}
          rowKey={(row) => row.id}
          rowName={(row) => row.title}
          href={(row) => meetingHref(row.id)}
          empty={<EmptyNote title={list.emptyTitle} hint={list.emptyHint} />}
          onNext={next === null ? undefined : () => change({ after: next })}
          onBack={search.after === undefined ? undefined : () => globalThis.history.back()}
        />
      </Tabs>
      <NewMeetingDialog open={creating} onClose={() => setCreating(false)} onMade={(id) => void navigate({ to: meetingHref(id) })} />
    </>
  );
}

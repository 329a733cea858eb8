import '../supervision.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { longDate } from '#platform/web/formats.ts';
import { Card } from '#platform/web/kit/card.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { MetaRow } from '#platform/web/kit/meta-row.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { useLocale } from '#platform/web/locale.ts';
import { usePageParams } from '#platform/web/page-params.ts';
import { referralQuery } from '../api.ts';
import { ActDialog, type Asked } from '../components/act-dialog.tsx';
import { MatterTimeline } from '../components/matter-timeline.tsx';
import { stateTone } from '../components/state-tone.ts';
import { REFERRALS_HREF } from '../links.ts';
import { useSupervisionTexts, wordOf } from '../use-supervision-texts.ts';

/** One referral; that it was opened is kept and shown. */
export function DeskReferralPage() {
  const { id } = usePageParams(z.object({ id: z.string() }));
  const texts = useSupervisionTexts();
  const {
    pages: { referrals: say, common, matter },
    words,
  } = texts;
  const locale = useLocale();
  const found = useQuery(referralQuery(id));
  const [asked, setAsked] = useState<Asked>();
  if (found.data === undefined)
    return found.isPending ? <LoadingNote lines={8} /> : <ErrorNote error={found.error} onRetry={() => void found.refetch()} />;
  const view = found.data;
  return (
    <>
      <PageHead
        title={view.title}
        crumbs={[{ label: say.title, href: REFERRALS_HREF }]}
        actions={view.actions.map((act) => ({
          key: act.action,
          label: wordOf(words.act, act.action),
          primary: act.primary,
          onPress: () => setAsked({ id: view.id, version: view.version, act, about: view.title }),
        }))}
      >
        <MetaRow
          status={<StatusTag tone={stateTone('referral', view.state)}>{wordOf(words.referralState, view.state)}</StatusTag>}
          items={[
            { label: say.area, value: wordOf(words.area, view.area) },
            { label: say.flow, value: wordOf(words.flow, view.flow) },
            {
              label: say.readers,
              value: view.readers.map(({ name, side }) => `${name}（${wordOf(words.side, side)}）`).join(common.joiner),
            },
          ]}
        />
      </PageHead>
      <p className="note">{say.logged}</p>
      <div className="two">
        <div className="stack">
          <Card title={say.content}>
            <p className="prose">{view.content}</p>
          </Card>
          {view.result === null ? null : (
            <Card title={say.result}>
              <p className="prose">{view.result}</p>
            </Card>
          )}
          <Card title={matter.story}>
            <MatterTimeline events={view.timeline} />
          </Card>
        </div>
        <div className="side">
          <Card title={say.views}>
            <ul className="lines">
              {view.views.map((look) => (
                <li key={`${look.name}${look.at}`}>
                  <span>{look.name}</span>
                  <span className="small muted">{longDate(look.at, locale)}</span>
                </li>
              ))}
            </ul>
          </Card>
        </div>
      </div>
      <ActDialog asked={asked} onClose={() => setAsked(undefined)} />
    </>
  );
}

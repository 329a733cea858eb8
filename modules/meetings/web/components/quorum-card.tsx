import { fill } from '#platform/web/fill.ts';
import { Card } from '#platform/web/kit/card.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import type { QuorumView } from '../../contract/views.ts';
import { useMeetingTexts } from '../use-meeting-texts.ts';
import { quorumStage } from './quorum-stage.ts';

export type Quorum = typeof QuorumView._output;
type Props = { readonly quorum: Quorum; readonly title: string; /** Of the meeting. */ readonly state: string };

const TONES = { met: 'ok', unmet: 'wait', ahead: 'still' } as const;

/** 应到、实到, and whether the law's number is there now; the words stand beside the figures, with their article. */
export function QuorumCard({ quorum, title, state }: Props) {
  const {
    pages: { presence },
  } = useMeetingTexts();
  const stage = quorumStage(quorum, state);
  return (
    <Card title={title} aside={stage === undefined ? undefined : <StatusTag tone={TONES[stage]}>{presence[stage]}</StatusTag>}>
      <dl className="mt-quorum" aria-live="polite">
        <div>
          <dt>{presence.entitled}</dt>
          <dd>{quorum.entitled}</dd>
        </div>
        <div className="first">
          <dt>{presence.present}</dt>
          <dd>{quorum.present}</dd>
        </div>
        <div>
          <dt>{presence.onLeave}</dt>
          <dd>{quorum.onLeave}</dd>
        </div>
      </dl>
      {quorum.needed === null ? null : (
        <p className="mt-needed">
          {fill(presence.needed, { n: quorum.needed })}
          {quorum.article === null ? null : `　${fill(presence.rule, { article: quorum.article })}`}
        </p>
      )}
    </Card>
  );
}

import { fill } from '#platform/web/fill.ts';
import { Card } from '#platform/web/kit/card.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import type { QuorumView } from '../../contract/views.ts';
import { useMeetingTexts } from '../use-meeting-texts.ts';

export type Quorum = typeof QuorumView._output;

/** 应到、实到, and whether the law's number is there now; the words stand beside the figures, with their article. */
export function QuorumCard({ quorum, title }: { readonly quorum: Quorum; readonly title: string }) {
  const {
    pages: { presence },
  } = useMeetingTexts();
  return (
    <Card
      title={title}
      aside={
        quorum.needed === null ? undefined : (
          <StatusTag tone={quorum.isMet ? 'ok' : 'wait'}>{quorum.isMet ? presence.met : presence.unmet}</StatusTag>
        )
      }
    >
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
        <p className="small muted">
          {fill(presence.needed, { n: quorum.needed })}
          {quorum.article === null ? null : `　${fill(presence.rule, { article: quorum.article })}`}
        </p>
      )}
    </Card>
  );
}

import { fill } from '#platform/web/fill.ts';
import { Card } from '#platform/web/kit/card.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import type { ReportView } from '../../contract/views.ts';
import { figureHref } from '../links.ts';
import { useFigureWords, useInsightTexts } from '../use-insight-texts.ts';

const ORDER = ['disagrees', 'unsupported', 'perhaps', 'agrees'] as const;
const MARK = { disagrees: '✕', unsupported: '?', perhaps: '~', agrees: '✓' } as const;

/** What the checker says of the numbers people typed: the worst first, each with its surroundings. */
export function ProseFindings({ report }: { readonly report: ReportView }) {
  const { report: texts } = useInsightTexts();
  const { labelOf } = useFigureWords();
  const inOrder = report.findings.toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
  return (
    <Card title={texts.findings}>
      {inOrder.every(({ verdict }) => verdict === 'agrees') ? <p className="small muted">{texts.clean}</p> : null}
      <ul className="in-findings">
        {inOrder.map((finding) => {
          const text = report.sections[finding.section]?.text ?? '';
          const label = finding.figureId === null ? '' : labelOf(finding.figureId);
          return (
            <li key={`${finding.section}-${finding.start}`} className={finding.verdict}>
              <span className="sign" aria-hidden="true">
                {MARK[finding.verdict]}
              </span>
              <div>
                <p>
                  {text.slice(Math.max(0, finding.start - 10), finding.start).replace(/^[^{}]*\}|\{[^{}]*\}/g, '…')}
                  <b>{finding.phrase}</b>
                  {text.slice(finding.end, finding.end + 6).replace(/\{.*$/, '…')}
                </p>
                <p className="small">
                  {fill(texts[finding.verdict], { label, n: finding.recorded ?? '' })}{' '}
                  {finding.figureId === null ? null : (
                    <PageLink href={figureHref(finding.figureId, `?year=${report.year}`)}>{label}</PageLink>
                  )}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

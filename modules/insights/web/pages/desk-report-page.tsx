import '../insights.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { fill } from '#platform/web/fill.ts';
import { longDate } from '#platform/web/formats.ts';
import { buttonClass } from '#platform/web/kit/button.tsx';
import { problemOf } from '#platform/web/api-error.ts';
import { Card } from '#platform/web/kit/card.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { PaperPreview } from '#platform/web/kit/paper-preview.tsx';
import { usePageParams } from '#platform/web/page-params.ts';
import type { ReportView } from '../../contract/views.ts';
import { reportQuery } from '../api.ts';
import { ProseFindings } from '../components/prose-findings.tsx';
import { ReportEditor } from '../components/report-editor.tsx';
import { REPORTS_HREF, reportPaperSrc } from '../links.ts';
import { useFigureWords, useInsightTexts } from '../use-insight-texts.ts';

const Params = z.object({ year: z.coerce.number().int() });

/** The report of a year: written with live figures, frozen with their rows. */
export function DeskReportPage() {
  const { report: texts, reports } = useInsightTexts();
  const { year } = usePageParams(Params);
  const found = useQuery(reportQuery(year));
  const [previewing, setPreviewing] = useState(false);
  const report = found.data;
  const isUnbegun = found.error !== null && problemOf(found.error).code === 'insights.no_report';
  const title = report?.title.replace('\n', ' ') ?? fill(reports.ofYearTitle, { year });
  return (
    <>
      <PageHead
        crumbs={[{ label: reports.title, href: REPORTS_HREF }, { label: String(year) }]}
        title={title}
        actions={report === undefined ? [] : [{ key: 'preview', label: texts.print, onPress: () => setPreviewing(true) }]}
        menus={
          report === undefined ? undefined : (
            <a className={buttonClass()} href={reportPaperSrc(year, 'docx')}>
              {texts.docx}
            </a>
          )
        }
      >
        {report === undefined ? null : (
          <p className="muted">
            {report.state === 'draft' ? reports.draft : fill(reports.adopted, { day: longDate(report.adoptedOn ?? '') })}
          </p>
        )}
      </PageHead>
      {found.isPending ? <LoadingNote lines={10} /> : null}
      {isUnbegun ? (
        <EmptyNote title={fill(texts.nothingYet, { year })} hint="">
          <PageLink className={buttonClass()} href={REPORTS_HREF}>
            {texts.toReports}
          </PageLink>
        </EmptyNote>
      ) : null}
      {found.error && !isUnbegun ? <ErrorNote error={found.error} onRetry={() => void found.refetch()} /> : null}
      {report === undefined ? null : report.mayWrite ? (
        <ReportEditor key={report.version} report={report} />
      ) : (
        <ReadReport report={report} />
      )}
      <Dialog title={texts.preview} open={previewing} wide onClose={() => setPreviewing(false)}>
        {previewing ? <PaperPreview title={title} src={reportPaperSrc(year, 'html')} /> : null}
      </Dialog>
    </>
  );
}

function ReadReport({ report }: { readonly report: ReportView }) {
  const { report: texts } = useInsightTexts();
  const { labelOf } = useFigureWords();
  const [opened, setOpened] = useState<string>();
  const frozen = report.frozen.find(({ id }) => id === opened);
  return (
    <div className="two">
      <div className="stack">
        {report.sections.map((section, index) => (
          <Card key={section.part} title={section.heading}>
            <p className="prose">{report.printed[index]}</p>
          </Card>
        ))}
      </div>
      <aside className="side">
        {report.frozen.length === 0 ? null : (
          <Card title={texts.frozen}>
            <ul className="in-hand-list">
              {report.frozen.map(({ id, value, unit, byHand }) => (
                <li key={id}>
                  <span>{labelOf(id)}</span>
                  <button type="button" className={buttonClass('quiet')} onClick={() => setOpened(id)}>
                    {value}
                    {unit}
                    {byHand ? ' ✎' : ''}
                  </button>
                </li>
              ))}
            </ul>
          </Card>
        )}
        <ProseFindings report={report} />
      </aside>
      <Dialog
        title={frozen === undefined ? '' : `${labelOf(frozen.id)} ${frozen.value}${frozen.unit}`}
        open={frozen !== undefined}
        wide
        onClose={() => setOpened(undefined)}
      >
        {frozen === undefined ? null : <Frozen frozen={frozen} />}
      </Dialog>
    </div>
  );
}

function Frozen({ frozen }: { readonly frozen: ReportView['frozen'][number] }) {
  const { report: texts, figure } = useInsightTexts();
  return (
    <>
      <p className="muted">
        {fill(texts.frozenAt, { from: longDate(frozen.from), to: longDate(frozen.to) })}
        {frozen.byHand ? ` · ${figure.handRows}` : ''}
      </p>
      <ul className="in-lines">
        {frozen.rows.map((row) => (
          <li key={row.recordId}>
            <div className="ends">
              <span>{row.href === null ? row.title : <PageLink href={row.href}>{row.title}</PageLink>}</span>
              <span className="small faint">{row.on === null ? '' : longDate(row.on)}</span>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

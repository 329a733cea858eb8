import { listSessions } from '#modules/register/server/module.ts';
import { publicHandlingReports } from '#modules/suggestions/server/module.ts';
import { shortSessionName } from '#platform/domain/formats/session-names.ts';
import { isLocalDate } from '#platform/domain/local-date.ts';
import type { PaperBlock } from '#platform/domain/papers/paper.ts';
import { headingNumber } from '#platform/domain/papers/paper-words.ts';
import { type Html, html, trustedHtml } from '../html.ts';
import { dayWords, fill, link, type PageContext, typedId, withQuery } from '../page-context.ts';
import type { DrawnPage } from '../portal-page.ts';
import { chinese } from '../portal-parts.ts';

/** 办理情况报告 (代表法 51: it is made public), in the words in which the standing committee heard it. */
export async function handlingReportPage(context: PageContext): Promise<DrawnPage> {
  const { handlingReport: words } = context.texts;
  const reports = await publicHandlingReports(context.db);
  const sessions = await listSessions(context.db);
  const asked = typedId(context, 'session');
  const report = reports.find(({ sessionId }) => sessionId === asked) ?? reports[0];
  const nameOf = (id: string): string => {
    const session = sessions.find((one) => one.id === id);
    return session ? shortSessionName(session) : '';
  };
  const current = (is: boolean): Html | null => (is ? trustedHtml(' aria-current="true"') : null);
  const head = html`<p class="small"><a class="back" href="${link(context, '/suggestions')}">${words.back}</a></p>`;
  if (!report)
    return {
      title: words.title,
      description: words.lead,
      body: html`${head}<h1>${words.title}</h1><p class="sub">${words.lead}</p><p class="note">${words.empty}</p>`,
    };
  const { paper } = report;
  const published = isLocalDate(report.publishedOn) ? dayWords(context, report.publishedOn, 'long') : '';
  return {
    title: paper.title,
    description: words.lead,
    body: html`${head}<div class="stack"><nav class="tabs" aria-label="${words.session}"><span>${words.session}</span><ul>${reports.map(({ sessionId }) => html`<li><a href="${link(context, withQuery('/handling-report', { session: sessionId }))}"${current(sessionId === report.sessionId)}>${nameOf(sessionId)}</a></li>`)}</ul></nav>
<article class="stack"${chinese(context)}><h1>${paper.title}</h1><p class="sub">${paper.subtitle ?? ''}</p>
${paper.addressee === undefined ? null : html`<p>${paper.addressee}</p>`}${blocks(paper.blocks)}
<p>${paper.signature?.bodies.join('、') ?? ''}</p></article>
<p class="sub">${fill(words.publishedOn, { date: published })} <a href="${link(context, withQuery('/ledger', { session: report.sessionId }))}">${words.ledger}</a></p></div>`,
  };
}

/** Headings are numbered by their place, as on paper. */
function blocks(all: readonly PaperBlock[]): Html[] {
  let headings = 0;
  return all.flatMap((block): Html[] => {
    if (block.kind === 'heading') {
      headings += 1;
      return [html`<h2>${headingNumber(1, headings)}${block.text}</h2>`];
    }
    if (block.kind === 'table')
      return [
        html`<div role="region" aria-label="${block.columns[0]?.heading ?? ''}"><table class="table"><thead><tr>${block.columns.map(({ heading }) => html`<th scope="col">${heading}</th>`)}</tr></thead><tbody>${block.rows.map(([first, ...rest]) => html`<tr><th scope="row">${first ?? ''}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`,
      ];
    return block.kind === 'paragraph' || block.kind === 'note' ? [html`<p>${block.text}</p>`] : [];
  });
}

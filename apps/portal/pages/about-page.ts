import { html } from '../html.ts';
import { fill, link, type PageContext } from '../page-context.ts';
import type { DrawnPage } from '../portal-page.ts';

/** How it works, accessibility, complaints and data notice on one page, so that help is always in the same place. */
export async function aboutPage(context: PageContext): Promise<DrawnPage> {
  const { about, nav } = context.texts;
  const { places } = context;
  const { contact, congress } = context;
  return {
    title: about.title,
    description: about.how,
    body: html`<h1>${about.title}</h1><div class="stack"><section aria-labelledby="how"><h2 id="how">${about.how}</h2>
<ol class="steps">${about.steps.map(([title, text]) => html`<li><h3>${title}</h3><p>${text}</p></li>`)}</ol><p class="muted small">${about.law}</p></section>
<section aria-labelledby="words"><h2 id="words">${about.words}</h2><dl class="terms">${about.wordList.map(([word, meaning]) => html`<dt>${word}</dt><dd>${meaning}</dd>`)}</dl></section>
<section id="complaint" aria-labelledby="complaint-title"><h2 id="complaint-title">${about.complaint}</h2><p class="prose">${contact.complaint ?? fill(about.complaintText, { office: congress.office })}</p></section>
<section id="accessibility" aria-labelledby="accessibility-title"><h2 id="accessibility-title">${about.accessibility}</h2>${about.accessibilityText.map((text) => html`<p class="para">${text}</p>`)}</section>
<section id="data" aria-labelledby="data-title"><h2 id="data-title">${about.data}</h2>${about.dataText.map((text) => html`<p class="para">${text}</p>`)}</section>
${places.length === 0 ? null : html`<section id="places" aria-labelledby="places-title"><h2 id="places-title">${nav.congresses}</h2><p class="more">${places.map(({ href, label }) => html`<a href="${href}">${label}</a>`)}</p></section>`}
<section aria-labelledby="machine"><h2 id="machine">${about.machine}</h2><p class="para">${about.machineText}<a href="${link(context, '/suggestions.atom')}">${nav.feed}</a></p></section></div>`,
  };
}

import { type Html, html, trustedHtml } from '#apps/portal/html.ts';
import type { OpenApiDocument } from './api-description.ts';

type Fields = Readonly<Record<string, unknown>>;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const STYLE = `body{margin:0;font:15px/1.6 "Noto Sans CJK SC","Microsoft YaHei",system-ui,sans-serif;color:#1e2024}main{max-width:62rem;margin:0 auto;padding:24px 20px 64px}h1,h2{font-family:"Noto Serif CJK SC",SimSun,serif}
h2{margin-top:40px;border-bottom:1px solid #e4e1db}details{border-bottom:1px solid #e4e1db}summary{padding:9px 4px;cursor:pointer}code{font:13px/1.5 ui-monospace,Consolas,monospace}.m{display:inline-block;min-width:4.2em;font-weight:700;color:#234e84}.m.post,.m.put,.m.delete{color:#a8201a}
.s{color:#4f535c;margin-left:12px}dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:2px 18px;margin:4px 0 14px 20px}dt{font:13px/1.7 ui-monospace,Consolas,monospace}dd{margin:0;color:#4f535c}h3{font-size:14px;margin:8px 0 0 20px}nav a{margin-right:16px}pre{white-space:pre-wrap}:focus-visible{outline:3px solid #234e84}`;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const words = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A schema in a few words: its type, what it may be, its bounds. */
function schemaWords(schema: unknown): string {
  const own = fieldsOf(schema);
  const choices = list(own['enum']).map(String);
  const either = [...list(own['anyOf']), ...list(own['oneOf'])].map(schemaWords).filter((text) => text !== '');
  if (either.length > 0) return [...new Set(either)].join(' | ');
  if (choices.length > 0) return choices.map((choice) => `"${choice}"`).join(' | ');
  if ('const' in own) return JSON.stringify(own['const']);
  if (own['type'] === 'array') return `${schemaWords(own['items'])}[]`;
  if (words(own['$ref'])) return words(own['$ref']).split('/').at(-1) ?? '';
  const bounds = [
    words(own['format']),
    own['minLength'] === undefined ? '' : `≥ ${String(own['minLength'])}`,
    own['maxLength'] === undefined ? '' : `≤ ${String(own['maxLength'])}`,
  ].filter((part) => part !== '');
  const type = list(own['type']).length > 0 ? list(own['type']).join(' | ') : words(own['type']);
  return bounds.length > 0 ? `${type} (${bounds.join(', ')})` : type;
}

type Line = { readonly name: string; readonly about: string };

/** The members of an object, those of objects within it under their path. */
function linesOf(schema: unknown, before = ''): Line[] {
  const own = fieldsOf(schema);
  if (words(own['$ref'])) return [{ name: schemaWords(own), about: 'see Shapes' }];
  const required = list(own['required']);
  return Object.entries(fieldsOf(own['properties'])).flatMap(([name, inner]) => {
    const mark = required.includes(name) ? '' : '?';
    const isObject = Object.keys(fieldsOf(fieldsOf(inner)['properties'])).length > 0;
    return isObject && before.split('.').length < 3
      ? linesOf(inner, `${before}${name}${mark}.`)
      : [{ name: `${before}${name}${mark}`, about: schemaWords(inner) }];
  });
}

const jsonOf = (content: unknown): unknown => fieldsOf(fieldsOf(fieldsOf(content)['content'])['application/json'])['schema'];

function block(title: string, lines: readonly Line[]): Html | null {
  return lines.length === 0
    ? null
    : html`<h3>${title}</h3><dl>${lines.map(({ name, about }) => html`<dt>${name}</dt><dd>${about}</dd>`)}</dl>`;
}

function operation(path: string, method: string, described: Fields): Html {
  const parameters = list(described['parameters'])
    .map(fieldsOf)
    .map((own) => ({
      name: `${words(own['name'])}${own['required'] === true ? '' : '?'} (${words(own['in'])})`,
      about: schemaWords(own['schema']),
    }));
  return html`<details><summary><span class="m ${method}">${method.toUpperCase()}</span><code>/api${path}</code><span class="s">${words(described['summary'])}</span></summary>
${block('Parameters', parameters)}${block('Body', linesOf(jsonOf(described['requestBody'])))}${block('Answer', linesOf(jsonOf(fieldsOf(described['responses'])['200'])))}</details>`;
}

/** The reference of the API as one page without script: every endpoint with what it takes and gives. */
export function apiReferencePage(document: OpenApiDocument): string {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => (item?.[method] === undefined ? [] : [{ path, method, described: fieldsOf(item[method]) }])),
  );
  const tags = [...new Set(operations.map(({ described }) => words(list(described['tags'])[0])))];
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>API · ${document.info.title}</title><style>${trustedHtml(STYLE)}</style></head>
<body><main><h1>${document.info.title} API ${document.info.version}</h1><pre>${document.info.description ?? ''}</pre><p>OpenAPI ${document.openapi}: <a href="/api/openapi.json">/api/openapi.json</a>. ${operations.length} endpoints.</p>
<nav aria-label="Sections">${tags.map((tag) => html`<a href="#${tag}">${tag}</a>`)}</nav>
${tags.map((tag) => html`<section><h2 id="${tag}">${tag}</h2>${operations.filter(({ described }) => words(list(described['tags'])[0]) === tag).map(({ path, method, described }) => operation(path, method, described))}</section>`)}
<section><h2 id="shapes">Shapes</h2>${Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => html`<details><summary><code>${name}</code></summary>${block('Members', linesOf(schema))}</details>`)}</section>
</main></body></html>`.markup;
}

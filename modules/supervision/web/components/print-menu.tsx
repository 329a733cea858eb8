import type { MatterView } from '../../contract/views.ts';
import { supervisionPapersOf } from '../../domain/papers/papers-of.ts';
import { useSupervisionTexts } from '../use-supervision-texts.ts';

/** The papers of a matter that can be printed in its state, as a page and as a file. */
export function PrintMenu({ view }: { readonly view: MatterView }) {
  const {
    words,
    pages: { matter },
  } = useSupervisionTexts();
  const papers = supervisionPapersOf(view);
  if (papers.length === 0) return null;
  return (
    <details className="sv-menu">
      <summary className="btn">{matter.documents}</summary>
      <div>
        {papers.map((kind) => (
          <p key={kind} className="row">
            <a href={`/api/supervision/matters/${view.id}/print/${kind}`} target="_blank" rel="noreferrer">
              {words.printed[kind]}
            </a>{' '}
            <a className="small" href={`/api/supervision/matters/${view.id}/print/${kind}?format=docx`}>
              DOCX
            </a>
          </p>
        ))}
      </div>
    </details>
  );
}

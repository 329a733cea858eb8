import { useState } from 'react';
import { buttonClass } from '#platform/web/kit/button.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import type { SuggestionView } from '../../../contract/views.ts';
import { paperSrc } from '../../links.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';
import { MenuButton } from './menu-button.tsx';
import { type PaperKind, paperKinds } from './paper-kinds.ts';
import { PaperPreview } from '#platform/web/kit/paper-preview.tsx';

/** The papers there are by now; each opens as the exact page, to print or to take as Word. */
export function PapersMenu({ view }: { readonly view: SuggestionView }) {
  const {
    words,
    pages: { papers },
  } = useSuggestionTexts();
  const [kind, setKind] = useState<PaperKind>();
  return (
    <>
      <MenuButton
        label={papers.title}
        className={buttonClass()}
        items={paperKinds(view).map((paper) => ({ key: paper, label: words.paper[paper], onPress: () => setKind(paper) }))}
      />
      <Dialog title={kind === undefined ? '' : words.paper[kind]} open={kind !== undefined} wide onClose={() => setKind(undefined)}>
        {kind === undefined ? null : (
          <PaperPreview
            title={words.paper[kind]}
            src={paperSrc(view.id, kind)}
            docx={paperSrc(view.id, kind, { docx: true })}
            fileName={`${words.paper[kind]}-${view.numberText ?? view.title}`}
          />
        )}
      </Dialog>
    </>
  );
}

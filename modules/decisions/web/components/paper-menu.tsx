import '../decisions.css';
import { useState } from 'react';
import { Button } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { PaperPreview } from '#platform/web/kit/paper-preview.tsx';
import type { DecisionView } from '../../contract/views.ts';
import { paperSrc } from '../api.ts';
import { useDecisionTexts, wordOf } from '../use-decision-texts.ts';

type Paper = DecisionView['papers'][number];

/** The papers of a decision, each as it leaves the printer, in front of the page. */
export function PaperMenu({ view }: { readonly view: DecisionView }) {
  const texts = useDecisionTexts();
  const [shown, setShown] = useState<Paper>();
  const nameOf = (paper: Paper): string => [wordOf(texts.paper, paper.kind), paper.unitName].filter((part) => part !== null).join(' · ');
  if (view.papers.length === 0) return null;
  return (
    <Card title={texts.page.papers}>
      <ul className="dc-papers">
        {view.papers.map((paper) => (
          <li key={`${paper.kind}${paper.unitId ?? ''}`}>
            <Button kind="quiet" onClick={() => setShown(paper)}>
              {nameOf(paper)}
            </Button>
          </li>
        ))}
      </ul>
      <Dialog title={shown === undefined ? '' : nameOf(shown)} open={shown !== undefined} wide onClose={() => setShown(undefined)}>
        {shown === undefined ? null : (
          <PaperPreview title={nameOf(shown)} src={paperSrc(view.id, shown)} docx={paperSrc(view.id, shown, true)} />
        )}
      </Dialog>
    </Card>
  );
}

import { composeBlocks } from './compose-blocks.ts';
import { composeEnd } from './compose-end.ts';
import { composeHead } from './compose-head.ts';
import type { Paper } from './paper.ts';
import type { FlowItem } from './paper-flow.ts';

/** A paper as the run of paragraphs and tables both the DOCX and the preview are drawn from. Annexes come last. */
export function composePaper(paper: Paper): readonly FlowItem[] {
  const at = paper.blocks.findIndex((block) => block.kind === 'annex');
  const body = at < 0 ? paper.blocks : paper.blocks.slice(0, at);
  const annexes = at < 0 ? [] : paper.blocks.slice(at);
  return [
    ...composeHead(paper),
    ...composeBlocks({ ...paper, blocks: body }),
    ...composeEnd(paper),
    ...composeBlocks({ ...paper, blocks: annexes }),
  ];
}

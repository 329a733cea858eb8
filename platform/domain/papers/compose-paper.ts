import { composeBlocks } from './compose-blocks.ts';
import { composeEnd } from './compose-end.ts';
import { composeHead } from './compose-head.ts';
import type { Paper } from './paper.ts';
import type { FlowItem } from './paper-flow.ts';

/** Signature and date never stand on a page of their own: the last paragraph goes with them (7.3.5.5). */
function keptWithEnd(body: readonly FlowItem[], paper: Paper): readonly FlowItem[] {
  const last = body.at(-1);
  if (paper.signature === undefined || (paper.attachments ?? []).length > 0 || last?.kind !== 'text') return body;
  return [...body.slice(0, -1), { ...last, keepWithNext: true }];
}

/** A paper as the run of paragraphs and tables both the DOCX and the preview are drawn from. Annexes come last. */
export function composePaper(paper: Paper): readonly FlowItem[] {
  const at = paper.blocks.findIndex((block) => block.kind === 'annex');
  const body = at < 0 ? paper.blocks : paper.blocks.slice(0, at);
  const annexes = at < 0 ? [] : paper.blocks.slice(at);
  return [
    ...composeHead(paper),
    ...keptWithEnd(composeBlocks({ ...paper, blocks: body }), paper),
    ...composeEnd(paper),
    ...composeBlocks({ ...paper, blocks: annexes }),
  ];
}

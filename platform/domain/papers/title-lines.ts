import { breakLines, textCells, unbreakablePieces } from './page-lines.ts';

const GOOD_AFTER = /(?:关于|会议|的|大会|委员会|、|，|》|）|年度)$/;
const GOOD_BEFORE = /^(?:第|关于|《|（|建议|情况|工作)/;

/**
 * Lines of a title: where it gives breaks by meaning those are kept, else lines of like length
 * are sought, broken after 关于, 会议, 的 and before 第, 《 rather than inside a word (7.3.1).
 * @param cells how many characters of the title's size fit on a line
 */
export function titleLines(title: string, cells: number): readonly string[] {
  return title.split('\n').flatMap((part) => splitPart(part, cells));
}

function splitPart(text: string, cells: number): readonly string[] {
  const width = textCells(text);
  if (width <= cells) return [text];
  const count = Math.ceil(width / cells);
  const aim = width / count;
  const cut = bestCut(text, { aim, cells });
  if (cut === 0) return breakLines(text, { cells });
  return [text.slice(0, cut), ...splitPart(text.slice(cut), cells)];
}

function bestCut(text: string, room: { readonly aim: number; readonly cells: number }): number {
  let best = { cut: 0, cost: Number.POSITIVE_INFINITY };
  let cut = 0;
  for (const piece of unbreakablePieces(text, room.cells)) {
    cut += piece.length;
    const head = text.slice(0, cut);
    if (cut >= text.length || textCells(head) > room.cells) break;
    const cost = Math.abs(textCells(head) - room.aim) - (isGood(head, text.slice(cut)) ? 6 : 0);
    if (cost < best.cost) best = { cut, cost };
  }
  return best.cut;
}

const isGood = (head: string, tail: string): boolean => GOOD_AFTER.test(head) || GOOD_BEFORE.test(tail);

/** The five faces an official paper is set in: 小标宋, 仿宋, 楷体, 黑体, 宋体. */
export type PaperFont = 'title' | 'fangsong' | 'kai' | 'hei' | 'song';

export type PaperRun = { readonly text: string; readonly font: PaperFont };
export type PaperAlign = 'justify' | 'left' | 'center' | 'right';

/** One paragraph as it is set. Indents count in characters of its own size. */
export type FlowText = {
  readonly kind: 'text';
  readonly runs: readonly PaperRun[];
  readonly sizePt: number;
  readonly linePt: number;
  readonly align: PaperAlign;
  readonly firstCells: number;
  readonly leftCells: number;
  readonly rightCells: number;
  readonly beforePt: number;
  readonly red: boolean;
  /** The red rule of the official layout runs below this paragraph. */
  readonly ruleBelow: boolean;
  /** Not parted from what follows by the end of a page. */
  readonly keepWithNext: boolean;
  /** The seal goes over this line and the next. */
  readonly sealed: boolean;
  /** Text at the right end of the same line (签发人). */
  readonly opposite: readonly PaperRun[];
};

export type GridCell = {
  readonly text: string;
  readonly share: number;
  readonly align: 'left' | 'center' | 'right';
  readonly font: PaperFont;
};

export type GridRow = { readonly cells: readonly GridCell[]; readonly minLines: number };

/** A table or a form. The head is printed again on every page it reaches. */
export type FlowGrid = {
  readonly kind: 'grid';
  readonly head: GridRow | undefined;
  readonly rows: readonly GridRow[];
  readonly sizePt: number;
  readonly linePt: number;
};

export type FlowItem = FlowText | FlowGrid | { readonly kind: 'page-break' };

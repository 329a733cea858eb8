/**
 * The numbers of GB/T 9704-2012 (党政机关公文格式), one name each. Lengths in millimetres end in
 * `Mm`, in points in `Pt`, in twentieths of a point (Word's unit) in `Twips`.
 */

const POINTS_PER_MM = 72 / 25.4;

export const mmToPt = (mm: number): number => mm * POINTS_PER_MM;
export const mmToTwips = (mm: number): number => Math.round(mm * POINTS_PER_MM * 20);
export const ptToTwips = (pt: number): number => Math.round(pt * 20);
export const twipsToMm = (twips: number): number => twips / 20 / POINTS_PER_MM;

/** 5.1: A4. */
export const PAGE = { widthMm: 210, heightMm: 297 } as const;

/** 5.2.1: 天头 37±1, 订口 28±1, type area 156 × 225; right and bottom follow from them. */
export const MARGIN = { topMm: 37, leftMm: 28, rightMm: 26, bottomMm: 35 } as const;
export const TYPE_AREA = { widthMm: 156, heightMm: 225 } as const;
/** 5.2.1 allows this much either way. */
export const MARGIN_TOLERANCE_MM = 1;

/** 5.2.3: 22 lines of 28 characters fill the type area. */
export const GRID = { lines: 22, cells: 28 } as const;
/** 225 mm / 22 is 28.99 pt; offices type 29 pt exactly. */
export const LINE_PT = 29;
export const TYPE_HEIGHT_PT = GRID.lines * LINE_PT;
export const CELL_PT = mmToPt(TYPE_AREA.widthMm) / GRID.cells;

/**
 * A4 in Word's unit. 22 lines of 580 are 12 760: with 35 mm (1984) at the bottom four
 * twentieths of a point are missing and Word fits 21 lines, so the bottom gives way by 0.07 mm.
 */
export const PAGE_TWIPS = { width: 11_906, height: 16_838 } as const;
export const MARGIN_TWIPS = {
  top: mmToTwips(MARGIN.topMm),
  left: mmToTwips(MARGIN.leftMm),
  right: mmToTwips(MARGIN.rightMm),
  bottom: PAGE_TWIPS.height - mmToTwips(MARGIN.topMm) - GRID.lines * ptToTwips(LINE_PT),
} as const;

/** Character sizes by their Chinese names (号), in points. */
export const SIZE_PT = { no2: 22, no3: 16, no4: 14, small4: 12, no5: 10.5 } as const;

/** 7.2.4: the red name of the body, top edge 35 mm below the top of the type area. */
export const MARK = { belowTypeAreaMm: 35, largestPt: 48, blankLinesBelow: 2 } as const;
/** 7.2.7: the red rule, 4 mm below the number, as wide as the type area. */
export const RED_RULE = { belowNumberMm: 4, thicknessPt: 1.5 } as const;
/** 7.3.1: the title stands two lines below the rule. */
export const TITLE = { blankLinesAbove: 2, blankLinesBelow: 1 } as const;

/** 10.1 信函格式. */
export const LETTER = {
  markTopMm: 30,
  largestMarkPt: 36,
  ruleBelowMarkMm: 4,
  ruleWidthMm: 170,
  bottomRuleMm: 20,
  rulePt: 4.5,
  /** The class letter of a reply stands above the name, one line of 10 mm that ends at 30 mm. */
  classLineMm: 10,
  /** From the rule to the number: seven eighths of a size-3 character, of which the line brings half. */
  gapBelowRulePt: 7.5,
} as const;

/** 7.5: page number, size 4, its upper edge 7 mm below the type area, one character in. */
export const PAGE_NUMBER = { belowTypeAreaMm: 7, sizePt: SIZE_PT.no4, inCells: 1 } as const;

/** 7.4.1: first and last rule of the imprint 0.35 mm, rule between 0.25 mm. */
export const IMPRINT = { outerRuleMm: 0.35, innerRuleMm: 0.25, linePt: 24, inCells: 1 } as const;

/** 7.3.5: right of a sealed date; the seal of a county body is 42 mm wide (国发〔1999〕25号). */
export const SIGNATURE = { sealedRightCells: 4, plainRightCells: 2, sealMm: 42 } as const;

/** Room inside the cells of a table, in points. */
export const CELL_PAD = { sidePt: 4.5, endPt: 3 } as const;

/** The red of names and rules. */
export const RED = 'D7000F';

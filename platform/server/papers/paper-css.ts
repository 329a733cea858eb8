import {
  CELL_PAD,
  CELL_PT,
  IMPRINT,
  LETTER,
  MARGIN,
  PAGE_NUMBER,
  RED,
  RED_RULE,
  SIGNATURE,
  SIZE_PT,
} from '#platform/domain/papers/measures.ts';
import { PREVIEW_FONTS } from './paper-fonts.ts';

const faces = Object.entries(PREVIEW_FONTS)
  .map(([font, stack]) => `.f-${font}{font-family:PaperDigits,${stack}}`)
  .join('\n');

/** The style of a preview: sheets of paper on screen, the same sheets by the browser's print. */
export function paperCss(across: boolean): string {
  const [width, height] = across ? [297, 210] : [210, 297];
  return `@page{size:A4 ${across ? 'landscape' : 'portrait'};margin:0}
@font-face{font-family:PaperDigits;src:local("FangSong_GB2312"),local("FangSong"),local("Times New Roman"),local("Liberation Serif");unicode-range:U+30-39,U+41-5A,U+61-7A,U+2E}
*{box-sizing:border-box}
body{margin:0;background:#e7e5e0;color:#000;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.sheet{position:relative;width:${width}mm;height:${height}mm;margin:6mm auto;background:#fff;overflow:hidden;box-shadow:0 0 0 .2mm #c9c5bc,0 1mm 4mm #0003}
.area{position:absolute}
.line{position:absolute;left:0;right:0;white-space:pre;display:flow-root}
.body3{letter-spacing:${(CELL_PT - SIZE_PT.no3).toFixed(4)}pt}
.justify{text-align:justify;text-align-last:justify;text-justify:inter-character}
.end,.left{text-align:left}.center{text-align:center}.right{text-align:right}
.red{color:#${RED}}
.opposite{position:absolute;right:0}
.rule{position:absolute;left:0;right:0;height:${RED_RULE.thicknessPt}pt;background:#${RED}}
.letter-name,.letter-foot{position:absolute;left:${(210 - LETTER.ruleWidthMm) / 2}mm;width:${LETTER.ruleWidthMm}mm;text-align:center;color:#${RED};white-space:pre}
.letter-rule{border:0 solid #${RED};height:${LETTER.rulePt}pt;position:absolute;left:0;right:0}
.letter-rule.above{border-top-width:2.25pt;border-bottom-width:.75pt}
.letter-rule.below{border-top-width:.75pt;border-bottom-width:2.25pt;bottom:0}
.class{position:absolute;right:${MARGIN.rightMm}mm;font-size:${SIZE_PT.no3}pt}
.number{position:absolute;font-size:${PAGE_NUMBER.sizePt}pt;line-height:1;white-space:pre}
.row{position:absolute;left:0;right:0;display:flex}
.row>div{border:.5pt solid #000;margin:-.25pt;padding:${CELL_PAD.endPt}pt ${CELL_PAD.sidePt - 0.5}pt;display:flex;flex-direction:column;justify-content:center;white-space:pre;overflow:hidden}
.imprint{position:absolute;left:0;right:0;bottom:0;font-size:${SIZE_PT.no4}pt;line-height:${IMPRINT.linePt}pt;white-space:pre}
.imprint.ruled{border-top:${IMPRINT.outerRuleMm}mm solid #000;border-bottom:${IMPRINT.outerRuleMm}mm solid #000}
.imprint .printed{padding:0 ${SIZE_PT.no4}pt;display:flex;justify-content:space-between}
.imprint.ruled .copy+.printed{border-top:${IMPRINT.innerRuleMm}mm solid #000}
.seal{position:absolute;width:${SIGNATURE.sealMm}mm;height:${SIGNATURE.sealMm}mm;border:.3mm dashed #${RED}66;border-radius:50%}
${faces}
@media print{body{background:none}.sheet{margin:0;box-shadow:none;break-after:page}.sheet:last-child{break-after:auto}.seal{display:none}}
@media screen and (max-width:230mm){.sheet{margin:3mm}}
`;
}

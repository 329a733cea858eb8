/**
 * Characters whose strokes the source of `stroke-table.ts` has wrong or does not hold, set by hand after
 * GF 0023-2020 and the forms of their parts: 黍 and 桼 end in 氺 24134, 只 is 25134, 屰 begins 43152,
 * 里 and 重 end in 211, 臣 in 茝 is 1225125, 匕 on the left is 15. One entry: the character, then its strokes.
 */
export const strokeCorrections =
  '炽433425134 皙1234331232511 撅121134315233534 膝351112343424134 黏31234342413421251 ' +
  '锺31115312511211 茝1221225125 宧4451225125 鄜4135221151552 甡3112131121 ' +
  '彳332 焌43345434354 畯251215434354 晙25115434354 崚25212134354 ' +
  '祾452412134354 玚1121533 ';

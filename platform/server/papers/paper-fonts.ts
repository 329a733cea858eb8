import type { PaperFont } from '#platform/domain/papers/paper-flow.ts';

/**
 * The faces by the names an office's machine knows them under, and what Word takes where one is not
 * there. They are licensed fonts: named, never shipped.
 */
export const PAPER_FONTS: Readonly<Record<PaperFont, { readonly name: string; readonly instead: string }>> = {
  title: { name: '方正小标宋简体', instead: '方正小标宋_GBK,小标宋体,宋体' },
  fangsong: { name: '仿宋_GB2312', instead: '仿宋,FangSong' },
  kai: { name: '楷体_GB2312', instead: '楷体,KaiTi' },
  hei: { name: '黑体', instead: 'SimHei' },
  song: { name: '宋体', instead: 'SimSun' },
};

/** The same faces for a browser, ending in free ones. */
export const PREVIEW_FONTS: Readonly<Record<PaperFont, string>> = {
  title: '"FZXiaoBiaoSong-B05S","方正小标宋简体","方正小标宋_GBK","STZhongsong","Noto Serif CJK SC","Source Han Serif SC","SimSun",serif',
  fangsong: '"FangSong_GB2312","仿宋_GB2312","FangSong","仿宋","STFangsong","Noto Serif CJK SC","Source Han Serif SC",serif',
  kai: '"KaiTi_GB2312","楷体_GB2312","KaiTi","楷体","STKaiti","LXGW WenKai","Noto Serif CJK SC",serif',
  hei: '"SimHei","黑体","STHeiti","Noto Sans CJK SC","Source Han Sans SC",sans-serif',
  song: '"SimSun","宋体","STSong","Noto Serif CJK SC",serif',
};

/** Style of all paragraphs: lines are exact and characters spaced by the run, so nothing snaps twice. */
export const OFF_GRID_STYLE = 'OffGrid';

/** A method that counties speak of by its name, and of how many parts the name says it is made. */
export type NamedMethod = { readonly name: string; readonly parts: readonly string[] };

const unnamed = (count: number): readonly string[] => Array.from({ length: count }, () => '');

/** Forms to begin from: the name and as many parts as it counts. What a part is, only its office knows; the four flows alone have names everywhere. */
export const NAMED_METHODS: readonly NamedMethod[] = [
  { name: '四个贯通机制', parts: ['信息互通', '联合督查', '问题移交', '成果共用'] },
  { name: '六个三', parts: unnamed(6) },
  { name: '七督联动', parts: unnamed(7) },
  { name: '四联系', parts: unnamed(4) },
  { name: '八有', parts: unnamed(8) },
];

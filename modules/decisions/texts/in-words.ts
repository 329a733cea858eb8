/** The shape of a group of texts: the same keys, any words. Keeps every language complete. */
export type InWords<Texts> = { readonly [Key in keyof Texts]: Texts[Key] extends string ? string : InWords<Texts[Key]> };

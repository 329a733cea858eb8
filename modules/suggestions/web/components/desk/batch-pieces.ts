/** So many in one act: few enough to show progress, many enough to be quick. */
const PIECE = 100;

/** The chosen ones in pieces, in their order. */
export function batchPieces(ids: readonly string[], size = PIECE): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, place) => ids.slice(place * size, (place + 1) * size));
}

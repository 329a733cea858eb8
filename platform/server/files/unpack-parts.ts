import { Unzip, UnzipInflate } from 'fflate';

export type UnpackLimits = {
  readonly unpackedBytes: number;
  /** Unpacked bytes for one packed byte, over the whole file. */
  readonly ratio: number;
  readonly parts: number;
};

/** How the caller words what cannot be taken. */
export type UnpackRefusals = {
  readonly damaged: (cause?: unknown) => Error;
  readonly tooLarge: (mostBytes: number) => Error;
  readonly tooManyParts: (most: number) => Error;
};

export type Unpacked = { readonly names: readonly string[]; readonly parts: ReadonlyMap<string, Uint8Array> };

const CHUNK = 65_536;
/** A small file may be all blanks and pack very well: the ratio counts above this size. */
const RATIO_FREE_BYTES = 4 * 1_048_576;

type State = { bytes: number; failure: unknown; readonly names: string[]; readonly pieces: Map<string, Uint8Array[]> };

/**
 * Unpacks the wanted parts of a zip piece by piece and counts what really comes out, whatever sizes the file declares.
 * @throws what `refuse` makes, before more than the limit lies in memory
 */
export function unpackParts(
  bytes: Uint8Array,
  asked: { readonly wanted: RegExp; readonly limits: UnpackLimits; readonly refuse: UnpackRefusals },
): Unpacked {
  const { limits, refuse } = asked;
  const allowed = Math.min(limits.unpackedBytes, Math.max(RATIO_FREE_BYTES, bytes.length * limits.ratio));
  const state: State = { bytes: 0, failure: null, names: [], pieces: new Map() };
  const unzip = openUnzip(state, { wanted: asked.wanted, allowed });
  for (let at = 0; at < bytes.length; at += CHUNK) {
    try {
      unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
    } catch (error) {
      throw refuse.damaged(error);
    }
    if (state.names.length > limits.parts) throw refuse.tooManyParts(limits.parts);
    if (state.bytes > allowed) throw refuse.tooLarge(allowed);
  }
  if (state.failure !== null) throw refuse.damaged(state.failure);
  return { names: state.names, parts: new Map([...state.pieces].map(([name, pieces]) => [name, Buffer.concat(pieces)])) };
}

function openUnzip(state: State, { wanted, allowed }: { readonly wanted: RegExp; readonly allowed: number }): Unzip {
  const unzip = new Unzip((file) => {
    state.names.push(file.name);
    if (!wanted.test(file.name)) return;
    const own: Uint8Array[] = [];
    state.pieces.set(file.name, own);
    file.ondata = (error, data) => {
      state.failure ??= error;
      state.bytes += data?.length ?? 0;
      if (state.bytes <= allowed && data) own.push(data);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  return unzip;
}

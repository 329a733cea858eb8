import { fromBase64, toBase64 } from './base64.ts';
import { HASH_BYTES } from './merkle-hash.ts';

/** An inclusion proof somebody can carry home, in the text form of C2SP tlog-proof v1. */
export type InclusionReceipt = {
  readonly index: number;
  readonly proof: readonly Uint8Array[];
  /** The signed checkpoint the proof leads to, as issued. */
  readonly checkpoint: string;
};

const HEADER = 'c2sp.org/tlog-proof@v1';

export function formatReceipt(receipt: InclusionReceipt): string {
  const lines = [HEADER, `index ${receipt.index}`, ...receipt.proof.map(toBase64)];
  return `${lines.join('\n')}\n\n${receipt.checkpoint}`;
}

/** Reads a receipt strictly; undefined when malformed. Extra data, which no signature covers, is refused. */
export function parseReceipt(text: string): InclusionReceipt | undefined {
  const split = text.indexOf('\n\n');
  if (split < 0) return undefined;
  const [header, indexLine = '', ...hashes] = text.slice(0, split).split('\n');
  const digits = /^index (0|[1-9]\d{0,15})$/.exec(indexLine)?.[1];
  const proof = hashes.map(fromBase64).filter((hash) => hash?.length === HASH_BYTES);
  if (header !== HEADER || digits === undefined || proof.length !== hashes.length) return undefined;
  const index = Number(digits);
  if (!Number.isSafeInteger(index)) return undefined;
  return { index, proof: proof.filter((hash) => hash !== undefined), checkpoint: text.slice(split + 2) };
}

export type PictureFacts = {
  readonly kind: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise by which it has to be turned to stand upright. */ readonly turned: 0 | 90 | 180 | 270;
};

const UPRIGHT: Readonly<Record<number, PictureFacts['turned']>> = { 3: 180, 6: 90, 8: 270 };

/** Which way a telephone was held, from the EXIF part of a JPEG; 1 is upright. */
function orientationOf(part: Buffer): number {
  if (part.toString('latin1', 0, 6) !== 'Exif\0\0') return 1;
  const tiff = part.subarray(6);
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let at = first + 2; at < first + 2 + short(first) * 12; at += 12) if (short(at) === 0x0112) return short(at + 8);
  return 1;
}

/** Walks the parts of a JPEG up to the one that tells its size. */
function jpegFacts(bytes: Buffer): PictureFacts | undefined {
  let turned: PictureFacts['turned'] = 0;
  for (let at = 2; at + 9 < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return undefined;
    if (marker === 0xe1) turned = UPRIGHT[orientationOf(bytes.subarray(at + 4, at + 2 + bytes.readUInt16BE(at + 2)))] ?? turned;
    // Start of frame; C4, C8 and CC are tables.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { kind: 'jpeg', width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5), turned };
  }
  return undefined;
}

/** Kind, size and stand of a PNG or JPEG, read from its head alone; undefined where it is damaged. */
export function pictureFacts(given: Uint8Array): PictureFacts | undefined {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  try {
    if (bytes[0] === 0x89) return { kind: 'png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), turned: 0 };
    return jpegFacts(bytes);
  } catch {
    // A part that points beyond the end.
    return undefined;
  }
}

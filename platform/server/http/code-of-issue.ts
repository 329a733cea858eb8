/** What a schema says of one wrong field; what the library adds to the message is told by `code`. */
export type Issue = {
  readonly path?: readonly PropertyKey[];
  readonly message: string;
  readonly code?: string;
  /** `array`, `string`, `number`, … of a size that is wrong. */
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
};

/** The error code of a sentence and the number it names. */
export type IssueCode = { readonly code: `platform.${string}`; readonly value: string };

const OWN = ['min', 'max', 'control'];
const SIZES: Readonly<Record<string, string>> = { array: 'list', set: 'list', string: 'text' };
const BY_LIBRARY: Readonly<Record<string, `platform.${string}`>> = {
  invalid_value: 'platform.not_a_choice',
  unrecognized_keys: 'platform.not_asked',
  invalid_union: 'platform.not_a_choice',
};

/** The sentence a wrong field deserves: our own short codes (`min:4`) first, then what the library found, never its English message. */
export function codeOfIssue({ message, code = '', origin = '', minimum, maximum }: Issue): IssueCode {
  const [own = '', value = ''] = message.split(':');
  if (OWN.includes(own)) return { code: `platform.text_${own}`, value };
  if (message === 'no such day') return { code: 'platform.no_such_day', value: '' };
  if (code === 'too_small') return { code: `platform.${SIZES[origin] ?? 'number'}_min`, value: String(minimum ?? '') };
  if (code === 'too_big') return { code: `platform.${SIZES[origin] ?? 'number'}_max`, value: String(maximum ?? '') };
  // A field that is not there at all is told apart only by the library's words.
  if (code === 'invalid_type' && /received (?:undefined|null)$/.test(message)) return { code: 'platform.left_open', value: '' };
  return { code: BY_LIBRARY[code] ?? 'platform.wrong_form', value: '' };
}

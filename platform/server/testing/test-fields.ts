import { openFieldCipher } from '../fields/field-cipher.ts';

/** The same key in every test process, so that what one sealed another opens. */
export const testFields = openFieldCipher([{ id: '00000000', secret: Buffer.alloc(32, 7) }]);

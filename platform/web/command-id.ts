import { useRef } from 'react';
import type { CommandId } from '#platform/domain/ids.ts';

/**
 * A fresh command id, UUID version 7. Made from `getRandomValues`, because `randomUUID` is missing
 * on plain-HTTP pages, which intranets still serve.
 */
export function newCommandId(now: number = Date.now()): CommandId {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let index = 0; index < 6; index += 1) bytes[index] = Math.floor(now / 2 ** (8 * (5 - index))) % 256;
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') as CommandId;
}

/**
 * The command id of one form. A retry after a lost answer sends the same id, so nothing happens
 * twice; `renew` is called after the server has answered well, or when the person changes the content.
 */
export function useCommandId(): { readonly current: () => CommandId; readonly renew: () => void } {
  const id = useRef<CommandId | null>(null);
  return {
    current: () => (id.current ??= newCommandId()),
    renew: () => {
      id.current = null;
    },
  };
}

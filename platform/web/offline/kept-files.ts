import { readAll, readOne, removeOne, writeOne } from './device-store.ts';

/** A file that somebody chose to keep on this device, to read it without a signal. */
export type KeptFile = {
  readonly key: string;
  /** Whose it is: a shared tablet shows nobody what another kept. */
  readonly accountId: string;
  /** What is let go together, e.g. the packet of one meeting. */
  readonly group: string;
  readonly name: string;
  /** Which version of the file it is; another one is fetched anew. */
  readonly mark: string;
  readonly bytes: Blob;
  readonly keptAt: number;
};

const isKept = (value: unknown): value is KeptFile =>
  typeof value === 'object' && value !== null && 'key' in value && 'bytes' in value && value.bytes instanceof Blob;

export const keepOnDevice = (file: KeptFile): Promise<void> => writeOne('files', file);

export async function findKept(key: string, accountId: string): Promise<KeptFile | undefined> {
  const file = await readOne('files', key);
  return isKept(file) && file.accountId === accountId ? file : undefined;
}

/** Lets go of everything of a group, whoever kept it. */
export async function dropGroup(group: string): Promise<void> {
  for (const file of (await readAll('files')).filter(isKept)) if (file.group === group) await removeOne('files', file.key);
}

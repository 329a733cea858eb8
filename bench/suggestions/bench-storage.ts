import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStorage, type Storage } from '#apps/server/open-storage.ts';

const FOLDER = fileURLToPath(new URL('../../.build/bench', import.meta.url));

/** One installation for each size: its data are kept between runs; removing a folder costs only a new load. */
export const benchFolder = (rows: number): string => join(FOLDER, String(rows));

/** The private database with the settings of a real installation: what is answered is on the disk. */
export const openBenchStorage = (rows: number): Promise<Storage> => openStorage({ dataDir: benchFolder(rows), databaseUrl: undefined });

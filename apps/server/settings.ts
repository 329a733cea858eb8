import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { StartUpError } from './start-up-error.ts';

/** What the environment decides about a process. Everything else is a setting of a congress. */
export type Settings = {
  /** 0: any free port. */
  readonly port: number;
  /** Absolute. */
  readonly dataDir: string;
  /** Undefined: a private database in the data folder. */
  readonly databaseUrl: string | undefined;
  /** How people reach us, e.g. `https://renda.example.gov.cn`; undefined: this machine and port. */
  readonly origin: string | undefined;
  /** Addresses or networks (`10.0.0.0/8`) of proxies that are believed who sent a request. */
  readonly proxies: readonly string[];
  /** Whether this process does what is done by itself (reminders, sweeping); of several nodes one is enough. */
  readonly jobs: boolean;
  /** Whether an empty installation is filled with the demo county. */
  readonly demo: boolean;
};

export const DEFAULT_PORT = 3000;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads PORT, DATA_DIR, DATABASE_URL, RENDA_ORIGIN, RENDA_PROXIES, RENDA_JOBS and RENDA_DEMO. An empty value counts as not set.
 * @throws StartUpError naming the variable that cannot be used
 */
export function readSettings(env: Environment, cwd: string = process.cwd()): Settings {
  const said = (name: string): string | undefined => env[name]?.trim() || undefined;
  return {
    port: readPort(said('PORT')),
    dataDir: resolve(cwd, said('DATA_DIR') ?? 'data'),
    databaseUrl: readDatabaseUrl(said('DATABASE_URL')),
    origin: readOrigin(said('RENDA_ORIGIN')),
    proxies: readProxies(said('RENDA_PROXIES')),
    jobs: readSwitch('RENDA_JOBS', said('RENDA_JOBS'), true),
    demo: readSwitch('RENDA_DEMO', said('RENDA_DEMO'), true),
  };
}

function readPort(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new StartUpError(`PORT must be a number from 0 to 65535, not "${text}"`);
  return port;
}

function readDatabaseUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  // The value itself is not repeated: it may hold a password.
  if (!url || !/^postgres(ql)?:$/.test(url.protocol))
    throw new StartUpError('DATABASE_URL must look like postgres://user:password@host:5432/database');
  if (url.pathname.length < 2) throw new StartUpError('DATABASE_URL names no database: postgres://user:password@host:5432/database');
  return text;
}

function readOrigin(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new StartUpError(`RENDA_ORIGIN must look like https://renda.example.gov.cn, not "${text}"`);
  return url.origin;
}

function readProxies(text: string | undefined): readonly string[] {
  const proxies = (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const wrong = proxies.find((proxy) => !isNetwork(proxy));
  if (wrong !== undefined) throw new StartUpError(`RENDA_PROXIES must be addresses such as 10.0.0.5 or 10.0.0.0/8, not "${wrong}"`);
  return proxies;
}

function isNetwork(text: string): boolean {
  const [address = '', bits] = text.split('/');
  const most = isIP(address) === 6 ? 128 : 32;
  return isIP(address) !== 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= most));
}

function readSwitch(name: string, text: string | undefined, otherwise: boolean): boolean {
  if (text === undefined) return otherwise;
  if (['1', 'true', 'yes'].includes(text.toLowerCase())) return true;
  if (['0', 'false', 'no'].includes(text.toLowerCase())) return false;
  throw new StartUpError(`${name} must be 0 or 1, not "${text}"`);
}

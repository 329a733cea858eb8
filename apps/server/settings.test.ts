import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('with nothing set there is a port, a folder below the current one, a private database and the demo', () => {
  expect(readSettings({}, '/srv')).toEqual({
    port: 3000,
    dataDir: '/srv/data',
    databaseUrl: undefined,
    proxies: [],
    jobs: true,
    demo: true,
  });
});

test('every setting is honoured, and an empty one counts as not set', () => {
  const url = 'postgres://u:p@db.example:5433/renda';
  expect(readSettings({ PORT: '0', DATA_DIR: 'x/y', DATABASE_URL: url, RENDA_DEMO: '0' }, '/srv')).toEqual({
    port: 0,
    dataDir: '/srv/x/y',
    databaseUrl: url,
    proxies: [],
    jobs: true,
    demo: false,
  });
  expect(readSettings({ PORT: ' ', DATA_DIR: '', DATABASE_URL: '', RENDA_DEMO: '' }, '/srv').port).toBe(3000);
});

test.each(['-1', '65536', '80a', '1e3', '999999'])('PORT=%s is refused with its name', (PORT) => {
  expect(() => readSettings({ PORT })).toThrow('PORT must be a number from 0 to 65535');
});

test('a DATABASE_URL that cannot be one is refused without repeating its password', () => {
  for (const url of ['mysql://u:secret@h/d', 'secret', 'postgres://u:secret@h', 'postgres://u:secret@h/']) {
    expect(() => readSettings({ DATABASE_URL: url })).toThrow(/^DATABASE_URL (?!.*secret)/);
  }
});

test('RENDA_DEMO is 0 or 1', () => {
  expect(readSettings({ RENDA_DEMO: '1' }).demo).toBe(true);
  expect(() => readSettings({ RENDA_DEMO: 'maybe' })).toThrow('RENDA_DEMO must be 0 or 1');
});

test('RENDA_PROXIES are addresses or networks; anything else is refused, for it would let strangers choose their address', () => {
  expect(readSettings({ RENDA_PROXIES: '10.0.0.5, fd00::/8' }).proxies).toEqual(['10.0.0.5', 'fd00::/8']);
  for (const RENDA_PROXIES of ['true', '10.0.0', '10.0.0.0/33', '10.0.0.0/0', '*'])
    expect(() => readSettings({ RENDA_PROXIES })).toThrow(/^RENDA_PROXIES must be addresses/);
});

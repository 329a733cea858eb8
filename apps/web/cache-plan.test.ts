import { expect, test } from 'vitest';
import { filesToKeep, planFor } from './cache-plan.ts';
import { safeReturn } from './safe-return.ts';

const HERE = 'https://renda.example';
const plan = (path: string, mode = 'cors', method = 'GET') => planFor({ method, url: `${HERE}${path}`, mode }, HERE);

test('answers of the API are never kept on the device', () => {
  expect(plan('/api/suggestions')).toBe('network');
  expect(plan('/api/suggestions', 'navigate')).toBe('network');
});

test('the phone opens without signal, the desk and the portal do not work from a copy', () => {
  expect(plan('/phone/write', 'navigate')).toBe('shell');
  expect(plan('/desk', 'navigate')).toBe('network');
  expect(plan('/phonebook', 'navigate')).toBe('network');
});

test('only hashed files and the mark are kept, and nothing from elsewhere', () => {
  expect(plan('/assets/app-1.js')).toBe('asset');
  expect(plan('/assets/app-1.js', 'cors', 'POST')).toBe('network');
  expect(planFor({ method: 'GET', url: 'https://other.example/assets/x.js', mode: 'cors' }, HERE)).toBe('network');
});

test('after signing in one never lands on another site', () => {
  expect(safeReturn('/phone/suggestions?tab=1')).toBe('/phone/suggestions?tab=1');
  expect(['//evil.example', 'https://evil.example', '/\\evil.example', '/deskevil', null].map(safeReturn)).toEqual(Array(5).fill('/desk'));
});

test('the first visit keeps the files of the phone and leaves those of the desk', () => {
  expect(
    filesToKeep({
      'index.html': { file: 'assets/app-1.js', css: ['assets/app-1.css'] },
      'desk-shell.tsx': { file: 'assets/desk-shell-1.js', src: 'desk-shell.tsx', css: ['assets/desk-shell-1.css'] },
      '../../modules/suggestions/web/pages/phone-write-page.tsx': {
        file: 'assets/phone-write-page-1.js',
        src: '../../modules/suggestions/web/pages/phone-write-page.tsx',
      },
      'service-worker.ts': { file: 'service-worker.js', src: 'service-worker.ts' },
    }),
  ).toEqual(['/assets/app-1.js', '/assets/app-1.css', '/assets/phone-write-page-1.js']);
});

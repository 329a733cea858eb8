import { expect, test } from 'vitest';
import { disposition } from './download.ts';

test('a file’s name cannot end its header or begin another', () => {
  const said = disposition('答复"\r\nset-cookie: a=b\u0000.docx');
  expect(said).toMatch(/^attachment; filename="[\x20-\x21\x23-\x7e]*"; filename\*=UTF-8''[\w.!~%-]*$/);
  expect(said).not.toMatch(/[\r\n\0]/);
});

test('the true name comes along, rare characters and signs of the header included; half a character is no error', () => {
  expect(disposition("𬭎 (1)'*.pdf", true)).toBe(`inline; filename="_ (1)'*.pdf"; filename*=UTF-8''%F0%AC%AD%8E%20%281%29%27%2A.pdf`);
  expect(disposition('\ud800.txt')).toContain("UTF-8''%EF%BF%BD.txt");
});

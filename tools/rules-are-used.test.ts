import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isUsed } from '#platform/domain/law/not-used-yet.ts';
import { makeRuleBook } from '#platform/domain/law/rule-book.ts';

// Asked for through a variable: the rule stands in one table, the parameter beside the question.
const ASKED_BY_TABLE: Readonly<Record<string, string>> = {
  'SES-14.notice': 'modules/meetings/domain/notice-days.ts',
  'SCM-10.notice': 'modules/meetings/domain/notice-days.ts',
  'SCM-15.method': 'modules/ballots/domain/method.ts',
  'SES-25.method': 'modules/ballots/domain/method.ts',
  'SUP-12.budget-period': 'modules/supervision/domain/statutory-days.ts',
  'SUP-26.lead': 'modules/supervision/domain/statutory-days.ts',
  'REM-01.before': 'platform/domain/reminder-stages.ts',
  'REM-01.after': 'platform/domain/reminder-stages.ts',
};

const sources = ['modules', 'platform']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`))
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.ts$|\/law\/rules\/|parameter-words|not-used-yet|\/texts\//.test(name))
  .map((name) => ({ name, text: readFileSync(name, 'utf8') }));

/** Whether some line asks for the value, or a table names rule and parameter. */
function isAskedFor(rule: string, parameter: string): boolean {
  const together = new RegExp(`'${rule}'[^\\n]{0,60}'${parameter}'`);
  const table = ASKED_BY_TABLE[`${rule}.${parameter}`];
  return sources.some(({ name, text }) =>
    name === table
      ? text.includes(parameter)
      : together.test(text) || (text.includes(`'${rule}'`) && text.includes(`parameter: '${parameter}'`)),
  );
}

test('a value an office may set is gone by, or the page says that it is not yet', () => {
  const settable = makeRuleBook({ level: 'K' })
    .list()
    .flatMap(({ id }) =>
      makeRuleBook({ level: 'K' })
        .explain(id)
        .values.filter(({ adjustable }) => adjustable)
        .map(({ parameter }) => [id, parameter] as const),
    );
  expect(settable.length).toBeGreaterThan(60);
  const wrong = settable.filter(([rule, parameter]) => isUsed(rule, parameter) !== isAskedFor(rule, parameter));
  expect(wrong.map((pair) => pair.join('.'))).toEqual([]);
});

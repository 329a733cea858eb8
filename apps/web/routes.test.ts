import { expect, it } from 'vitest';
import { webModules } from './modules.ts';

it('no two pages stand under one address', () => {
  const addresses = webModules.flatMap((module) =>
    module.routes.map(({ area, path }) => `/${area}/${path.replace(/^\//, '').replaceAll(/\$\w+/g, '$')}`),
  );
  expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
});

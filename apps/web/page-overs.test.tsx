import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { withOvers } from './page-overs.tsx';

it('a page stands inside what other modules lay over its address, and over no other', async () => {
  const over = (name: string, path: string) => ({
    area: 'screen' as const,
    path,
    load:
      async () =>
      ({ children }: { children: React.ReactNode }) => <div id={name}>{children}</div>,
  });
  const Page = await withOvers({ area: 'screen', path: '$id', load: async () => () => <p>page</p> }, [
    over('a', '$id'),
    over('b', 'other'),
    over('c', '$id'),
  ]);
  expect(renderToStaticMarkup(<Page />)).toBe('<div id="a"><div id="c"><p>page</p></div></div>');
});

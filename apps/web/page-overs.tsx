import type { FunctionComponent } from 'react';
import type { PageOver, PageRoute } from '#platform/web/web-module.ts';

/** The page inside whatever other modules lay over its address, the first of them outermost. */
export async function withOvers({ area, path, load }: PageRoute, overs: readonly PageOver[]): Promise<FunctionComponent> {
  const mine = overs.filter((over) => over.area === area && over.path === path);
  const [page, ...frames] = await Promise.all([load(), ...mine.map((over) => over.load())]);
  return frames.reduceRight<FunctionComponent>(
    (Inside, Frame) => () => (
      <Frame>
        <Inside />
      </Frame>
    ),
    page,
  );
}

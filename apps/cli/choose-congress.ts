import { StartUpError } from '#apps/server/start-up-error.ts';
import { listHostedCongresses, type CongressRow } from '#modules/register/server/module.ts';
import type { Database } from '#platform/server/db/database.ts';

/**
 * The congress that is meant: the one of that name (whole, short, or its place), or the only one.
 * @throws StartUpError when there is none, or several and none was named
 */
export async function chooseCongress(db: Database, named: string | undefined): Promise<CongressRow> {
  const hosted = await db.system(listHostedCongresses);
  if (hosted.length === 0)
    throw new StartUpError('this installation has no congress yet; renda init --congress NAME --level county --term NUMBER founds one');
  const found =
    named === undefined ? hosted : hosted.filter(({ id, name, shortName, place }) => [id, name, shortName, place].includes(named.trim()));
  const [only, ...others] = found;
  const list = hosted.map(({ place }) => place).join(', ');
  if (!only) throw new StartUpError(`no congress here is called "${named ?? ''}"; there is ${list}`);
  if (others.length > 0) throw new StartUpError(`several congresses work here (${list}); name one with --congress`);
  return only;
}

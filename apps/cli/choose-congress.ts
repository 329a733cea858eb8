import { StartUpError } from '#apps/server/start-up-error.ts';
import { listHostedCongresses, type CongressRow } from '#modules/register/server/module.ts';
import type { Database } from '#platform/server/db/database.ts';

/**
 * For what is only read: as `chooseCongress`, and of several the one founded first, said aloud.
 * @throws StartUpError when there is none, or none of that name
 */
export async function firstCongress(db: Database, named: string | undefined, say: (line: string) => void): Promise<CongressRow> {
  const hosted = await db.system(listHostedCongresses);
  const [first, ...others] = hosted;
  if (named !== undefined || first === undefined || others.length === 0) return chooseCongress(db, named);
  const places = hosted.map(({ place }) => place).join(', ');
  say(`of ${first.place}; several congresses work here (${places}), --congress names another`);
  return first;
}

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

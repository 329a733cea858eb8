import { openTestDatabase } from '#platform/server/testing/test-database.ts';
import { fillDemo } from '#demo/fill-demo.ts';
const t = await openTestDatabase();
console.time('fill');
const faults = await fillDemo({ ownerUrl: t.ownerUrl, say: console.log, most: Number(process.argv[2] ?? 9999) });
console.timeEnd('fill');
const by = Map.groupBy(faults, (f) => f.step.split(' ')[1] + ' ' + f.reason.slice(0, 120));
for (const [k, v] of by) console.log(v.length, k, v[0]?.key);
await t.close();

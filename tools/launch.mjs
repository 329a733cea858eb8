#!/usr/bin/env node
// The one door of every npm script. Plain JavaScript: it runs on any Node from 20 on with nothing
// installed, brings the checkout up to date, and hands over to the Node 24 that was installed.
import { buildWeb } from './launch/build-web.mjs';
import { install } from './launch/install.mjs';
import { LaunchError } from './launch/launch-error.mjs';
import { runSteps } from './launch/run-node.mjs';
import { webIsNeededBy, stepsOf, verbs } from './launch/verbs.mjs';

async function launch([verb = '', ...args]) {
  if (!verbs.includes(verb)) throw new LaunchError(`usage: node tools/launch.mjs ${verbs.join(' | ')} [arguments]`);
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) throw new LaunchError(`Node 20 or later is needed to start, this is ${process.version}`);
  await install();
  if (webIsNeededBy(verb)) await buildWeb();
  return runSteps(stepsOf(verb, args));
}

try {
  process.exitCode = await launch(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof LaunchError)) throw error;
  console.error(`renda: ${error.message}`);
  process.exitCode = 1;
}

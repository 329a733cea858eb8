// Which way imports may point. tools/import-rules.test.ts runs it and proves that it sees the files.
const piece = (name) => `^modules/([^/]+)/${name}/`;
/** What another module may be asked through. */
const DOORS = '(server/module\\.ts|contract/events\\.ts|domain/ids\\.ts|web/links\\.tsx?)$';
const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    never('no-circles', 'Two files that need each other are one thing.', {}, { circular: true }),
    never(
      'platform-stands-alone',
      'The platform knows no module and no app.',
      { path: '^platform/' },
      { path: '^(modules|apps|demo|bench|e2e)/' },
    ),
    never('modules-below-apps', 'A module knows no app.', { path: '^modules/' }, { path: '^(apps|bench|e2e)/' }),
    never(
      'modules-without-demo',
      'What runs in an office knows nothing of the made-up county.',
      { path: '^modules/.*(?<!\\.test\\.tsx?)$' },
      { path: '^demo/' },
    ),
    never(
      'other-modules-through-their-door',
      'Another module only through its door, events, ids or links.',
      { path: '^modules/([^/]+)/' },
      { path: '^modules/([^/]+)/', pathNot: [`^modules/$1/`, DOORS] },
    ),
    never(
      'domain-is-pure',
      "The domain has no I/O and no framework: only itself, the platform's domain and Zod.",
      { path: '^(modules/[^/]+|platform)/domain/', pathNot: '\\.test\\.ts$' },
      { pathNot: ['^modules/[^/]+/domain/', '^platform/domain/', '^node_modules/(zod|chinese-days|pinyin-pro)/'] },
    ),
    never(
      'contract-knows-domain-only',
      'A contract is shapes: domain and oRPC.',
      { path: piece('contract') },
      { path: '^(modules/[^/]+|platform)/(server|web)/' },
    ),
    never(
      'platform-contract-knows-domain-only',
      'A contract is shapes.',
      { path: '^platform/contract/' },
      { path: '^platform/(server|web)/' },
    ),
    never(
      'web-never-server',
      'A page reaches the server through the contract.',
      { path: ['^modules/[^/]+/web/', '^platform/web/', '^apps/web/'] },
      { path: ['^modules/[^/]+/server/', '^platform/server/', '^apps/(server|cli|portal)/', '^db/'] },
    ),
    never(
      'server-never-web',
      'The server draws no page of the signed-in app.',
      { path: ['^modules/[^/]+/server/', '^platform/server/', '^apps/(server|cli)/'] },
      { path: ['^modules/[^/]+/web/', '^platform/web/', '^apps/web/'] },
    ),
    never(
      'texts-are-words',
      'Texts import the shape of words only.',
      { path: '^modules/[^/]+/texts/' },
      { pathNot: ['^modules/$1/texts/', '^modules/[^/]+/texts/', '^platform/texts/'] },
    ),
    never(
      'platform-texts-are-words',
      'Texts import nothing but texts.',
      { path: '^platform/texts/', pathNot: '\\.test\\.ts$' },
      { pathNot: '^platform/texts/' },
    ),
    never(
      'no-node-in-the-browser',
      'Pages, contracts and the domain run in a browser.',
      { path: '/(web|contract|domain|texts)/', pathNot: ['\\.test\\.tsx?$', 'vite\\.config\\.ts$'] },
      { dependencyTypes: ['core'] },
    ),
    never('tests-are-not-imported', "A test is nobody's part.", {}, { path: '\\.test\\.tsx?$' }),
    never('nothing-unknown', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.build|data)/' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main'],
    },
  },
};

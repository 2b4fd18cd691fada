/**
 * The import rules of docs/architecture.md. Tests may reach into their own folder and tests/; the rules hold for
 * everything that runs.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const test = '\\.(test|examples)\\.tsx?$|-scene\\.tsx?$|^tests/|^e2e/';
const feature = '^src/(individual|service|system)/([^/]+)/';

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-imports-nothing',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: test },
      to: { pathNot: '^src/domain/' },
    },
    {
      name: 'kernel-knows-no-feature-shell-or-ui',
      severity: 'error',
      from: { path: '^src/kernel/', pathNot: test },
      to: { path: '^src/(individual|service|system|shell|ui)/' },
    },
    {
      name: 'ui-imports-only-i18n-and-domain',
      severity: 'error',
      from: { path: '^src/ui/', pathNot: test },
      to: { path: '^src/', pathNot: '^src/(ui|domain|kernel/i18n)/' },
    },
    {
      name: 'shell-imports-no-wing',
      severity: 'error',
      from: { path: '^src/shell/', pathNot: test },
      to: { path: '^src/(individual|service|system)/' },
    },
    {
      name: 'a-feature-reaches-siblings-through-their-contract',
      severity: 'error',
      from: { path: feature, pathNot: test },
      to: { path: '^src/$1/([^/]+)/', pathNot: ['^src/$1/$2/', '^src/$1/[^/]+/contract\\.tsx?$'] },
    },
    {
      name: 'wings-look-down-through-published',
      severity: 'error',
      from: { path: '^src/(service|system)/', pathNot: test },
      to: {
        path: '^src/(individual|service)/',
        pathNot: ['^src/$1/', '^src/(individual|service)/published\\.ts$'],
      },
    },
    {
      name: 'wings-never-look-up',
      severity: 'error',
      from: { path: '^src/individual/', pathNot: test },
      to: { path: '^src/(service|system)/' },
    },
    {
      name: 'service-never-looks-up',
      severity: 'error',
      from: { path: '^src/service/', pathNot: test },
      to: { path: '^src/system/' },
    },
    {
      name: 'pages-neither-read-nor-write',
      severity: 'error',
      from: { path: '/pages(\\.tsx$|/)', pathNot: test },
      to: { path: '/(queries|commands)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'rules-are-pure',
      severity: 'error',
      from: { path: '/rules\\.ts$' },
      to: {
        path: '(^|/)node_modules/(kysely|hono|pg)|^src/kernel/(?!i18n/dates)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'rules-know-no-node',
      severity: 'error',
      from: { path: '/rules\\.ts$|^src/domain/', pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'app-composes-index-files-only',
      severity: 'error',
      from: { path: '^src/features\\.ts$' },
      to: { path: '^src/(individual|service|system)/', pathNot: '/index\\.ts$' },
    },
    {
      name: 'only-the-kernel-sees-the-pool',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/kernel/', '^src/cli', test] },
      to: { path: 'node_modules/pg/' },
    },
    {
      name: 'tests-stay-out-of-what-runs',
      severity: 'error',
      from: { path: '^src/', pathNot: test },
      to: { path: test },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
};

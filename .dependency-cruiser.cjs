// The walls of the house: what may import what. Each rule says in its comment what it protects.
const testFile = '\\.(test|fixture|factory|setup)\\.tsx?$|/testing/|^test/';

// What every feature of a service stands on: its tables taken together, who may do what, stubs of foreign types.
const foundation = '^services/[^/]+/src/(database|permission|stub|clock|page|testing)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-other-service',
      comment: 'Services meet in the graph. One that imports another has become part of it.',
      severity: 'error',
      from: { path: '^services/([^/]+)/' },
      to: { path: '^services/', pathNot: '^services/($1|kit)/' },
    },
    {
      name: 'kit-by-its-doors',
      comment: 'The kit is used as @ictg/kit/<part>; what lies behind a part is its own.',
      severity: 'error',
      from: { path: '^(services/(?!kit/)|admin/|test/)' },
      to: { path: '^services/kit/(src/|dist/[^/]+/(?!index\\.(js|d\\.ts)$))' },
    },
    {
      name: 'feature-by-its-index',
      comment:
        'Another feature of the same service is used through its index.ts, or by its plain words and pure rules: they touch nothing.',
      severity: 'error',
      from: {
        path: '^services/(casework|partnership)/src/([^/]+)/',
        pathNot: [testFile, '\\.entity\\.ts$', foundation],
      },
      to: {
        path: '^services/$1/src/([^/]+)/',
        pathNot: [
          '^services/$1/src/$2/',
          '/index\\.ts$',
          '\\.(vocabulary|enum|rules)\\.ts$',
          foundation,
        ],
      },
    },
    {
      name: 'entities-meet-entities',
      comment:
        'Tables refer to each other, so entities may too; to nothing else inside another feature.',
      severity: 'error',
      from: { path: '^services/(casework|partnership)/src/([^/]+)/.*\\.entity\\.ts$' },
      to: {
        path: '^services/$1/src/([^/]+)/',
        pathNot: [
          '^services/$1/src/$2/',
          '/index\\.ts$',
          '\\.(entity|vocabulary|enum)\\.ts$',
          foundation,
        ],
      },
    },
    {
      name: 'no-cycle',
      comment: 'Two files that need each other cannot be understood one at a time.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'rules-are-pure',
      comment:
        'Rules and lifecycles decide on plain values: no database, no graph, no clock, no I/O.',
      severity: 'error',
      from: { path: '\\.(rules|states)\\.ts$' },
      to: {
        path: [
          '^services/kit/dist/(database|graph|server|log|audit|jobs|token|testing)/',
          '\\.(entity|queries|resolver|type|input|policy)\\.ts$',
          'commands/',
          'node_modules/(@mikro-orm|type-graphql|graphql|fastify|pg)/',
          '^(node:)?(fs|http|https|net|crypto|child_process|timers|perf_hooks)(/|$)',
        ],
      },
    },
    {
      name: 'entities-know-no-graph',
      comment: 'A new column must never be published by accident.',
      severity: 'error',
      from: { path: '\\.entity\\.ts$' },
      to: {
        path: [
          'node_modules/type-graphql/',
          '^services/kit/dist/graph/',
          '\\.(resolver|type|input|queries)\\.ts$',
          'commands/',
        ],
      },
    },
    {
      name: 'commands-know-no-graph',
      comment: 'What is done does not depend on how it was asked for.',
      severity: 'error',
      from: { path: '(/commands/[^/]+|\\.queries)\\.ts$', pathNot: testFile },
      to: { path: ['node_modules/(type-graphql|fastify)/', '\\.resolver\\.ts$'] },
    },
    {
      name: 'resolvers-know-no-database',
      comment: 'A resolver declares and delegates.',
      severity: 'error',
      from: { path: '\\.(resolver|type|input)\\.ts$' },
      to: { path: 'node_modules/@mikro-orm/' },
    },
    {
      name: 'screens-know-no-service',
      comment: 'The back office knows the graph by its published schema.',
      severity: 'error',
      from: { path: '^admin/' },
      to: { path: '^services/' },
    },
    {
      name: 'journeys-know-no-service',
      comment:
        'Tests of the whole system talk GraphQL and HTTP; the test kit is all they share with it.',
      severity: 'error',
      from: { path: '^test/' },
      to: { path: '^services/', pathNot: '^services/kit/dist/(testing|demo|geography|token)/' },
    },
    {
      name: 'tests-stay-tests',
      comment: 'What runs in production does not import what only a test needs.',
      severity: 'error',
      from: { path: '^(services/[^/]+/src|admin/src)/', pathNot: testFile },
      to: { path: '\\.(test|fixture|factory|setup)\\.tsx?$' },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere, or to a package that this one does not declare.',
      severity: 'error',
      from: {},
      // A package of types alone has nothing that could be resolved.
      to: { couldNotResolve: true, pathNot: '^@graphql-typed-document-node' },
    },
    {
      name: 'declared',
      comment: 'A package is declared where it is used.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^services/kit/dist/'] },
    exclude: {
      path: [
        '/dist/(?!index)',
        '^services/referral-form/asset/',
        '__generated__',
        'vitest\\.config',
        '/coverage/',
      ],
    },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
    cache: { folder: 'node_modules/.cache/dependency-cruiser', strategy: 'content' },
  },
};

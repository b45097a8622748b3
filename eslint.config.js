import { existsSync } from 'node:fs';
import eslint from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const typescript = ['**/*.ts', '**/*.tsx'];
const tests = [
  '**/*.test.ts',
  '**/*.test.tsx',
  '**/*.fixture.ts',
  '**/*.factory.ts',
  '**/testing/**',
  'test/**',
];

const restrictions = [
  {
    selector:
      'CallExpression > MemberExpression[property.name=/^(skip|only|todo)$/][object.name=/^(it|test|describe)$/]',
    message: 'Every test runs: mend it or take it out.',
  },
  {
    selector:
      'Decorator > CallExpression[callee.name=/^(Field|Arg|Query|Mutation)$/]:not(:has(> ArrowFunctionExpression))',
    message:
      'Write the type as a thunk, e.g. @Field(() => String): no tool of ours emits type metadata.',
  },
];
const effects = {
  selector:
    'CallExpression[callee.name=/^use(Layout|Insertion)?Effect$/] > ArrowFunctionExpression[expression=true]',
  message:
    'Give the effect a body in braces: what it returns is called as its cleanup, and crashes the page where that is no function.',
};
const environment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Settings are read once, in environment.ts.',
};

/** What the graph's users expect of it, and of the operations that show how it is used. */
const graphqlBlocks = existsSync('schema/api.graphql')
  ? [
      {
        files: ['schema/api.graphql'],
        plugins: { '@graphql-eslint': graphql },
        languageOptions: {
          parser: graphql.parser,
          parserOptions: { graphQLConfig: { schema: './schema/api.graphql' } },
        },
        rules: {
          '@graphql-eslint/naming-convention': [
            'error',
            {
              types: 'PascalCase',
              FieldDefinition: 'camelCase',
              InputValueDefinition: 'camelCase',
              Argument: 'camelCase',
              EnumValueDefinition: 'UPPER_CASE',
              'FieldDefinition[parent.name.value=Query]': {
                forbiddenPrefixes: ['get', 'fetch', 'list'],
              },
            },
          ],
          '@graphql-eslint/no-hashtag-description': 'error',
          '@graphql-eslint/require-deprecation-reason': 'error',
          '@graphql-eslint/unique-enum-value-names': 'error',
          '@graphql-eslint/relay-edge-types': [
            'error',
            {
              withEdgeSuffix: true,
              shouldImplementNode: false,
              listTypeCanWrapOnlyEdgeType: false,
            },
          ],
        },
      },
      {
        files: ['schema/operations/**/*.graphql', 'admin/src/**/*.graphql'],
        plugins: { '@graphql-eslint': graphql },
        languageOptions: {
          parser: graphql.parser,
          parserOptions: {
            graphQLConfig: {
              schema: './schema/api.graphql',
              documents: ['schema/operations/**/*.graphql', 'admin/src/**/*.graphql'],
            },
          },
        },
        rules: {
          '@graphql-eslint/fields-on-correct-type': 'error',
          '@graphql-eslint/known-argument-names': 'error',
          '@graphql-eslint/known-type-names': 'error',
          '@graphql-eslint/no-anonymous-operations': 'error',
          '@graphql-eslint/no-deprecated': 'error',
          '@graphql-eslint/no-duplicate-fields': 'error',
          '@graphql-eslint/no-unused-variables': 'error',
          '@graphql-eslint/no-undefined-variables': 'error',
          '@graphql-eslint/provided-required-arguments': 'error',
          '@graphql-eslint/scalar-leafs': 'error',
          '@graphql-eslint/variables-in-allowed-position': 'error',
        },
      },
    ]
  : [];

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/node_modules/',
    '**/__generated__/',
    '.data/',
    'schema/contracts/',
    'schema/subgraphs/',
    'schema/released/',
    'schema/supergraph.graphql',
    'data/',
    'admin/public/',
  ]),
  {
    files: typescript,
    // The rules that need types run in oxlint: .oxlintrc.json.
    extends: [eslint.configs.recommended, tseslint.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...restrictions, effects, environment],
    },
  },
  { files: ['**/environment.ts'], rules: { 'no-restricted-syntax': ['error', ...restrictions] } },
  {
    files: tests,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': 'off',
    },
  },
  // Lists of dated facts and of words in two languages are read by looking up, not from top to bottom.
  {
    files: [
      '**/*.data.ts',
      '**/data/**/*.ts',
      '**/label/*.ts',
      '**/words/*.ts',
      '**/migrations/**',
      '**/database/tables.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    extends: [eslint.configs.recommended],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        module: 'writable',
        require: 'readonly',
      },
    },
  },
  ...graphqlBlocks,
);

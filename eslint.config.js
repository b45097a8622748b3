import { existsSync } from 'node:fs';
import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';

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

// TypeScript is linted by oxlint: .oxlintrc.json.
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
    '**/*.js',
    '**/*.mjs',
    '**/*.cjs',
  ]),
  ...graphqlBlocks,
);

import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../schema/supergraph.graphql',
  documents: ['src/**/*.graphql'],
  generates: {
    'src/__generated__/': {
      preset: 'client',
      // The manifest lets the gateway refuse in production every document that is not ours.
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
      },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        emitLegacyCommonJSImports: false,
        enumsAsTypes: true,
        defaultScalarType: 'unknown',
        scalars: {
          ID: 'string',
          PlainDate: 'string',
          Instant: 'string',
          GssCode: 'string',
          IdempotencyKey: 'string',
          JSONObject: 'Record<string, unknown>',
        },
      },
    },
  },
};

export default config;

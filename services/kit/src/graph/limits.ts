import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { ValidationRule } from 'graphql';

/** What one document may ask for. The empty allow list matters: repeating `__typename` is an attack too. */
export const limitRules = [
  maxAliasesRule({ n: 15, allowList: [] }),
  maxDepthRule({ n: 12, flattenFragments: true }),
  maxDirectivesRule({ n: 5 }),
] as unknown as ValidationRule[];

/** Most tokens in one document. */
export const maxTokens = 4_000;

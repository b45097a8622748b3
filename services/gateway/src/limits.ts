import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import type { GatewayPlugin } from '@graphql-hive/gateway';

/** What one document may ask for. The empty allow list matters: repeating `__typename` is an attack too. */
export function limitPlugins(): GatewayPlugin[] {
  return [
    maxTokensPlugin({ n: 4_000 }),
    maxAliasesPlugin({ n: 15, allowList: [] }),
    maxDepthPlugin({ n: 12, flattenFragments: true }),
    maxDirectivesPlugin({ n: 5 }),
  ] as GatewayPlugin[];
}

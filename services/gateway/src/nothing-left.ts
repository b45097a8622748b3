import type { GatewayPlugin } from '@graphql-hive/gateway';
import { Kind, type DocumentNode, type ExecutionArgs } from 'graphql';

/**
 * Where the viewer may see no field that was asked for, authorisation leaves an empty document, which the planner
 * takes for a syntax error. Such a document is answered here, with the refusals alone.
 */
export function nothingLeftPlugin(): GatewayPlugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args: ExecutionArgs): unknown =>
        isEmpty(args.document) ? { data: {} } : executeFn(args),
      );
    },
  };
}

function isEmpty(document: DocumentNode): boolean {
  return !document.definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.selectionSet.selections.length > 0,
  );
}

import type { GatewayPlugin } from '@graphql-hive/gateway';
import {
  getDirectiveValues,
  getOperationAST,
  getVariableValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type ExecutionArgs,
  type SelectionNode,
} from 'graphql';
import { fragmentsOf } from './fragments.js';

/**
 * Where the viewer may see no field that was asked for, or where each is left out by `@skip` or `@include`, nothing is
 * left that could be planned. Such a document is answered here, with the refusals alone.
 */
export function nothingLeftPlugin(): GatewayPlugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args: ExecutionArgs): unknown =>
        isEmpty(args) ? { data: {} } : executeFn(args),
      );
    },
  };
}

function isEmpty({ document, operationName, schema, variableValues }: ExecutionArgs): boolean {
  const operation = getOperationAST(document, operationName);
  if (!operation)
    return !document.definitions.some((one) => one.kind === Kind.OPERATION_DEFINITION);
  const fragments = fragmentsOf(document);
  const { coerced = {} } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variableValues ?? {},
  );
  const isLeft = (selection: SelectionNode): boolean => {
    if (getDirectiveValues(GraphQLSkipDirective, selection, coerced)?.if === true) return false;
    if (getDirectiveValues(GraphQLIncludeDirective, selection, coerced)?.if === false) return false;
    if (selection.kind === Kind.FIELD) return true;
    const within =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    return within?.selectionSet.selections.some(isLeft) ?? false;
  };
  return !operation.selectionSet.selections.some(isLeft);
}

import type { GatewayPlugin } from '@graphql-hive/gateway';
import { GraphQLError, type ValidationRule } from 'graphql';

/** A mutation or subscription where a door has none would only be noticed by whatever falls over it later. */
export function noSuchOperationPlugin(): GatewayPlugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(hasRootType);
    },
  };
}

const hasRootType: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(
      new GraphQLError(`There is no ${node.operation} at this door: the operation is not served.`, {
        nodes: node,
      }),
    );
  },
});

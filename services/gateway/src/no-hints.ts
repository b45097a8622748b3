import type { GatewayPlugin } from '@graphql-hive/gateway';
import { GraphQLError } from 'graphql';

/**
 * Leaves out of a refusal the engine's guess at what was meant: it names fields, types and values to whoever tries out
 * what is alike, and a place held for it would tell as much. The schema is read from the schema.
 */
export function noHintsPlugin(): GatewayPlugin {
  return {
    onValidate() {
      return ({ valid, result, setResult }) => {
        if (!valid) setResult((result as readonly GraphQLError[]).map(withoutHint));
      };
    },
  };
}

function withoutHint(fault: GraphQLError): GraphQLError {
  const said = fault.message.replace(/ Did you mean [^]*$/, '');
  if (said === fault.message) return fault;
  const { nodes, extensions } = fault;
  return new GraphQLError(said, { extensions, ...(nodes !== undefined && { nodes }) });
}

import type { GatewayPlugin } from '@graphql-hive/gateway';
import type { ExecutionResult } from 'graphql';

/**
 * Puts what went wrong in the order of where it went wrong. As it comes, it stands in the order in which services
 * answered, which tells how long each took.
 */
export function faultsInOrderPlugin(): GatewayPlugin {
  return {
    onExecutionResult({ result, setResult }) {
      if (!result || Symbol.asyncIterator in result || !result.errors) return;
      const { errors, ...rest } = result;
      setResult({ ...rest, errors: [...errors].sort(byPlace) });
    },
  };
}

type Fault = NonNullable<ExecutionResult['errors']>[number];

function byPlace(one: Fault, other: Fault): number {
  return placeOf(one).localeCompare(placeOf(other), 'en', { numeric: true });
}

// A service that cannot be reached is told of without a place, in a sentence that names it.
function placeOf({ path = [], message }: Fault): string {
  return `${path.join('.')} ${message}`;
}

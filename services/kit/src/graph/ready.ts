import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import {
  getArgumentValues,
  getVariableValues,
  Kind,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { GraphContext } from './context.js';

/** A question whose answer never changes, so that what was sent once can be sent again as it was. */
export interface ReadyField {
  /** The field of the query that asks it. */
  readonly field: string;
  /** Finds the answer as the resolver would, after the same checks of the viewer; throws where it would. */
  find(args: Record<string, unknown>, context: GraphContext): Promise<FoundAnswer>;
}

interface FoundAnswer {
  /** The same object for the same answer. */
  readonly answer: object;
  /** Notes that the viewer was told. */
  noteTold(): Promise<void>;
}

type Shown = Record<string, unknown>;
const mostDocuments = 8;

/**
 * Keeps what was sent for each answer and document. A large answer is thousands of fields, and resolving each of them
 * takes far longer than sending them.
 */
export function readyAnswers(ready: ReadyField): ApolloServerPlugin<GraphContext> {
  const sent = new WeakMap<object, Map<string, Shown>>();
  return {
    requestDidStart: () => {
      let missed: { readonly answer: object; readonly key: string } | undefined;
      return Promise.resolve({
        async responseForOperation({ request, schema, operation, contextValue, queryHash }) {
          const asked = askedOnly(ready.field, schema, operation, request.variables ?? {});
          if (asked === undefined) return null;
          const found = await ready.find(asked.args, contextValue).catch(() => undefined);
          // What cannot be answered is refused by the resolver, in its own words.
          if (found === undefined) return null;
          const key = JSON.stringify([queryHash, request.operationName, asked.variables]);
          const data = sent.get(found.answer)?.get(key);
          if (data === undefined) {
            missed = { answer: found.answer, key };
            return null;
          }
          await found.noteTold();
          return {
            http: { headers: new HeaderMap() },
            body: { kind: 'single', singleResult: { data } },
          };
        },
        willSendResponse: ({ response }) => {
          if (missed === undefined || response.body.kind !== 'single') return Promise.resolve();
          const { data, errors } = response.body.singleResult;
          if (!data || errors !== undefined) return Promise.resolve();
          const kept = sent.get(missed.answer) ?? new Map<string, Shown>();
          if (kept.size >= mostDocuments) kept.delete(kept.keys().next().value ?? '');
          sent.set(missed.answer, kept.set(missed.key, data));
          return Promise.resolve();
        },
      });
    },
  };
}

/** The arguments of a query that asks this field and nothing else. */
function askedOnly(
  name: string,
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Record<string, unknown>,
): { args: Record<string, unknown>; variables: Record<string, unknown> } | undefined {
  const [only, ...others] = operation.selectionSet.selections;
  const field = schema.getQueryType()?.getFields()[name];
  if (only?.kind !== Kind.FIELD || others.length > 0 || only.name.value !== name || !field)
    return undefined;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (coerced === undefined || hasDirectives(only)) return undefined;
  return { args: getArgumentValues(field, only, coerced), variables: coerced };
}

function hasDirectives({ directives = [] }: FieldNode): boolean {
  return directives.length > 0;
}

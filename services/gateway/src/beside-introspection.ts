import type { GatewayPlugin } from '@graphql-hive/gateway';
import {
  execute,
  getOperationAST,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import { fragmentsOf } from './fragments.js';

const aboutTheSchema = ['__schema', '__type'];
const isAboutTheSchema = ({ name }: FieldNode) => aboutTheSchema.includes(name.value);

/**
 * The planner knows questions about the schema or about data, never both in one document. Such a document is answered
 * here in its two parts, each as if it had been sent alone.
 */
export function besideIntrospectionPlugin(): GatewayPlugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args: ExecutionArgs): unknown => {
        const parts = partsOf(args);
        return parts ? answerInParts(args, parts, executeFn) : executeFn(args);
      });
    },
  };
}

interface Parts {
  readonly schema: OperationDefinitionNode;
  readonly data: OperationDefinitionNode;
}

/** The two parts; undefined when the document asks nothing about the schema. */
function partsOf({ document, operationName }: ExecutionArgs): Parts | undefined {
  const operation = getOperationAST(document, operationName);
  if (!operation || operation.operation !== OperationTypeNode.QUERY || !mentionsTheSchema(document))
    return undefined;
  const root = operation.selectionSet.selections;
  const of = (isWanted: (field: FieldNode) => boolean): OperationDefinitionNode => ({
    ...operation,
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: chosen(root, fragmentsOf(document), isWanted),
    },
  });
  return { schema: of(isAboutTheSchema), data: of((field) => !isAboutTheSchema(field)) };
}

function mentionsTheSchema(document: DocumentNode): boolean {
  let found = false;
  visit(document, { Field: (field) => void (found ||= isAboutTheSchema(field)) });
  return found;
}

/** The root fields that are wanted. A fragment at the root is written out: each part needs its own half of it. */
function chosen(
  selections: readonly SelectionNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  isWanted: (field: FieldNode) => boolean,
): SelectionNode[] {
  return selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return isWanted(selection) ? [selection] : [];
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    const within = chosen(fragment?.selectionSet.selections ?? [], fragments, isWanted);
    if (!fragment || within.length === 0) return [];
    const { typeCondition } = fragment;
    return [
      {
        kind: Kind.INLINE_FRAGMENT,
        ...(typeCondition && { typeCondition }),
        directives: selection.directives ?? [],
        selectionSet: { kind: Kind.SELECTION_SET, selections: within },
      },
    ];
  });
}

async function answerInParts(
  args: ExecutionArgs,
  { schema, data }: Parts,
  executeFn: (args: ExecutionArgs) => unknown,
): Promise<ExecutionResult> {
  const about = await execute({ ...args, document: only(args.document, schema) });
  if (data.selectionSet.selections.length === 0) return about;
  const rest = (await executeFn({
    ...args,
    document: only(args.document, data),
  })) as ExecutionResult;
  const errors = [...(about.errors ?? []), ...(rest.errors ?? [])];
  return {
    ...rest,
    ...(errors.length > 0 && { errors }),
    data: rest.data && about.data ? { ...about.data, ...rest.data } : null,
  };
}

/** The document with this operation alone, and of its variables and fragments those that it still has a use for. */
function only(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const fragments = fragmentsOf(document);
  const used = new Set<string>();
  const variables = new Set<string>();
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode) =>
    visit(node, {
      VariableDefinition: () => false,
      Variable: ({ name }) => void variables.add(name.value),
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (!fragment || used.has(name.value)) return;
        used.add(name.value);
        collect(fragment);
      },
    });
  collect(operation);
  const variableDefinitions = operation.variableDefinitions?.filter(({ variable }) =>
    variables.has(variable.name.value),
  );
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      { ...operation, variableDefinitions: variableDefinitions ?? [] },
      ...[...used].flatMap((name) => fragments.get(name) ?? []),
    ],
  };
}

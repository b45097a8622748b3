import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, type ConstDirectiveNode } from 'graphql';

/** The part of the graph behind one door. */
export type DoorName = 'first-party' | 'partner' | 'analyst' | 'public';

/** The committed supergraph of each door; a door without one does not exist. */
export type Supergraphs = Readonly<Partial<Record<DoorName, string>>>;

/** Reads what each door serves: the whole for our own people, a contract for everybody else. */
export function readSupergraphs(folder: string): Supergraphs {
  const contract = (name: string) => readIfThere(join(folder, 'contracts', `${name}.graphql`));
  return Object.fromEntries(
    Object.entries({
      'first-party': readIfThere(join(folder, 'supergraph.graphql')),
      partner: contract('partner'),
      analyst: contract('analyst'),
      public: contract('public'),
    }).filter(([, sdl]) => sdl !== undefined),
  );
}

/** The names of the subgraphs that a supergraph was composed from. */
export function subgraphNames(supergraph: string): string[] {
  const graphs = parse(supergraph).definitions.find(
    (definition) =>
      definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph',
  );
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION) return [];
  return (graphs.values ?? []).flatMap(({ directives }) => (directives ?? []).flatMap(nameOf));
}

function nameOf(directive: ConstDirectiveNode): string[] {
  if (directive.name.value !== 'join__graph') return [];
  const name = directive.arguments?.find((argument) => argument.name.value === 'name')?.value;
  return name?.kind === Kind.STRING ? [name.value] : [];
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

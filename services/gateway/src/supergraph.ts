import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, type ConstDirectiveNode } from 'graphql';
import { contractOf, partnerKinds, type PartnerKind, type SharedFields } from '@ictg/kit/agreement';

/** The part of the graph behind one door. Partners have one for each kind, narrowed by the agreement of each. */
export type DoorName = 'first-party' | 'analyst' | 'public';

/** A kind of partner's contract, and which groups of fields open what of it. */
export interface PartnerContract {
  readonly supergraph: string;
  readonly shared: SharedFields;
}

/** The committed supergraph of each door; a door without one does not exist. */
export type Supergraphs = Readonly<Partial<Record<DoorName, string>>> & {
  readonly partners?: Readonly<Partial<Record<PartnerKind, PartnerContract>>>;
};

/** Reads what each door serves: the whole for our own people, a contract for everybody else. */
export function readSupergraphs(folder: string): Supergraphs {
  const contract = (name: string) => readIfThere(join(folder, 'contracts', `${name}.graphql`));
  const doors = Object.fromEntries(
    Object.entries({
      'first-party': readIfThere(join(folder, 'supergraph.graphql')),
      analyst: contract('analyst'),
      public: contract('public'),
    }).filter(([, sdl]) => sdl !== undefined),
  );
  const partners = partnerKinds.flatMap((kind) => {
    const supergraph = contract(contractOf(kind));
    const shared = readIfThere(join(folder, 'contracts', `${contractOf(kind)}.shared.json`));
    return supergraph === undefined || shared === undefined
      ? []
      : [[kind, { supergraph, shared: JSON.parse(shared) as SharedFields }] as const];
  });
  return { ...doors, partners: Object.fromEntries(partners) };
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

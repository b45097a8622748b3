import { Kind, parse, print } from 'graphql';
import { findUnclassified, personalTypes } from '../check/classification.js';
import { findLeaks } from '../check/contract-ceiling.js';
import { findUndescribed } from '../check/description.js';
import { compose } from '../composition.js';
import { contracts, type Contract } from '../contract.js';
import type { Subgraph } from '../subgraph.js';

/** The graph as it is committed. */
export interface Present {
  readonly subgraphs: readonly Subgraph[];
  /** The graph as our own people see it, and as each other audience does. */
  readonly api: string;
  readonly contractApis: ReadonlyMap<string, string>;
}

/** What came of composing somebody's service with the graph. */
export interface Joined {
  readonly faults: readonly string[];
  /** Which fields the graph has more, for each audience: `ours` is our own people. */
  readonly gains: ReadonlyMap<string, readonly string[]>;
}

/** Composes the graph with one service more, and says whatever stands against it, a sentence each. */
export function joinGraph(
  before: Present,
  added: Subgraph,
  audiences: readonly Contract[] = contracts,
): Joined {
  const unfit = nameFault(before.subgraphs, added) ?? syntaxFault(added);
  if (unfit !== undefined) return { faults: [unfit], gains: new Map() };
  const all = [...before.subgraphs, added];
  const after = compose(all, audiences);
  if (after.api === '') return { faults: after.faults, gains: new Map() };
  const known = new Set(findUndescribed(before.api));
  const [fieldsBefore, fieldsAfter] = [fieldsOf(before.api), fieldsOf(after.api)];
  const faults = [
    ...after.faults,
    ...findUndescribed(after.api).filter((sentence) => !known.has(sentence)),
    ...findUnclassified([added]),
    ...findLeaks(after.contractApis, personalTypes(all)),
    ...broken(fieldsBefore, fieldsAfter),
    ...notNullable(fieldsBefore, fieldsAfter),
  ];
  const gains = new Map([['ours', gained(before.api, after.api)]]);
  for (const [contract, api] of after.contractApis)
    gains.set(contract, gained(before.contractApis.get(contract) ?? '', api));
  return { faults, gains };
}

function nameFault(present: readonly Subgraph[], { name }: Subgraph): string | undefined {
  if (!/^[a-z][a-z-]{1,40}$/.test(name))
    return `${name} is no name for a service: take lower-case letters and hyphens.`;
  return present.some((one) => one.name === name)
    ? `There is a service called ${name} already: choose another name.`
    : undefined;
}

function syntaxFault({ sdl }: Subgraph): string | undefined {
  try {
    parse(sdl);
    return undefined;
  } catch (fault) {
    return `The schema cannot be read: ${fault instanceof Error ? fault.message : String(fault)}`;
  }
}

/** A field that must have a value takes the whole record along when its service is down. */
function notNullable(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] {
  const types = new Set([...before.keys()].map(typeOf));
  return [...after]
    .filter(([field, type]) => !before.has(field) && types.has(typeOf(field)) && type.endsWith('!'))
    .map(
      ([field]) =>
        `${field} must be nullable: while the service is down the rest of the answer arrives.`,
    );
}

/** One service more may take nothing from whoever uses the graph, nor make less sure what they rely on. */
function broken(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...before]
    .filter(([field, type]) => after.get(field) !== type)
    .map(
      ([field, type]) =>
        `${field} was ${type} and would be ${after.get(field) ?? 'gone'}: leave it as it is.`,
    );
}

function gained(before: string, after: string): string[] {
  const known = fieldsOf(before);
  return [...fieldsOf(after).keys()].filter((field) => !known.has(field));
}

function typeOf(field: string): string {
  return field.slice(0, field.indexOf('.'));
}

/** Every field of a graph as `Type.field`, with its type. */
function fieldsOf(api: string): ReadonlyMap<string, string> {
  if (api === '') return new Map();
  return new Map(
    parse(api).definitions.flatMap((one) =>
      one.kind === Kind.OBJECT_TYPE_DEFINITION
        ? (one.fields ?? []).map(
            (field) => [`${one.name.value}.${field.name.value}`, print(field.type)] as const,
          )
        : [],
    ),
  );
}

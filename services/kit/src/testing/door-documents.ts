import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  Kind,
  parse,
  type ConstDirectiveNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';

export interface DoorDocumentOptions {
  /** The kind of partner, as its committed contract is named: `council`. */
  readonly contract: string;
  /** The service, as the contract names it: `CASEWORK`; absent for the gateway, which answers for all of them. */
  readonly service?: string;
  readonly count: number;
  readonly seed: number;
  /** What may be given for an argument, as GraphQL writes it; values of enums are known. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** Records that another service may refer to, as GraphQL writes them. */
  readonly references?: readonly { readonly type: string; readonly key: string }[];
  /** Questions that are asked four times as often as others. */
  readonly often?: readonly string[];
  /** Fields that are never asked for, as `Type.field`. */
  readonly without?: readonly string[];
  /** How often a field that needs no name of its own gets one; a fifth of the times unless told. */
  readonly named?: number;
}

/**
 * Documents that a partner could send through its door, to one service or to all, made at random from its committed contract:
 * every question, with aliases, fragments, conditions, references, and pages and cursors that are not there.
 */
export function doorDocuments(options: DoorDocumentOptions): string[] {
  const writer = new DocumentWriter(options);
  return Array.from({ length: options.count }, () => writer.document());
}

const contracts = join(dirname(fileURLToPath(import.meta.url)), '../../../../schema/contracts');
const deepest = 5;

class DocumentWriter {
  private readonly objects: ReadonlyMap<string, ObjectTypeDefinitionNode>;
  private readonly enums: ReadonlyMap<string, EnumTypeDefinitionNode>;
  private readonly chance: () => number;
  private fragments: string[] = [];
  private names = 0;

  constructor(private readonly options: DoorDocumentOptions) {
    const { definitions } = parse(
      readFileSync(join(contracts, `${options.contract}.graphql`), 'utf8'),
    );
    this.objects = new Map(
      definitions.flatMap((one) =>
        one.kind === Kind.OBJECT_TYPE_DEFINITION ? [[one.name.value, one] as const] : [],
      ),
    );
    this.enums = new Map(
      definitions.flatMap((one) =>
        one.kind === Kind.ENUM_TYPE_DEFINITION ? [[one.name.value, one] as const] : [],
      ),
    );
    this.chance = chanceFrom(options.seed);
  }

  document(): string {
    this.fragments = [];
    const often = this.options.often ?? [];
    const roots = this.fieldsOf('Query').flatMap((field) =>
      often.includes(field.name.value) ? [field, field, field, field] : [field],
    );
    const asked = Array.from({ length: 1 + this.upTo(2) }, () => this.field(this.oneOf(roots), 0));
    if (this.options.references && this.chance() < 0.3) asked.push(this.referred());
    return [`{ ${asked.join(' ')} }`, ...this.fragments].join('\n');
  }

  private referred(): string {
    const references = this.options.references ?? [];
    const chosen = Array.from({ length: 1 + this.upTo(3) }, () => this.oneOf(references));
    const keys = chosen.map(({ type, key }) => `{ __typename: "${type}", ${key} }`).join(', ');
    const types = [...new Set(chosen.map(({ type }) => type))];
    const parts = types.map((type) => `... on ${type} { ${this.selection(type, 1)} }`).join(' ');
    return `_entities(representations: [${keys}]) { __typename ${parts} }`;
  }

  private selection(type: string, depth: number): string {
    const fields = this.fieldsOf(type).filter(
      (field) => depth < deepest || !this.objects.has(nameOf(field.type)),
    );
    const some = fields.filter(() => this.chance() < 0.75);
    const asked = (some.length > 0 ? some : fields).map((field) => this.field(field, depth));
    return this.wrapped(type, asked.length > 0 ? asked.join(' ') : '__typename');
  }

  /** The same said in another way: in a fragment with or without a name, or on a condition. */
  private wrapped(type: string, selection: string): string {
    const way = this.upTo(8);
    if (way === 0) return `... on ${type} { ${selection} }`;
    if (way === 1)
      return `... @include(if: true) { ${selection} } ... @skip(if: true) { __typename }`;
    if (way === 2) return `__typename ${selection}`;
    if (way > 3) return selection;
    const name = `F${(this.names += 1)}`;
    this.fragments.push(`fragment ${name} on ${type} { ${selection} }`);
    return `...${name}`;
  }

  private field(field: FieldDefinitionNode, depth: number): string {
    const type = nameOf(field.type);
    const given = (field.arguments ?? []).flatMap((argument) => this.argument(argument));
    const isNamed = depth === 0 || given.length > 0 || this.chance() < (this.options.named ?? 0.2);
    const alias = isNamed ? `a${(this.names += 1)}: ` : '';
    const within = this.objects.has(type) ? ` { ${this.selection(type, depth + 1)} }` : '';
    return `${alias}${field.name.value}${given.length > 0 ? `(${given.join(', ')})` : ''}${within}`;
  }

  private argument({ name, type }: InputValueDefinitionNode): string[] {
    if (type.kind !== Kind.NON_NULL_TYPE && this.chance() < 0.6) return [];
    const values =
      this.enums.get(nameOf(type))?.values?.map((one) => one.name.value) ??
      this.options.values[name.value];
    // Nothing is left out in silence: a new question of the door must be given something to ask with.
    if (!values) throw new Error(`Nothing is known to ask with for the argument ${name.value}.`);
    return [`${name.value}: ${this.oneOf(values)}`];
  }

  /** What this service answers of a type at this door. */
  private fieldsOf(type: string): FieldDefinitionNode[] {
    return (this.objects.get(type)?.fields ?? []).filter((field) => {
      const joined = (field.directives ?? []).filter(({ name }) => name.value === 'join__field');
      return (
        !(field.directives ?? []).some(({ name }) => name.value === 'inaccessible') &&
        !(this.options.without ?? []).includes(`${type}.${field.name.value}`) &&
        (joined.length === 0 ||
          this.options.service === undefined ||
          joined.some((one) => graphOf(one) === this.options.service))
      );
    });
  }

  private oneOf<Item>(items: readonly Item[]): Item {
    const item = items[this.upTo(items.length)];
    if (item === undefined) throw new Error('There is nothing to choose from.');
    return item;
  }

  private upTo(most: number): number {
    return Math.floor(this.chance() * most);
  }
}

function graphOf(directive: ConstDirectiveNode): string | undefined {
  const value = directive.arguments?.find(({ name }) => name.value === 'graph')?.value;
  return value?.kind === Kind.ENUM ? value.value : undefined;
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

/** Numbers from 0 to 1 that are the same for the same seed. */
function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39) >>> 0;
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 0x1_0000_0000;
  };
}

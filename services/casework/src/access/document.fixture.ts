import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  visit,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { children } from './access.expectation.js';

const keys = Object.keys(children);
const day = '2026-01-15';
// What the matrix puts on file is dated today.
const daysFromToday = (days: number) =>
  `"${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}"`;

/** What to ask for where a field demands an argument. One that is not here fails the matrix: teach it. */
const values: Readonly<Record<string, readonly string[]>> = {
  first: ['50'],
  childId: keys.map((key) => `"chi_${key}"`),
  callId: keys.map((key) => `"cal_${key}"`),
  referralId: keys.map((key) => `"ref_${key}"`),
  supportId: keys.map((key) => `"sup_${key}"`),
  staffId: ['"stf_direct-worker"', '"stf_colleague-away"'],
  fromStaffId: ['"stf_direct-worker"', '"stf_colleague-away"'],
  text: [
    '"restricted identity given_names"',
    '"given names"',
    '"restricted-none-reference"',
    '"C-00001"',
    '"2010-03-14"',
    '"restricted-identity-reference"',
  ],
  name: ['"restricted-identity-given_names restricted-identity-family_name"'],
  nation: ['ENGLAND'],
  email: ['"direct-worker@example.org"'],
  fromAt: ['"2026-01-01T00:00:00Z"'],
  untilAt: ['"2026-02-01T00:00:00Z"'],
  references: ['["restricted-none-reference", "restricted-none-referrer_reference"]'],
  versionId: ['"gdv_none"'],
  changeId: ['"sic_none"'],
  asOf: [`"${day}"`],
  rulesAsOf: [`"${day}"`],
  month: [`"${day.slice(0, 7)}"`],
  by: ['AGENCY', 'TOPIC'],
  reason: ['RESPONSIBLE', 'LIVES_HERE', 'MISSING'],
  list: ['CHILDREN', 'CALLS'],
  fromOn: [daysFromToday(-30)],
  untilOn: [daysFromToday(30)],
};

const cohort = 'openedFrom: "2017-01-30", openedUntil: "2099-01-01"';
/** What to ask for where a question takes an input of its own. */
const inputs: Readonly<Record<string, readonly string[]>> = {
  outcomeCohort: [`{${cohort}}`],
  outcomeEpisodes: [`{${cohort}, route: DIRECT_WORKER}`, `{${cohort}, route: RPC, group: MISSING}`],
};

const prefixes: Readonly<Record<string, readonly string[]>> = {
  child: ['chi'],
  referral: ['ref'],
  support: ['sup'],
  call: ['cal'],
  consultation: ['con'],
  advice: ['adv'],
  contact: ['ctc'],
  matter: ['mat'],
  staffMember: ['stf'],
  guidanceVersion: ['gdv'],
  siteChange: ['sic'],
  node: ['chi', 'ref', 'sup', 'alt', 'tml', 'whr', 'tsk', 'drf', 'con', 'adv', 'ctc'],
};

/** What is asked, read once however many ask it. */
export interface Question {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** How it begins, for whoever reads of a leak. */
  readonly words: string;
}

/** Every root question with its calls, all of which ask for everything below it. */
export function allQuestions(schema: GraphQLSchema): (readonly [Question, ...Question[]])[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter(({ name }) => !name.startsWith('_'))
    .flatMap((field) => {
      const everything = selectionBelow(schema, field.type);
      const [first, ...others] = callsOf(field).map((call) => questionOf(call, everything));
      return first === undefined ? [] : [[first, ...others] as const];
    });
}

/** Every entity that another service may refer to, by every key, with everything below it. */
export function entityQuestions(schema: GraphQLSchema): Question[] {
  const union = schema.getType('_Entity');
  const types = isAbstractType(union) ? schema.getPossibleTypes(union) : [];
  const prefixOf: Record<string, string> = {
    Child: 'chi',
    Referral: 'ref',
    Support: 'sup',
    StaffMember: 'stf',
    Call: 'cal',
  };
  return types.flatMap((type) => {
    const prefix = prefixOf[type.name];
    if (prefix === undefined) return [];
    const representations = keys.map((key) => ({ __typename: type.name, id: `${prefix}_${key}` }));
    const source = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type.name} ${below(schema, type, [])} } }`;
    return [
      { document: parse(source), variables: { representations }, words: `_entities ${type.name}` },
    ];
  });
}

/** What is written by hand, as a question. */
export function written(source: string): Question {
  return { document: parse(source), variables: {}, words: source };
}

// What stands below is the same for every call of a field, and large: it is parsed once and hung in.
function selectionBelow(
  schema: GraphQLSchema,
  output: GraphQLOutputType,
): SelectionSetNode | undefined {
  if (!isCompositeType(getNamedType(output))) return undefined;
  const [operation] = parse(below(schema, output, []), { noLocation: true }).definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet : undefined;
}

function questionOf(call: string, selectionSet: SelectionSetNode | undefined): Question {
  const document = visit(parse(`{ ${call} }`, { noLocation: true }), {
    Field: { leave: (field) => ({ ...field, selectionSet }) },
  });
  return { document, variables: {}, words: call };
}

function callsOf(field: GraphQLField<unknown, unknown>): string[] {
  const required = field.args.filter(
    (argument) => isNonNullType(argument.type) && argument.defaultValue === undefined,
  );
  const lists = required.map((argument) =>
    valuesOf(field.name, argument).map((value) => `${argument.name}: ${value}`),
  );
  const combined = lists.reduce<string[][]>(
    (all, list) => all.flatMap((one) => list.map((value) => [...one, value])),
    [[]],
  );
  const filter = field.args.find(({ name }) => name === 'filter');
  const filters = filter ? ['', ...filtersOf(filter)] : [''];
  return combined.flatMap((one) =>
    filters.map((extra) => {
      const given = [...one, ...(extra === '' ? [] : [`filter: ${extra}`])];
      return given.length > 0 ? `${field.name}(${given.join(', ')})` : field.name;
    }),
  );
}

function valuesOf(field: string, { name, type }: GraphQLArgument): readonly string[] {
  if (name === 'id')
    return (prefixes[field] ?? []).flatMap((prefix) => keys.map((key) => `"${prefix}_${key}"`));
  if (values[name]) return values[name];
  if (name === 'input' && inputs[field]) return inputs[field];
  if (isInputObjectType(getNamedType(type))) return [];
  throw new Error(
    `The matrix does not know what to ask ${field} for: add "${name}" to document.fixture.ts.`,
  );
}

function filtersOf(filter: GraphQLArgument): string[] {
  const type = getNamedType(filter.type);
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap(({ name, type: given }) => {
    const named = getNamedType(given);
    const isList = String(given).startsWith('[');
    const wrap = (value: string) => `{${name}: ${isList ? `[${value}]` : value}}`;
    if (isEnumType(named)) return named.getValues().map((value) => wrap(value.name));
    if (named.name === 'Boolean') return [wrap('true'), wrap('false')];
    if (named.name === 'GssCode') return [wrap('"E10000030"')];
    if (name === 'staffId') return [wrap('"stf_direct-worker"')];
    return [];
  });
}

const deepest = 4;

/** Everything below a type, each type once on the way down. */
function below(schema: GraphQLSchema, output: GraphQLOutputType, path: readonly string[]): string {
  const type = getNamedType(output);
  if (!isCompositeType(type)) return '';
  if (!isObjectType(type)) {
    const parts = schema
      .getPossibleTypes(type)
      .map((one) => `... on ${one.name} ${below(schema, one, path)}`);
    return `{ __typename ${parts.join(' ')} }`;
  }
  const isWrapper = /(Connection|Edge)$/.test(type.name);
  const deeper = isWrapper ? path : [...path, type.name];
  const fields = Object.values(type.getFields()).flatMap((field) =>
    fieldBelow(schema, type.name, field, deeper),
  );
  return `{ __typename ${fields.join(' ')} }`;
}

function fieldBelow(
  schema: GraphQLSchema,
  parent: string,
  field: GraphQLField<unknown, unknown>,
  path: readonly string[],
): string[] {
  const named = getNamedType(field.type);
  const isDeep = isCompositeType(named);
  // A child below a child is what one forgets, so it may come twice.
  if (
    isDeep &&
    (path.length >= deepest ||
      path.filter((name) => name === named.name).length > (named.name === 'Child' ? 1 : 0))
  )
    return [];
  const required = field.args.filter(
    ({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined,
  );
  const given = required.map(
    (argument) => `${argument.name}: ${valuesOf(field.name, argument)[0] ?? 'null'}`,
  );
  // Under a name of its own, since members of a union may give the same name to different things.
  const call = `${parent}_${field.name}: ${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}`;
  return [isDeep ? `${call} ${below(schema, named, path)}` : call];
}

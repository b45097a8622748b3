import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ChangeType, diff, type Change } from '@graphql-inspector/core';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, parse, print, type DocumentNode } from 'graphql';
import {
  contractOf,
  narrowContract,
  type FieldGroup,
  type PartnerKind,
  type SharedFields,
} from '@ictg/kit/agreement';

let folder: string | undefined;

/** Says where the committed contracts lie. */
export function contractsLieIn(schemaFolder: string): void {
  folder = schemaFolder;
}

function contractFile(kind: PartnerKind, ending: string): string {
  if (folder === undefined) throw new Error('Nobody has said where the contracts lie.');
  return readFileSync(join(folder, 'contracts', `${contractOf(kind)}.${ending}`), 'utf8');
}

/** The groups that open each field of a kind of partner's contract. */
export function sharedFieldsOf(kind: PartnerKind): SharedFields {
  return JSON.parse(contractFile(kind, 'shared.json')) as SharedFields;
}

const known = new Map<string, DocumentNode>();

function documentOf(kind: PartnerKind, groups: readonly FieldGroup[]): DocumentNode {
  const key = [kind, ...[...groups].sort()].join(' ');
  const document = known.get(key) ?? narrowedDocument(kind, groups);
  if (known.size > 20) known.clear();
  known.set(key, document);
  return document;
}

function narrowedDocument(kind: PartnerKind, groups: readonly FieldGroup[]): DocumentNode {
  const narrowed = narrowContract(contractFile(kind, 'graphql'), sharedFieldsOf(kind), groups);
  return transformSupergraphToPublicSchema(parse(narrowed));
}

/** The schema that a partner sees under an agreement that opens these groups. */
export function partnerSchema(kind: PartnerKind, groups: readonly FieldGroup[]): string {
  return `${print(documentOf(kind, groups))}\n`;
}

/** The fields that the groups open, as `Type.field`, in order. */
export function openedFields(kind: PartnerKind, groups: readonly FieldGroup[]): string[] {
  return Object.entries(sharedFieldsOf(kind))
    .filter(([, opening]) => opening.some((group) => groups.includes(group)))
    .map(([field]) => field);
}

/** What would change in a partner's schema, one sentence each, in order: what comes or goes whole is one of them. */
export async function schemaChanges(
  kind: PartnerKind,
  before: readonly FieldGroup[],
  after: readonly FieldGroup[],
): Promise<string[]> {
  const [old, next] = [before, after].map((groups) =>
    buildASTSchema(documentOf(kind, groups), { assumeValidSDL: true }),
  );
  if (!old || !next) return [];
  const changes = await diff(old, next);
  const whole = new Set(changes.filter(isWhole).map(({ path }) => path));
  return changes
    .filter(({ path }) => !isWithin(path, whole))
    .filter(({ type }) => !String(type).includes('DESCRIPTION'))
    .map(({ message }) => message)
    .sort();
}

const wholeChanges: readonly string[] = [
  ChangeType.TypeAdded,
  ChangeType.TypeRemoved,
  ChangeType.FieldAdded,
  ChangeType.FieldRemoved,
];

function isWhole({ type }: Change): boolean {
  return wholeChanges.includes(String(type));
}

function isWithin(path: string | undefined, whole: ReadonlySet<string | undefined>): boolean {
  const steps = path?.split('.') ?? [];
  return steps.some((_, at) => at > 0 && whole.has(steps.slice(0, at).join('.')));
}

import type {
  OurFieldsQuery,
  FieldGroup,
  SharedChildrenQuery,
  SharedChildrenQueryVariables,
  ShareReason,
} from '../__generated__/graphql.js';
import type { Document } from '../graphql/ask.js';

/** How each field of a shared child is asked for. */
const selections: Readonly<Record<string, string>> = {
  reference: 'reference',
  since: 'since',
  givenNames: 'givenNames',
  familyName: 'familyName',
  dateOfBirth: 'dateOfBirth',
  guardianName: 'guardianName',
  guardianEmail: 'guardianEmail',
  guardianPhone: 'guardianPhone',
  meetings: 'meetings { kind at }',
  alerts: 'alerts { kind since }',
};

/** Asks for what the agreement opens and for nothing else: a field that it does not open is not in the partner's schema. */
export function sharedChildrenDocument(
  openedFields: readonly string[],
): Document<SharedChildrenQuery, SharedChildrenQueryVariables> {
  const fields = Object.entries(selections)
    .filter(([name]) => openedFields.includes(`SharedChild.${name}`))
    .map(([, selection]) => selection);
  const text = `query SharedChildren($reason: ShareReason!, $first: Int!, $after: String) {
    sharedChildren(reason: $reason, first: $first, after: $after) {
      edges { node { ${fields.join(' ')} } } pageInfo { hasNextPage endCursor } } }`;
  return { toString: () => text };
}

/** The fields of a shared child that the agreement opens and the graph has by now: it follows a change within a minute. */
export function fieldsThereOf(
  openedFields: readonly string[],
  graph: OurFieldsQuery | undefined,
): readonly string[] {
  const there = (graph?.__type?.fields ?? []).map(({ name }) => `SharedChild.${name}`);
  return openedFields.filter((field) => there.includes(field));
}

/** Whether the graph has all that the agreement opens of a shared child, and no more. */
export function hasFollowed(
  openedFields: readonly string[],
  graph: OurFieldsQuery | undefined,
): boolean {
  const opened = openedFields.filter((field) => field.startsWith('SharedChild.'));
  const there = graph?.__type?.fields ?? [];
  return (
    fieldsThereOf(openedFields, graph).length === opened.length && there.length === opened.length
  );
}

const groupOf: Readonly<Record<ShareReason, FieldGroup>> = {
  RESPONSIBLE: 'CHILDREN',
  LIVES_HERE: 'HOSTED_CHILDREN',
  MISSING: 'MISSING_CHILDREN',
};

/** The reasons for which an agreement with these groups shares children. */
export function reasonsOf(groups: readonly FieldGroup[]): ShareReason[] {
  return (Object.keys(groupOf) as ShareReason[]).filter((one) => groups.includes(groupOf[one]));
}

import { Kind, type ConstDirectiveNode } from 'graphql';

/** Says how closely what a field tells about people is guarded. Every field of a type about people has one. */
export const classifications = [
  'personal-identity',
  'personal-sensitive',
  'personal-whereabouts',
  'personal-professional',
  // What an agency is told of the people whom it employs itself, and nobody outside it and the service.
  'own-staff',
  'not-personal',
  'public',
] as const;

/** Whether a tag says that a field tells something about a person. */
export function isPersonal(tag: string): boolean {
  return tag.startsWith('personal-');
}

/** The tags that a node of the schema carries itself. */
export function tagsOf(node: {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}): string[] {
  return (node.directives ?? []).flatMap((directive) => {
    if (directive.name.value !== 'tag') return [];
    const name = directive.arguments?.find((argument) => argument.name.value === 'name')?.value;
    return name?.kind === Kind.STRING ? [name.value] : [];
  });
}

/** Whether a tag says by which group of fields an agreement opens something. */
export function isShare(tag: string): boolean {
  return tag.startsWith('share-');
}

/** On what tells a partner of its own people: every partner's contract has it, without any agreement. */
export const ofOwnAgency = 'own-agency';

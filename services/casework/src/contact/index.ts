import { ContactCommandResolver } from './contact-command.resolver.js';
import { ChildOfContactResolver, ContactResolver } from './contact.resolver.js';

export { contactsById } from './contact.queries.js';
export type { ContactKind } from './contact.vocabulary.js';
export { categoryOfContact, contactLine } from './contact.words.js';

/** The resolvers of contacts. */
export const contactResolvers = [
  ContactResolver,
  ContactCommandResolver,
  ChildOfContactResolver,
] as const;

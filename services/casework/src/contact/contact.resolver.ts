import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  Directive,
  FieldResolver,
  ID,
  Info,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { selectedFields, type GraphContext, type Page } from '@ictg/kit/graph';
import { Advice, advicesBy } from '../advice/index.js';
import { Child, childrenById } from '../child/index.js';
import { mustBeAllowed } from '../permission/permission.js';
import { contactTemplates } from './contact-template.data.js';
import { ContactFilterInput, ContactsArgs } from './contact.input.js';
import {
  actionsOf,
  contactCount,
  contactPage,
  contactsById,
  type ListedContact,
} from './contact.queries.js';
import {
  Contact,
  ContactAction,
  ContactChild,
  ContactConnection,
  ContactTemplate,
} from './contact.type.js';

const identity = '@tag(name: "personal-identity")';
const sensitive = '@tag(name: "personal-sensitive")';

/** Questions about contacts, and their fields. */
@Resolver(() => Contact)
export class ContactResolver {
  @Query(() => Contact, {
    nullable: true,
    description: 'One contact, or null when there is none that this person may see.',
  })
  async contact(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Contact | null> {
    const found = (await contactsById(context.desk, [id])).get(id) ?? null;
    if (found) noteLook(context, found, selectedFields(info));
    return found;
  }

  @Query(() => ContactConnection, {
    description: 'Meetings, calls, letters, visits and notes, the latest first.',
  })
  async contacts(
    @Args(() => ContactsArgs) { first, after, filter }: ContactsArgs,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ContactConnection> {
    const page = await contactPage(context.desk, {
      first,
      after: after ?? null,
      filter: filter ?? {},
    });
    const fields = selectedFields(info, ['edges', 'node']);
    for (const { node } of page.edges) noteLook(context, node, fields);
    return page as Page<Contact> as ContactConnection;
  }

  @Query(() => Int, {
    description:
      'How many contacts a filter finds, each once however many children it concerns. Not for publication.',
  })
  contactCount(
    @Arg('filter', () => ContactFilterInput, { nullable: true, description: 'Which contacts.' })
    filter: ContactFilterInput | null,
    @Ctx() { desk }: GraphContext,
  ): Promise<number> {
    return contactCount(desk, filter ?? {});
  }

  @Query(() => [ContactTemplate], { description: 'Headings to type under, by kind of contact.' })
  contactTemplates(@Ctx() { viewer }: GraphContext): ContactTemplate[] {
    mustBeAllowed(viewer, 'contact:read');
    return contactTemplates.map((one) => Object.assign(new ContactTemplate(), one));
  }

  @Directive(sensitive)
  @FieldResolver(() => [ContactChild], {
    description: 'The children it concerns, as far as this person may see them.',
  })
  children(@Root() contact: ListedContact): ContactChild[] {
    return contact.children;
  }

  @Directive(sensitive)
  @FieldResolver(() => [ContactAction], { description: 'What one of our own is to do.' })
  async actions(@Root() { id }: Contact, @Ctx() context: GraphContext): Promise<ContactAction[]> {
    const found = await context
      .loader('actionsOfContact', (ids) => actionsOf(context.desk, ids))
      .load(id);
    return found ?? [];
  }

  @Directive(sensitive)
  @FieldResolver(() => [Advice], { description: 'What agencies were asked to do.' })
  async advices(@Root() { id }: Contact, @Ctx() context: GraphContext): Promise<Advice[]> {
    const found = await context
      .loader('advicesOfContact', (ids) => advicesBy(context.desk, 'contactId', ids))
      .load(id);
    return found ?? [];
  }
}

/** The child of a contact. */
@Resolver(() => ContactChild)
export class ChildOfContactResolver {
  @Directive(identity)
  @FieldResolver(() => Child, { nullable: true, description: 'The child.' })
  async child(
    @Root() { childId }: ContactChild,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Child | null> {
    context.desk.looked({ childId, record: 'child', fields: selectedFields(info) });
    return context.loader('child', (ids) => childrenById(context.desk, ids)).load(childId);
  }
}

function noteLook(
  { desk }: GraphContext,
  { children }: ListedContact,
  fields: readonly string[],
): void {
  for (const { childId } of children) desk.looked({ childId, record: 'contact', fields });
}

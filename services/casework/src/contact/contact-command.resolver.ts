import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Desk } from '@ictg/kit/database';
import { answer, type GraphContext, type Problem } from '@ictg/kit/graph';
import { notFound } from '@ictg/kit/refusal';
import { changeContact, completeContactAction } from './commands/change-contact.js';
import { recordContact } from './commands/record-contact.js';
import {
  ChangeContactInput,
  CompleteContactActionInput,
  RecordContactInput,
} from './contact.input.js';
import { contactsById } from './contact.queries.js';
import { ContactResult, ContactSaved } from './contact.result.js';

/** What can be done with contacts. */
@Resolver()
export class ContactCommandResolver {
  @Mutation(() => ContactResult, {
    description:
      'Records a contact for every child it concerns. Actions of ours become tasks, those of agencies advice.',
  })
  recordContact(
    @Arg('input', () => RecordContactInput, { description: 'What happened.' })
    input: RecordContactInput,
    @Ctx() context: GraphContext,
  ): Promise<ContactSaved | Problem> {
    return saved(context, (desk) => recordContact(desk, input));
  }

  @Mutation(() => ContactResult, { description: 'Changes what is written down of a contact.' })
  changeContact(
    @Arg('input', () => ChangeContactInput, { description: 'As it should stand.' })
    input: ChangeContactInput,
    @Ctx() context: GraphContext,
  ): Promise<ContactSaved | Problem> {
    return saved(context, (desk) => changeContact(desk, input));
  }

  @Mutation(() => ContactResult, { description: 'Says that an action is done.' })
  completeContactAction(
    @Arg('input', () => CompleteContactActionInput, { description: 'Which.' })
    input: CompleteContactActionInput,
    @Ctx() context: GraphContext,
  ): Promise<ContactSaved | Problem> {
    return saved(context, (desk) => completeContactAction(desk, input));
  }
}

function saved(
  context: GraphContext,
  work: (desk: Desk) => Promise<string>,
): Promise<ContactSaved | Problem> {
  return answer(ContactSaved, async () => {
    const id = await context.command(work);
    const contact = (await contactsById(context.desk, [id])).get(id);
    if (!contact) throw notFound('contact');
    for (const { childId } of contact.children)
      context.desk.looked({ childId, record: 'contact', fields: ['summary'] });
    return { contact };
  });
}

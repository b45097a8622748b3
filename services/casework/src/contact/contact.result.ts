import { Directive, Field, ObjectType } from 'type-graphql';
import { resultOf } from '@ictg/kit/graph';
import { Contact } from './contact.type.js';

@ObjectType({ description: 'The contact is saved.' })
export class ContactSaved {
  @Directive('@tag(name: "personal-sensitive")')
  @Field(() => Contact, { description: 'It as it stands now.' })
  contact!: Contact;
}

export const ContactResult = resultOf('Contact', ContactSaved);

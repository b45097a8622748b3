import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { connectionOf, Node, PlainDate } from '@ictg/kit/graph';
import { ContactPreferenceEnum, MailLanguageEnum } from './professional.enum.js';
import type { ContactPreference, MailLanguage } from './professional.vocabulary.js';

const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({ description: 'What this person may do with the record of a professional.' })
export class ProfessionalAccess {
  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Change it, and its posts.' })
  canChange!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Merge it with another, and undo that.' })
  canMerge!: boolean;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'Why not, in a sentence.' })
  whyNot!: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType({
  implements: Node,
  description:
    'Somebody who works with children for an agency. Facts only, and nothing about any child.',
})
export class Professional extends Node {
  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(professional)
  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Work e-mail address.' })
  workEmail!: string | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Work telephone number.' })
  phone!: string | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'What they are, as they say it.' })
  roleTitle!: string | null;

  @Directive(professional)
  @Field(() => MailLanguageEnum, { description: 'The language in which they are written to.' })
  mailLanguage!: MailLanguage;

  @Directive(professional)
  @Field(() => ContactPreferenceEnum, { description: 'How they want to be reached.' })
  contactPreference!: ContactPreference;

  @Directive(professional)
  @Field(() => String, {
    nullable: true,
    description:
      'How they can be reached without harm. It stands above the preference and before any number.',
  })
  safeContactRule!: string | null;

  @Directive(professional)
  @Field(() => PlainDate, {
    nullable: true,
    description: 'The day on which a mail to the address came back; null when none did.',
  })
  mailCameBackOn!: string | null;

  @Directive(professional)
  @Field(() => Boolean, { description: 'Whether they may be invited by mail as things stand.' })
  canBeInvited!: boolean;

  @Directive(professional)
  @Field(() => String, {
    nullable: true,
    description: 'Why not, in a sentence, when they may not.',
  })
  whyNotInvited!: string | null;

  personId!: string;
  mergedIntoId!: string | null;
}

export const ProfessionalConnection = connectionOf(Professional, 'Professional');
export type ProfessionalConnection = InstanceType<typeof ProfessionalConnection>;

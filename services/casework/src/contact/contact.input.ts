import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { IdempotencyKey, Instant, PageArgs, PlainDate } from '@ictg/kit/graph';
import { AgencyTypeEnum, AskedAgencyInput, type AgencyType } from '../advice/index.js';
import { AttendanceEnum, ContactKindEnum, InvitationEnum } from './contact.enum.js';
import type { ContactFilter } from './contact.queries.js';
import type { Attendance, ContactKind, Invitation } from './contact.vocabulary.js';

@InputType({ description: 'Which contacts a list shows; all conditions hold together.' })
export class ContactFilterInput implements ContactFilter {
  @Field(() => [ContactKindEnum], { nullable: true, description: 'Only these kinds.' })
  kinds?: ContactKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only what this person recorded, or those they cover for.',
  })
  mine?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Only about this child.' })
  childId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only with an action that is to be done.' })
  actionOpen?: boolean | null;

  @Field(() => [InvitationEnum], { nullable: true, description: 'Only with this invitation.' })
  invitations?: Invitation[] | null;
}

@ArgsType()
export class ContactsArgs extends PageArgs {
  @Field(() => ContactFilterInput, { nullable: true, description: 'Which contacts.' })
  filter?: ContactFilterInput | null;
}

@InputType({ description: 'Somebody of an agency who was, or should have been, there.' })
export class ContactAttendeeInput {
  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Their role.' })
  role?: string | null;

  @Field(() => String, { nullable: true, description: 'Their agency.' })
  agencyName?: string | null;

  @Field(() => AgencyTypeEnum, { nullable: true, description: 'What sort of agency.' })
  agencyType?: AgencyType | null;

  @Field(() => AttendanceEnum, {
    defaultValue: 'ATTENDED',
    description: 'Whether they were there.',
  })
  attendance!: Attendance;
}

@InputType({ description: 'One child whom a contact concerns.' })
export class ContactChildInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => String, { nullable: true, description: 'What concerns this child alone.' })
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whether the child was there, and who of the family or carers.',
  })
  present?: string | null;
}

@InputType({
  description: 'What is to be done after a contact: by one of our own, or by an agency as advice.',
})
export class ContactActionInput {
  @Field(() => String, { description: 'What.' })
  text!: string;

  @Field(() => PlainDate, { description: 'By when.' })
  dueOn!: string;

  @Field(() => ID, { nullable: true, description: 'The child it concerns, if only one.' })
  childId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who of us; this person when left out.' })
  staffId?: string | null;

  @Field(() => AskedAgencyInput, {
    nullable: true,
    description: 'The agency that is to do it: then it is advice, and followed up as such.',
  })
  asked?: AskedAgencyInput | null;
}

@InputType({ description: 'What is written down of a contact.' })
export class ContactDetailsInput {
  @Field(() => ContactKindEnum, { description: 'What sort.' })
  kind!: ContactKind;

  @Field(() => Instant, { description: 'When.' })
  at!: Date;

  @Field(() => Int, { nullable: true, description: 'How long, in minutes.' })
  minutes?: number | null;

  @Field(() => String, { nullable: true, description: 'What it was for.' })
  purpose?: string | null;

  @Field(() => String, {
    description: 'What happened. Never where a child is; names none when there are several.',
  })
  summary!: string;

  @Field(() => String, { nullable: true, description: 'What was decided.' })
  decisions?: string | null;

  @Field(() => InvitationEnum, {
    defaultValue: 'DOES_NOT_APPLY',
    description: 'Whether the guardian was invited.',
  })
  invitation!: Invitation;

  @Field(() => [ContactAttendeeInput], { defaultValue: [], description: 'Who was there.' })
  attendees!: ContactAttendeeInput[];
}

@InputType({ description: 'Records a contact, for every child it concerns.' })
export class RecordContactInput extends ContactDetailsInput {
  @Field(() => IdempotencyKey, { description: 'The same key records it once.' })
  idempotencyKey!: string;

  @Field(() => [ContactChildInput], { description: 'The children it concerns.' })
  children!: ContactChildInput[];

  @Field(() => [ContactActionInput], { defaultValue: [], description: 'What is to be done.' })
  actions!: ContactActionInput[];

  @Field(() => AskedAgencyInput, {
    nullable: true,
    description:
      'The agency that left the guardian out, by inviting late, refusing or not inviting: it is told first, and it counts after ten working days.',
  })
  uninvitedBy?: AskedAgencyInput | null;
}

@InputType({ description: 'Changes what is written down of a contact.' })
export class ChangeContactInput {
  @Field(() => ID, { description: 'The contact.' })
  contactId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => ContactDetailsInput, { description: 'The whole of it as it should stand.' })
  details!: ContactDetailsInput;
}

@InputType({ description: 'Says that an action is done.' })
export class CompleteContactActionInput {
  @Field(() => ID, { description: 'The action.' })
  actionId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'What came of it.' })
  note?: string | null;
}

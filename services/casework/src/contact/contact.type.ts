import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, Instant, Node, PlainDate } from '@ictg/kit/graph';
import { AgencyTypeEnum, type AgencyType } from '../advice/index.js';
import type { RuleStatus } from '../eligibility/index.js';
import { RuleStatusEnum } from '../setting/index.js';
import { AttendanceEnum, ContactKindEnum, InvitationEnum } from './contact.enum.js';
import type { Attendance, ContactKind, Invitation } from './contact.vocabulary.js';

const identity = '@tag(name: "personal-identity")';
const sensitive = '@tag(name: "personal-sensitive")';
const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({ description: 'Somebody of an agency who was, or should have been, at a contact.' })
export class ContactAttendee {
  @Directive(professional)
  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Their role.' })
  role!: string | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Their agency.' })
  agencyName!: string | null;

  @Directive(nonPersonal)
  @Field(() => AgencyTypeEnum, { nullable: true, description: 'What sort of agency.' })
  agencyType!: AgencyType | null;

  @Directive(nonPersonal)
  @Field(() => AttendanceEnum, { description: 'Whether they were there.' })
  attendance!: Attendance;
}

@ObjectType({
  description: 'One child whom a contact concerns. Only children whom this person may see.',
})
export class ContactChild {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What concerns this child alone.' })
  note!: string | null;

  @Directive(identity)
  @Field(() => String, {
    nullable: true,
    description: 'Whether the child was there, and who of the family or carers.',
  })
  present!: string | null;
}

@ObjectType({ description: 'Something that one of our own is to do after a contact.' })
export class ContactAction {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => ID, { nullable: true, description: 'The child it concerns, if only one.' })
  childId!: string | null;

  @Directive(sensitive)
  @Field(() => String, { description: 'What is to be done.' })
  text!: string;

  @Directive(professional)
  @Field(() => String, { description: 'By whom.' })
  ownerName!: string;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'By when.' })
  dueOn!: string;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When it was done.' })
  doneAt!: Date | null;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What came of it.' })
  doneNote!: string | null;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Whether this person may say that it is done.' })
  canComplete!: boolean;
}

@ObjectType({
  implements: Node,
  description:
    'A meeting, call, letter, visit or note of direct work. It may concern several children; each reader sees those they may see, and no sign of others.',
})
export class Contact extends Node {
  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => ContactKindEnum, { description: 'What sort.' })
  kind!: ContactKind;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'When.' })
  at!: Date;

  @Directive(nonPersonal)
  @Field(() => Int, { nullable: true, description: 'How long, in minutes.' })
  minutes!: number | null;

  @Directive(professional)
  @Field(() => String, { description: 'Who recorded it.' })
  ownerName!: string;

  @Directive(nonPersonal)
  @Field(() => Instant, {
    nullable: true,
    description: 'When its words were last changed; null when they stand as first written.',
  })
  changedAt!: Date | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Who changed them last.' })
  changedByName!: string | null;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What it was for.' })
  purpose!: string | null;

  @Directive(sensitive)
  @Field(() => String, { description: 'What happened; names no child when there are several.' })
  summary!: string;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What was decided.' })
  decisions!: string | null;

  @Directive(nonPersonal)
  @Field(() => InvitationEnum, { description: 'Whether the guardian was invited.' })
  invitation!: Invitation;

  @Directive(professional)
  @Field(() => [ContactAttendee], { description: 'Who of the agencies was there.' })
  attendees!: ContactAttendee[];

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Whether this person may change it.' })
  canChange!: boolean;
}

export const ContactConnection = connectionOf(Contact, 'Contact');
export type ContactConnection = InstanceType<typeof ContactConnection>;

@ObjectType({ description: 'Headings to type under for a kind of contact.' })
export class ContactTemplate {
  @Directive(nonPersonal)
  @Field(() => ContactKindEnum, { description: 'For which kind.' })
  kind!: ContactKind;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'The headings.' })
  text!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Where they come from.' })
  source!: string;

  @Directive(nonPersonal)
  @Field(() => RuleStatusEnum, { description: 'Confirmed, or a local setting.' })
  status!: RuleStatus;
}

import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { IdempotencyKey, Instant } from '@ictg/kit/graph';

const identity = '@tag(name: "personal-identity")';
const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({ description: 'A fact for a referral, taken from an NRM form.' })
export class NrmFactRead {
  @Directive(nonPersonal)
  @Field(() => String, { description: 'The field of the referral, e.g. child.givenNames.' })
  became!: string;

  @Directive(identity)
  @Field(() => [String], { description: 'Its value; several where the field takes several.' })
  values!: string[];

  @Directive(nonPersonal)
  @Field(() => [String], { description: "The form's own names of the fields it was taken from." })
  fields!: string[];
}

@ObjectType({ description: 'An answer of an NRM form as it was read.' })
export class NrmAnswerRead {
  @Directive(nonPersonal)
  @Field(() => String, {
    description: "The form's own name of the field; what was sent where it has none.",
  })
  field!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'What the form asks.' })
  label!: string;

  @Directive(identity)
  @Field(() => String, { description: 'What was answered.' })
  answer!: string;

  @Directive(nonPersonal)
  @Field(() => String, {
    nullable: true,
    description: 'Why it could not be taken over, where it could not.',
  })
  why!: string | null;
}

@ObjectType({ description: 'What an NRM form gives a referral. Nothing is kept by reading it.' })
export class NrmFormRead {
  @Directive(identity)
  @Field(() => String, { nullable: true, description: 'The NRM reference, where it has one.' })
  reference!: string | null;

  @Directive(identity)
  @Field(() => [NrmFactRead], { description: 'What can be taken over as it stands.' })
  facts!: NrmFactRead[];

  @Directive(identity)
  @Field(() => [NrmAnswerRead], {
    description: 'Every answer that was read, in the order of the form.',
  })
  answers!: NrmAnswerRead[];

  @Directive(identity)
  @Field(() => [NrmAnswerRead], {
    description: 'What could not be read or fits no field, with the reason.',
  })
  unread!: NrmAnswerRead[];

  @Directive(nonPersonal)
  @Field(() => [String], {
    description: 'Fields of the referral that triage needs and the form does not give.',
  })
  toAsk!: string[];

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Whether the form says that the person is an adult.' })
  saysAdult!: boolean;

  @Directive(nonPersonal)
  @Field(() => Int, { description: "How many answers about an adult's consent were left aside." })
  adultConsent!: number;
}

@ObjectType({ description: 'An answer of an NRM form that came again, where it differs.' })
export class NrmDifferenceRead {
  @Directive(nonPersonal)
  @Field(() => String, { description: "The form's own name of the field." })
  field!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'What the form asks.' })
  label!: string;

  @Directive(identity)
  @Field(() => String, {
    nullable: true,
    description: 'The answer that the referral was made from.',
  })
  was!: string | null;

  @Directive(identity)
  @Field(() => String, {
    nullable: true,
    description: 'The answer now; null where there is none any more.',
  })
  now!: string | null;

  @Directive(nonPersonal)
  @Field(() => [String], {
    description: 'The fields of the referral that it touches when accepted.',
  })
  touches!: string[];
}

@ObjectType({ description: 'The NRM form of a referral that came again with other answers.' })
export class NrmChange {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'When it came.' })
  receivedAt!: Date;

  @Directive(professional)
  @Field(() => String, { description: 'From whom.' })
  receivedFrom!: string;

  @Directive(identity)
  @Field(() => [NrmDifferenceRead], { description: 'What is still to be accepted or left.' })
  differences!: NrmDifferenceRead[];
}

@InputType({ description: 'An NRM form to put beside a referral.' })
export class CompareNrmFormInput {
  @Field(() => IdempotencyKey, { description: 'The same key compares once.' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The referral.' })
  referralId!: string;

  @Field(() => String, { nullable: true, description: 'The form as JSON or CSV.' })
  payload?: string | null;

  @Field(() => ID, { nullable: true, description: 'Its PDF copy, sent to /files before.' })
  fileId?: string | null;
}

@InputType({ description: 'What to do with differences; what is in neither list stays open.' })
export class SettleNrmChangeInput {
  @Field(() => ID, { description: 'The form that came again.' })
  nrmChangeId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => [String], { description: 'Fields of the form to accept.' })
  accept!: string[];

  @Field(() => [String], { description: 'Fields of the form to leave as they are.' })
  leave!: string[];
}

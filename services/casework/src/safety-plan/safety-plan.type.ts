import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { graphEnum, Instant, resultOf } from '@ictg/kit/graph';
import { LanguageEnum } from '../referral/referral.enum.js';
import type { PlanState } from './safety-plan.states.js';
import type { ReceiptWay } from './safety-plan.vocabulary.js';

const nonPersonal = '@tag(name: "not-personal")';
const sensitive = '@tag(name: "personal-sensitive")';
const professional = '@tag(name: "personal-professional")';

export const PlanStateEnum = graphEnum<PlanState>(
  'SafetyPlanState',
  'Where a safety plan stands.',
  {
    DRAFT: 'Being filled in.',
    GIVEN: 'Sent or read out; not yet receipted.',
    RECEIPTED: 'The receiver has said that they have it.',
    REPLACED: 'A later one holds.',
  },
);

export const ReceiptWayEnum = graphEnum<ReceiptWay>(
  'SafetyPlanReceipt',
  'How the receiver said that they have a plan.',
  { LINK: 'By opening its link.', TELEPHONE: 'On the telephone.' },
);

@ObjectType({ description: 'One part of a safety plan, in the language of its reader.' })
export class SafetyPlanPart {
  @Directive(nonPersonal)
  @Field(() => String, { description: 'Stable name of the part.' })
  key!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'What every plan says here.' })
  always!: string;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'What is filled in; null where nothing is.' })
  asks!: string | null;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What was filled in.' })
  answer!: string | null;
}

@ObjectType({ description: 'A text whose Welsh a translator has yet to see.' })
export class TextForTranslator {
  @Directive(nonPersonal)
  @Field(() => String, { description: 'Where it stands.' })
  where!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'In English.' })
  english!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'In Welsh, as drafted.' })
  welsh!: string;
}

@ObjectType({
  description:
    'An immediate safety plan, from a template in the language of its reader. It names nobody and says no address.',
})
export class SafetyPlan {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Reference for people, e.g. S-2026-00007.' })
  reference!: string;

  @Directive(nonPersonal)
  @Field(() => PlanStateEnum, { description: 'Where it stands.' })
  state!: PlanState;

  @Directive(nonPersonal)
  @Field(() => LanguageEnum, { description: 'The language of its reader.' })
  planLanguage!: 'ENGLISH' | 'WELSH';

  @Directive(nonPersonal)
  @Field(() => String, { description: 'The version of the template that it was written by.' })
  templateVersion!: string;

  @Directive(nonPersonal)
  @Field(() => Boolean, {
    description: 'Whether it is in Welsh that a translator has yet to see: say so to the reader.',
  })
  isForTranslator!: boolean;

  @Directive(sensitive)
  @Field(() => [SafetyPlanPart], { description: 'Its parts.' })
  parts!: SafetyPlanPart[];

  @Directive(professional)
  @Field(() => String, { description: 'Who wrote it.' })
  writtenByName!: string;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When it was sent or read out.' })
  givenAt!: Date | null;

  @Directive(professional)
  @Field(() => String, {
    nullable: true,
    description: 'The e-mail address; null for one that was read out.',
  })
  sentTo!: string | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'Until when its link works.' })
  linkEndsAt!: Date | null;

  @Directive(nonPersonal)
  @Field(() => Instant, {
    nullable: true,
    description: 'When the receiver said that they have it.',
  })
  receiptedAt!: Date | null;

  @Directive(nonPersonal)
  @Field(() => ReceiptWayEnum, { nullable: true, description: 'How they said so.' })
  receiptWay!: ReceiptWay | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Who said so on the telephone.' })
  receiptNote!: string | null;

  callId!: string | null;
  childId!: string | null;
}

@ObjectType({ description: 'The plan is on the server.' })
export class SafetyPlanSaved {
  @Directive(nonPersonal)
  @Field(() => SafetyPlan, { description: 'The plan as it stands now.' })
  safetyPlan!: SafetyPlan;
}

export const SafetyPlanResult = resultOf('SafetyPlan', SafetyPlanSaved);

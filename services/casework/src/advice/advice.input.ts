import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { graphEnum, GssCode, IdempotencyKey, PageArgs, PlainDate } from '@ictg/kit/graph';
import {
  AdviceAnswerEnum,
  AdviceKindEnum,
  AdviceStandingEnum,
  AdviceTopicEnum,
  AgencyTypeEnum,
  ChildChangeEnum,
  DueRegardEnum,
} from './advice.enum.js';
import type { AdviceFilter, AdviceGroup, AdviceOrder } from './advice.queries.js';
import type { AdviceStanding } from './advice.rules.js';
import type {
  AdviceAnswer,
  AdviceKind,
  AdviceTopic,
  AgencyType,
  ChildChange,
  DueRegard,
} from './advice.vocabulary.js';

export const AdviceOrderEnum = graphEnum<AdviceOrder>(
  'AdviceOrder',
  'In which order advice comes.',
  { DUE: 'What falls due first comes first.', NEWEST: 'What was given last comes first.' },
);

export const AdviceGroupEnum = graphEnum<AdviceGroup>('AdviceGroup', 'By what advice is counted.', {
  AGENCY_TYPE: 'The sort of agency.',
  AGENCY: 'The single agency, by name.',
  TOPIC: 'What it is about.',
  MONTH: 'The month in which it was given, as YYYY-MM.',
  KIND: 'What was asked for.',
});

@InputType({ description: 'Which advice a list shows; all conditions hold together.' })
export class AdviceFilterInput implements AdviceFilter {
  @Field(() => [AdviceKindEnum], { nullable: true, description: 'Only these kinds.' })
  kinds?: AdviceKind[] | null;

  @Field(() => [AdviceTopicEnum], { nullable: true, description: 'Only these topics.' })
  topics?: AdviceTopic[] | null;

  @Field(() => [AgencyTypeEnum], { nullable: true, description: 'Only to these sorts of agency.' })
  agencyTypes?: AgencyType[] | null;

  @Field(() => [AdviceStandingEnum], { nullable: true, description: 'Only what stands like this.' })
  standings?: AdviceStanding[] | null;

  @Field(() => String, { nullable: true, description: 'Only to the agency of this name.' })
  agencyName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only what was given in this month, YYYY-MM.',
  })
  month?: string | null;

  @Field(() => GssCode, {
    nullable: true,
    description: 'Only about children who live in this authority.',
  })
  authorityGss?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only about this child.' })
  childId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only what this person follows up, or those they cover for.',
  })
  mine?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only what counts against the agency: its first agreed day passed without it.',
  })
  countsAgainst?: boolean | null;

  @Field(() => ChildChangeEnum, { nullable: true, description: 'Only with this change.' })
  childChange?: ChildChange | null;
}

@ArgsType()
export class AdvicesArgs extends PageArgs {
  @Field(() => AdviceFilterInput, { nullable: true, description: 'Which advice.' })
  filter?: AdviceFilterInput | null;

  @Field(() => AdviceOrderEnum, { defaultValue: 'DUE', description: 'In which order.' })
  order!: AdviceOrder;
}

@InputType({ description: 'Who is asked to act.' })
export class AskedAgencyInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The agency in the directory of professionals, if it is there.',
  })
  agencyId?: string | null;

  @Field(() => String, { description: 'Its name.' })
  agencyName!: string;

  @Field(() => AgencyTypeEnum, { description: 'What sort of agency it is.' })
  agencyType!: AgencyType;

  @Field(() => String, { nullable: true, description: 'The person asked to act.' })
  personName?: string | null;

  @Field(() => String, { nullable: true, description: 'Their role.' })
  personRole?: string | null;
}

@InputType({ description: 'Asks an agency to do something for a child.' })
export class GiveAdviceInput {
  @Field(() => IdempotencyKey, { description: 'The same key gives it once.' })
  idempotencyKey!: string;

  @Field(() => AdviceKindEnum, { description: 'What is asked for.' })
  kind!: AdviceKind;

  @Field(() => AdviceTopicEnum, { description: 'What it is about.' })
  topic!: AdviceTopic;

  @Field(() => String, {
    description: 'What is advised or asked for. Never where the child is.',
  })
  text!: string;

  @Field(() => AskedAgencyInput, { description: 'Who is asked to act.' })
  asked!: AskedAgencyInput;

  @Field(() => ID, {
    nullable: true,
    description: 'The child. Left out for advice of a consultation, which knows its own.',
  })
  childId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The meeting from which it came.' })
  contactId?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'When; today when left out.' })
  givenOn?: string | null;

  @Field(() => PlainDate, {
    nullable: true,
    description: 'The last day for an answer; as the target of the service says when left out.',
  })
  dueOn?: string | null;
}

@InputType({ description: 'The advice and the version that was read.' })
export class AdviceStepInput {
  @Field(() => ID, { description: 'The advice.' })
  adviceId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@InputType({ description: 'What the agency answered.' })
export class AnswerAdviceInput extends AdviceStepInput {
  @Field(() => AdviceAnswerEnum, { description: 'The answer.' })
  answer!: AdviceAnswer;

  @Field(() => PlainDate, { description: 'When they answered.' })
  answeredOn!: string;

  @Field(() => String, { description: 'Who answered, by name or role.' })
  answeredBy!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was not done, or what overtook it; the reply in words.',
  })
  reason?: string | null;

  @Field(() => DueRegardEnum, {
    nullable: true,
    description: 'For advocacy: whether due regard was had.',
  })
  dueRegard?: DueRegard | null;
}

@InputType({ description: 'What changed for the child.' })
export class RecordAdviceOutcomeInput extends AdviceStepInput {
  @Field(() => ChildChangeEnum, { description: 'What became of the child.' })
  childChange!: ChildChange;

  @Field(() => String, { description: 'What changed, in words. Never where the child is.' })
  outcome!: string;
}

@InputType({ description: 'A step with its reason.' })
export class ReasonedAdviceStepInput extends AdviceStepInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'Moves the day by which an answer is due.' })
export class ExtendAdviceInput extends ReasonedAdviceStepInput {
  @Field(() => PlainDate, { description: 'The new last day.' })
  dueOn!: string;
}

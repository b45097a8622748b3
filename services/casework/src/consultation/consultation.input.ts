import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { GssCode, IdempotencyKey, Instant, PageArgs, PlainDate } from '@ictg/kit/graph';
import { AgencyTypeEnum, type AgencyType } from '../advice/index.js';
import { ExploitationTypeEnum, SexEnum } from '../child/child.enum.js';
import type { ExploitationType, Sex } from '../child/child.vocabulary.js';
import {
  ChildSituationEnum,
  ConsultationModeEnum,
  ConsultationStateEnum,
  IndicatorEnum,
  ItemAnswerEnum,
  NrmAdviceEnum,
  RoughAgeEnum,
  SectionFortyFiveEnum,
} from './consultation.enum.js';
import type { ConsultationFilter } from './consultation.queries.js';
import type { ConsultationState } from './consultation.states.js';
import type {
  ChildSituation,
  ConsultationMode,
  Indicator,
  ItemAnswer,
  NrmAdvice,
  RoughAge,
  SectionFortyFive,
} from './consultation.vocabulary.js';

@InputType({ description: 'Which consultations a list shows; all conditions hold together.' })
export class ConsultationFilterInput implements ConsultationFilter {
  @Field(() => [ConsultationStateEnum], {
    nullable: true,
    description: 'Only those in this state.',
  })
  states?: ConsultationState[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those going on.' })
  openOnly?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those this person keeps, or those they cover for.',
  })
  mine?: boolean | null;

  @Field(() => [ChildSituationEnum], { nullable: true, description: 'Only about these.' })
  situations?: ChildSituation[] | null;

  @Field(() => [AgencyTypeEnum], { nullable: true, description: 'Only from these agencies.' })
  agencyTypes?: AgencyType[] | null;

  @Field(() => GssCode, { nullable: true, description: 'Only about this authority.' })
  authorityGss?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only about this child.' })
  childId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those with advice that is overdue.',
  })
  adviceOverdue?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only with these words in reference, agency or question.',
  })
  text?: string | null;
}

@ArgsType()
export class ConsultationsArgs extends PageArgs {
  @Field(() => ConsultationFilterInput, { nullable: true, description: 'Which consultations.' })
  filter?: ConsultationFilterInput | null;
}

@InputType({ description: 'The professional who asks.' })
export class ClientInput {
  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => String, { description: 'Their role.' })
  role!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Their agency in the directory, if it is there.',
  })
  agencyId?: string | null;

  @Field(() => String, { description: 'Their agency.' })
  agencyName!: string;

  @Field(() => AgencyTypeEnum, { description: 'What sort of agency it is.' })
  agencyType!: AgencyType;
}

@InputType({ description: 'A consultation as it is written down.' })
export class ConsultationDetailsInput {
  @Field(() => ClientInput, { description: 'Who asks.' })
  client!: ClientInput;

  @Field(() => GssCode, { nullable: true, description: 'The authority concerned.' })
  authorityGss?: string | null;

  @Field(() => Instant, { description: 'When it was held.' })
  heldAt!: Date;

  @Field(() => Int, { nullable: true, description: 'How long it took, in minutes.' })
  minutes?: number | null;

  @Field(() => ConsultationModeEnum, { description: 'How it was held.' })
  mode!: ConsultationMode;

  @Field(() => String, { description: 'What was asked. Never where a child is.' })
  question!: string;

  @Field(() => RoughAgeEnum, { nullable: true, description: 'Rough age of a child not named.' })
  roughAge?: RoughAge | null;

  @Field(() => SexEnum, { nullable: true, description: 'Sex of a child not named.' })
  roughSex?: Sex | null;

  @Field(() => [IndicatorEnum], { defaultValue: [], description: 'Signs talked through.' })
  indicators!: Indicator[];

  @Field(() => String, { nullable: true, description: 'What was said about them.' })
  indicatorNote?: string | null;

  @Field(() => [ExploitationTypeEnum], {
    defaultValue: [],
    description: 'Kinds of exploitation suspected.',
  })
  exploitationTypes!: ExploitationType[];

  @Field(() => NrmAdviceEnum, {
    defaultValue: 'NOT_DISCUSSED',
    description: 'What was said about the NRM.',
  })
  nrmAdvice!: NrmAdvice;

  @Field(() => String, { nullable: true, description: 'How the child is to be kept safe.' })
  safetyPlanning?: string | null;

  @Field(() => SectionFortyFiveEnum, {
    defaultValue: 'NOT_DISCUSSED',
    description: 'What was said about section 45.',
  })
  sectionFortyFive!: SectionFortyFive;

  @Field(() => String, { nullable: true, description: 'What was taken further, or challenged.' })
  escalation?: string | null;

  @Field(() => String, { nullable: true, description: 'To whom.' })
  escalatedTo?: string | null;

  @Field(() => String, { nullable: true, description: 'With what result.' })
  escalationResult?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'When it is to be followed up.' })
  followUpDueOn?: string | null;
}

@InputType({ description: 'Records a consultation.' })
export class RecordConsultationInput extends ConsultationDetailsInput {
  @Field(() => IdempotencyKey, { description: 'The same key records it once.' })
  idempotencyKey!: string;

  @Field(() => ChildSituationEnum, { description: 'Whom it is about.' })
  situation!: ChildSituation;

  @Field(() => ID, { nullable: true, description: 'The child, if it is one known to the service.' })
  childId?: string | null;
}

@InputType({ description: 'The consultation and the version that was read.' })
export class ConsultationStepInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@InputType({ description: 'Changes what is recorded of a consultation.' })
export class ChangeConsultationInput extends ConsultationStepInput {
  @Field(() => ConsultationDetailsInput, { description: 'The whole of it as it should stand.' })
  details!: ConsultationDetailsInput;
}

@InputType({ description: 'Links a consultation to a child whom this person may see.' })
export class LinkConsultationInput extends ConsultationStepInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => String, { description: 'How it is known that it was about this child.' })
  reason!: string;
}

@InputType({ description: 'Takes the link to a child away.' })
export class UnlinkConsultationInput extends ConsultationStepInput {
  @Field(() => String, { description: 'Why it was not about this child.' })
  reason!: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether it was about a child at all; false for a general question.',
  })
  isAboutChild!: boolean;
}

@InputType({ description: 'Gives a consultation to another RPC.' })
export class HandOverConsultationInput extends ConsultationStepInput {
  @Field(() => ID, { description: 'To whom.' })
  staffId!: string;
}

@InputType({ description: 'A step with what is to be said about it.' })
export class NotedConsultationStepInput extends ConsultationStepInput {
  @Field(() => String, { description: 'What is to be remembered of it, or why.' })
  note!: string;
}

@InputType({ description: 'One item of the checklist, answered.' })
export class ItemAnswerInput {
  @Field(() => String, { description: 'Which item.' })
  key!: string;

  @Field(() => ItemAnswerEnum, { description: 'The answer.' })
  answer!: ItemAnswer;

  @Field(() => String, { nullable: true, description: 'What to mend.' })
  note?: string | null;
}

@InputType({ description: 'Reviews one version of a draft for the NRM.' })
export class ReviewNrmDraftInput {
  @Field(() => IdempotencyKey, { description: 'The same key reviews it once.' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The consultation.' })
  consultationId!: string;

  @Field(() => String, { description: 'The version of the checklist that was used.' })
  checklistVersion!: string;

  @Field(() => [ItemAnswerInput], { description: 'Every item, answered.' })
  answers!: ItemAnswerInput[];

  @Field(() => String, { nullable: true, description: 'What was said in all.' })
  summary?: string | null;
}

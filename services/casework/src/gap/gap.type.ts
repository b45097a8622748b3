import { ArgsType, Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import {
  connectionOf,
  graphEnum,
  GssCode,
  IdempotencyKey,
  Node,
  PageArgs,
  PlainDate,
  resultOf,
} from '@ictg/kit/graph';
import { LocalAuthorityStub } from '../stub/local-authority.stub.js';
import type { GapFilter } from './gap.queries.js';
import type { GapState, LocalNeed } from './gap.vocabulary.js';

const sensitive = '@tag(name: "personal-sensitive")';
const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

export const LocalNeedEnum = graphEnum<LocalNeed>(
  'LocalNeed',
  'What is needed and nobody here gives. A working list of the service, a local setting.',
  {
    THERAPY: 'Therapy for what happened.',
    LEGAL_ADVICE: 'A solicitor.',
    INTERPRETER: 'An interpreter.',
    SAFE_PLACEMENT: 'A safe placement.',
    EDUCATION_PLACE: 'A place at school or college.',
    YOUTH_SERVICE: 'A youth service.',
    SPECIALIST_HEALTH: 'Specialist health care.',
    POST_18_SUPPORT: 'Support after 18.',
    OTHER: 'Something else.',
  },
);

export const GapStateEnum = graphEnum<GapState>('LocalGapState', 'Where a gap stands.', {
  OPEN: 'Nobody gives it.',
  MET: 'Somebody gives it now.',
  NO_LONGER_NEEDED: 'It is no longer needed.',
});

@ObjectType({
  implements: Node,
  description: 'Something needed that nobody in an authority gives.',
})
export class LocalGap extends Node {
  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => GssCode, { description: 'In which authority.' })
  authorityGss!: string;

  @Directive(sensitive)
  @Field(() => LocalNeedEnum, { description: 'What is needed.' })
  need!: LocalNeed;

  @Directive(sensitive)
  @Field(() => String, { description: 'What it is in words.' })
  text!: string;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'Since when.' })
  sinceOn!: string;

  @Directive(nonPersonal)
  @Field(() => ID, { nullable: true, description: 'The child, if it is about one.' })
  childId!: string | null;

  @Directive(nonPersonal)
  @Field(() => GapStateEnum, { description: 'Where it stands.' })
  state!: GapState;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'With whom it was raised.' })
  raisedWith!: string | null;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What came of it.' })
  result!: string | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'When it was settled.' })
  settledOn!: string | null;

  @Directive(professional)
  @Field(() => String, { description: 'Who recorded it.' })
  recordedBy!: string;
}

export const LocalGapConnection = connectionOf(LocalGap, 'LocalGap');
export type LocalGapConnection = InstanceType<typeof LocalGapConnection>;

@ObjectType({
  description:
    'Gaps of an authority, counted. Exact, of rows this person may see: not for publication.',
})
export class LocalGapCount {
  @Directive(nonPersonal)
  @Field(() => LocalAuthorityStub, { nullable: true, description: 'The authority.' })
  authority!: LocalAuthorityStub | null;

  @Directive(nonPersonal)
  @Field(() => GssCode, { description: 'Its code.' })
  authorityGss!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How many are open.' })
  open!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How many are met.' })
  met!: number;
}

@InputType({ description: 'Which gaps a list shows; all conditions hold together.' })
export class LocalGapFilterInput implements GapFilter {
  @Field(() => GssCode, { nullable: true, description: 'Only in this authority.' })
  authorityGss?: string | null;

  @Field(() => [LocalNeedEnum], { nullable: true, description: 'Only of these needs.' })
  needs?: LocalNeed[] | null;

  @Field(() => [GapStateEnum], { nullable: true, description: 'Only those that stand like this.' })
  states?: GapState[] | null;
}

@ArgsType()
export class LocalGapsArgs extends PageArgs {
  @Field(() => LocalGapFilterInput, { nullable: true, description: 'Which gaps.' })
  filter?: LocalGapFilterInput | null;
}

@InputType({ description: 'Records that something is needed and nobody here gives it.' })
export class RecordLocalGapInput {
  @Field(() => IdempotencyKey, { description: 'The same key records it once.' })
  idempotencyKey!: string;

  @Field(() => GssCode, { description: 'In which authority.' })
  authorityGss!: string;

  @Field(() => LocalNeedEnum, { description: 'What is needed.' })
  need!: LocalNeed;

  @Field(() => String, { description: 'What it is in words. Never where a child is.' })
  text!: string;

  @Field(() => PlainDate, { nullable: true, description: 'Since when; today when left out.' })
  sinceOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'The child, if it is about one.' })
  childId?: string | null;

  @Field(() => String, { nullable: true, description: 'With whom it was raised.' })
  raisedWith?: string | null;
}

@InputType({ description: 'Says how a gap stands now.' })
export class SettleLocalGapInput {
  @Field(() => ID, { description: 'The gap.' })
  gapId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => GapStateEnum, { description: 'How it stands now.' })
  state!: GapState;

  @Field(() => String, { description: 'What came of it, or why it is open again.' })
  result!: string;
}

@ObjectType({ description: 'The gap is saved.' })
export class LocalGapSaved {
  @Directive(sensitive)
  @Field(() => LocalGap, { description: 'It as it stands now.' })
  gap!: LocalGap;
}

export const LocalGapResult = resultOf('LocalGap', LocalGapSaved);

import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Instant, PlainDate } from '@ictg/kit/graph';
import type { TargetUnit } from '../clock/index.js';
import type { RuleStatus } from '../eligibility/index.js';
import type { ApprovalState } from './approval.states.js';
import { ApprovalAccess } from './guidance.type.js';
import {
  ApprovalStateEnum,
  RuleStatusEnum,
  SettingKindEnum,
  TargetUnitEnum,
} from './setting.enum.js';
import type { SettingKind } from './setting.vocabulary.js';

const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({
  description: 'A setting from its day until the next one of its kind, or a draft of one.',
})
export class DatedSetting {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => SettingKindEnum, { description: 'What it sets.' })
  kind!: SettingKind;

  @Directive(nonPersonal)
  @Field(() => ApprovalStateEnum, { description: 'Where it stands.' })
  state!: ApprovalState;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Whether it holds today.' })
  isInForce!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Whether the service came with it.' })
  isShipped!: boolean;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'First day.' })
  fromOn!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'The value in words.' })
  text!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { nullable: true, description: 'For a target: how much time.' })
  amount!: number | null;

  @Directive(nonPersonal)
  @Field(() => TargetUnitEnum, {
    nullable: true,
    description: 'For a target: how the time is counted.',
  })
  unit!: TargetUnit | null;

  @Directive(nonPersonal)
  @Field(() => String, {
    nullable: true,
    description: 'For working hours: when the day opens, by the clock in London.',
  })
  opens!: string | null;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'For working hours: when the day closes.' })
  closes!: string | null;

  @Directive(nonPersonal)
  @Field(() => [String], { nullable: true, description: 'For a list of reasons: the codes on it.' })
  codes!: readonly string[] | null;

  @Directive(nonPersonal)
  @Field(() => String, {
    description: 'Where it comes from: a document with its date, or a choice of the service.',
  })
  source!: string;

  @Directive(nonPersonal)
  @Field(() => RuleStatusEnum, { description: 'Confirmed, or a local setting.' })
  status!: RuleStatus;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'What a reader should know about it.' })
  note!: string | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Who drafted it.' })
  draftedBy!: string | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When it was drafted.' })
  draftedAt!: Date | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Who approved it.' })
  approvedBy!: string | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When it was approved.' })
  approvedAt!: Date | null;

  @Directive(nonPersonal)
  @Field(() => ApprovalAccess, { description: 'What this person may do with it.' })
  access!: ApprovalAccess;
}

@ObjectType({ description: 'A setting with its whole history and what is drafted.' })
export class Setting {
  @Directive(nonPersonal)
  @Field(() => SettingKindEnum, { description: 'What it sets.' })
  kind!: SettingKind;

  @Directive(nonPersonal)
  @Field(() => DatedSetting, { description: 'What holds today.' })
  inForce!: DatedSetting;

  @Directive(nonPersonal)
  @Field(() => [DatedSetting], {
    description: 'Everything that held, holds, is to hold or is drafted, latest day first.',
  })
  history!: readonly DatedSetting[];

  @Directive(nonPersonal)
  @Field(() => [String], { description: 'For a list of reasons: every code that could be on it.' })
  possibleCodes!: readonly string[];
}

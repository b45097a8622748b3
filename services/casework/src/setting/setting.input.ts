import { Field, ID, InputType, Int } from 'type-graphql';
import { IdempotencyKey, PlainDate } from '@ictg/kit/graph';
import type { TargetUnit } from '../clock/index.js';
import type { RuleStatus } from '../eligibility/index.js';
import { RuleStatusEnum, SettingKindEnum, TargetUnitEnum } from './setting.enum.js';
import type { SettingKind } from './setting.vocabulary.js';

@InputType({ description: 'A setting to draft. Give the fields that go with its kind.' })
export class DraftSettingInput {
  @Field(() => IdempotencyKey, { description: 'Sending it twice makes one draft.' })
  idempotencyKey!: string;

  @Field(() => SettingKindEnum, { description: 'What it sets.' })
  kind!: SettingKind;

  @Field(() => PlainDate, { description: 'First day: today or later.' })
  fromOn!: string;

  @Field(() => Int, { nullable: true, description: 'For a target: how much time.' })
  amount?: number | null;

  @Field(() => TargetUnitEnum, {
    nullable: true,
    description: 'For a target: how the time is counted.',
  })
  unit?: TargetUnit | null;

  @Field(() => String, {
    nullable: true,
    description: 'For working hours: when the day opens, e.g. 09:00.',
  })
  opens?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'For working hours: when the day closes, e.g. 17:00.',
  })
  closes?: string | null;

  @Field(() => [String], { nullable: true, description: 'For a list of reasons: the codes on it.' })
  codes?: string[] | null;

  @Field(() => String, {
    description: 'Where it comes from: a document with its date, or a choice of the service.',
  })
  source!: string;

  @Field(() => RuleStatusEnum, { description: 'Confirmed, or a local setting.' })
  status!: RuleStatus;

  @Field(() => String, { nullable: true, description: 'What a reader should know about it.' })
  note?: string | null;
}

@InputType({ description: 'A drafted setting, and the version of it that was read.' })
export class SettingStepInput {
  @Field(() => ID, { description: 'The drafted setting.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

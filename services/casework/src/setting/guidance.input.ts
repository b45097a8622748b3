import { Field, ID, InputType, Int } from 'type-graphql';
import { IdempotencyKey, PlainDate } from '@ictg/kit/graph';
import type { RuleStatus } from '../eligibility/index.js';
import type { GuidanceChanges, GuidanceRuleChange, NewSource } from './commands/guidance-body.js';
import { RuleStatusEnum } from './setting.enum.js';

@InputType({ description: 'A document that the rule book does not know yet.' })
export class RuleSourceInput implements NewSource {
  @Field(() => String, { description: 'Its key: small letters, digits and dashes.' })
  key!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { description: 'Its date in words.' })
  dated!: string;
}

@InputType({ description: 'What a rule is to be.' })
export class GuidanceRuleInput implements GuidanceRuleChange {
  @Field(() => String, { description: 'The rule, by its key.' })
  rule!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its value; left out for no limit, and for a rule that holds in sites.',
  })
  value?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'The sites in which it is to hold, for a rule about sites.',
  })
  sites?: string[] | null;

  @Field(() => String, { description: 'Key of the source in which it was read.' })
  source!: string;

  @Field(() => RuleStatusEnum, { description: 'Confirmed, or a local setting.' })
  status!: RuleStatus;

  @Field(() => String, { nullable: true, description: 'How far the source goes.' })
  note?: string | null;
}

@InputType({ description: 'A version of the guidance to draft: a copy of another, with changes.' })
export class DraftGuidanceVersionInput implements GuidanceChanges {
  @Field(() => IdempotencyKey, { description: 'Sending it twice makes one draft.' })
  idempotencyKey!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the version to copy; the one in force today when left out.',
  })
  copyOf?: string | null;

  @Field(() => String, { description: 'What is new in it.' })
  title!: string;

  @Field(() => PlainDate, { description: 'First day.' })
  fromOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Key of the source of the version; that of the copied one when left out.',
  })
  source?: string | null;

  @Field(() => RuleStatusEnum, { nullable: true, description: 'Confirmed, or a local setting.' })
  status?: RuleStatus | null;

  @Field(() => String, { nullable: true, description: 'What a reader should know about it.' })
  note?: string | null;

  @Field(() => [GuidanceRuleInput], {
    defaultValue: [],
    description: 'The rules that are to be otherwise.',
  })
  rules!: GuidanceRuleInput[];

  @Field(() => [RuleSourceInput], {
    defaultValue: [],
    description: 'Documents that the rule book does not know yet.',
  })
  sources!: RuleSourceInput[];
}

@InputType({
  description: 'A version of the guidance, and the version of its record that was read.',
})
export class GuidanceStepInput {
  @Field(() => ID, { description: 'The version of the guidance.' })
  id!: string;

  @Field(() => Int, { description: 'The version of its record that was read.' })
  version!: number;
}

@InputType({
  description:
    'Changes to a draft. What is left out stays; a draft that was handed in has to be handed in again.',
})
export class ChangeGuidanceDraftInput extends GuidanceStepInput implements GuidanceChanges {
  @Field(() => String, { nullable: true, description: 'What is new in it.' })
  title?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'First day.' })
  fromOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Key of the source of the version.' })
  source?: string | null;

  @Field(() => RuleStatusEnum, { nullable: true, description: 'Confirmed, or a local setting.' })
  status?: RuleStatus | null;

  @Field(() => String, { nullable: true, description: 'What a reader should know about it.' })
  note?: string | null;

  @Field(() => [GuidanceRuleInput], {
    defaultValue: [],
    description: 'The rules that are to be otherwise.',
  })
  rules!: GuidanceRuleInput[];

  @Field(() => [RuleSourceInput], {
    defaultValue: [],
    description: 'Documents that the rule book does not know yet.',
  })
  sources!: RuleSourceInput[];
}

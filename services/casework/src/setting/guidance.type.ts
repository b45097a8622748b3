import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Instant, Node, PlainDate } from '@ictg/kit/graph';
import type { RuleStatus } from '../eligibility/index.js';
import type { ApprovalState } from './approval.states.js';
import type { RuleForm } from './guidance-rule.js';
import { ApprovalStateEnum, RuleFormEnum, RuleStatusEnum } from './setting.enum.js';

const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({ description: 'A document that rows of the configuration rest on.' })
export class RuleSource {
  @Directive(nonPersonal)
  @Field(() => String, { description: 'Its key in the rule book.' })
  key!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Its date in words.' })
  dated!: string;
}

@ObjectType({ description: 'A rule as it stands in a version of the guidance.' })
export class GuidanceRule {
  @Directive(nonPersonal)
  @Field(() => String, {
    description: 'Stable name, as reasons cite it, e.g. model or parentalResponsibility/NONE.',
  })
  key!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'The question that it answers.' })
  question!: string;

  @Directive(nonPersonal)
  @Field(() => RuleFormEnum, { description: 'How its value is written.' })
  form!: RuleForm;

  @Directive(nonPersonal)
  @Field(() => [String], { description: 'What may be chosen, where there is a choice.' })
  options!: readonly string[];

  @Directive(nonPersonal)
  @Field(() => String, {
    nullable: true,
    description: 'Its value; null for no limit, and for a rule that holds in sites.',
  })
  value!: string | null;

  @Directive(nonPersonal)
  @Field(() => [ID], {
    nullable: true,
    description: 'The sites in which it holds; null where it is not about sites.',
  })
  sites!: readonly string[] | null;

  @Directive(nonPersonal)
  @Field(() => RuleSource, { description: 'Where it was read.' })
  source!: RuleSource;

  @Directive(nonPersonal)
  @Field(() => RuleStatusEnum, { description: 'Confirmed, or a local setting.' })
  status!: RuleStatus;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'How far the source goes.' })
  note!: string | null;
}

@ObjectType({ description: 'A rule that a version has otherwise than the one before it.' })
export class GuidanceRuleDifference {
  @Directive(nonPersonal)
  @Field(() => String, { description: 'The rule.' })
  key!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'The question that it answers.' })
  question!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'As it is in the version before.' })
  before!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'As it is in this one.' })
  after!: string;
}

@ObjectType({
  description: 'What this viewer may do with a change of the configuration as it stands.',
})
export class ApprovalAccess {
  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May change it.' })
  canChange!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May hand it in for a second person to look at.' })
  canSubmit!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May approve it.' })
  canApprove!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May take it back.' })
  canWithdraw!: boolean;

  @Directive(nonPersonal)
  @Field(() => String, {
    nullable: true,
    description: 'Why this person cannot approve it, in a sentence, when they cannot.',
  })
  whyNotApprove!: string | null;
}

@ObjectType({
  implements: Node,
  description:
    'A version of the guidance: what held, or is to hold, from its day until the next one.',
})
export class GuidanceVersion extends Node {
  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Code that decisions cite: year and month, e.g. 2021-05.' })
  code!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'What is new in it.' })
  title!: string;

  @Directive(nonPersonal)
  @Field(() => ApprovalStateEnum, { description: 'Where it stands.' })
  state!: ApprovalState;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'First day.' })
  fromOn!: string;

  @Directive(nonPersonal)
  @Field(() => PlainDate, {
    nullable: true,
    description: 'First day of the version that follows, once one is approved.',
  })
  untilOn!: string | null;

  @Directive(nonPersonal)
  @Field(() => Boolean, {
    description: 'False where only the month is known and the day was chosen.',
  })
  isDayKnown!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Whether it holds today.' })
  isInForce!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, {
    description: 'Whether the service came with it; it is then no draft of anybody.',
  })
  isShipped!: boolean;

  @Directive(nonPersonal)
  @Field(() => RuleSource, { description: 'The document that brought it.' })
  source!: RuleSource;

  @Directive(nonPersonal)
  @Field(() => RuleStatusEnum, { description: 'Confirmed, or a local setting.' })
  status!: RuleStatus;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'What a reader should know about it.' })
  note!: string | null;

  @Directive(nonPersonal)
  @Field(() => String, {
    nullable: true,
    description: 'Code of the version that it was copied from.',
  })
  basedOn!: string | null;

  @Directive(nonPersonal)
  @Field(() => [GuidanceRule], { description: 'Every rule of it.' })
  rules!: readonly GuidanceRule[];

  @Directive(nonPersonal)
  @Field(() => [GuidanceRuleDifference], {
    description: 'The rules that the version in force before its day has otherwise.',
  })
  differences!: readonly GuidanceRuleDifference[];

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Who drafted it.' })
  draftedBy!: string | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When it was drafted.' })
  draftedAt!: Date | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When it was handed in.' })
  submittedAt!: Date | null;

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

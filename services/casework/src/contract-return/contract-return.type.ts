import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, graphEnum, Instant } from '@ictg/kit/graph';
import { figureDefinitions } from './figure.data.js';
import { figureKeys, type FigureKey, type FigureRow } from './figure.js';

const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';
const sensitive = '@tag(name: "personal-sensitive")';

export const FigureKeyEnum = graphEnum<FigureKey>(
  'ContractReturnFigureKey',
  'A figure of the contract return.',
  Object.fromEntries(figureKeys.map((key) => [key, figureDefinitions[key].definition])) as Record<
    FigureKey,
    string
  >,
);

@ObjectType({ description: 'One part of a figure, e.g. one route.' })
export class FigurePart {
  @Directive(nonPersonal)
  @Field(() => String, {
    description:
      'Code of the part: a kind of sender, a state, an offer, a role, a reason to close, a kind of agency or of caller.',
  })
  part!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Records in it.' })
  count!: number;
}

@ObjectType({ description: 'One record that a figure counts.' })
export class ContractReturnRow implements FigureRow {
  @Directive(nonPersonal)
  @Field(() => ID, {
    description:
      'The record: a referral, an episode of support, a missing episode, a consultation or a call.',
  })
  recordId!: string;

  @Directive(nonPersonal)
  @Field(() => ID, { nullable: true, description: 'The child, if it is about one.' })
  childId!: string | null;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Reference of the record, or of the child.' })
  reference!: string;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'The part in which it counts.' })
  part!: string | null;

  @Directive(nonPersonal)
  @Field(() => Int, { nullable: true, description: 'Days, where the figure has a median.' })
  days!: number | null;
}

export const ContractReturnRowConnection = connectionOf(ContractReturnRow, 'ContractReturnRow');
export type ContractReturnRowConnection = InstanceType<typeof ContractReturnRowConnection>;

@ObjectType({
  description:
    'One figure of a return. Exact: not for publication. It is the number of its records, those hidden from this person among them.',
})
export class ContractReturnFigure {
  @Directive(nonPersonal)
  @Field(() => FigureKeyEnum, { description: 'Which figure.' })
  key!: FigureKey;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Its name.' })
  title!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'What it counts.' })
  definition!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How many records.' })
  count!: number;

  @Directive(nonPersonal)
  @Field(() => Float, { nullable: true, description: 'Median in days, where it has one.' })
  medianDays!: number | null;

  @Directive(nonPersonal)
  @Field(() => [FigurePart], { description: 'The same records by part; the parts add up to it.' })
  parts!: FigurePart[];

  @Directive(nonPersonal)
  @Field(() => Int, {
    description: 'How many of its records this person may not see; they count all the same.',
  })
  hiddenCount!: number;

  readonly shownRows!: readonly FigureRow[];
}

@ObjectType({ description: 'A return as it was frozen once.' })
export class ContractReturnRevision {
  @Directive(nonPersonal)
  @Field(() => Int, { description: 'From 1.' })
  revision!: number;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'When it was frozen.' })
  frozenAt!: Date;

  @Directive(professional)
  @Field(() => String, { description: 'Who froze it.' })
  frozenBy!: string;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'What was corrected since the one before.' })
  reason!: string | null;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'SHA-256 over its records.' })
  digest!: string;
}

@ObjectType({ description: 'How a figure differs from what was frozen last.' })
export class ContractReturnChange {
  @Directive(nonPersonal)
  @Field(() => FigureKeyEnum, { description: 'Which figure.' })
  key!: FigureKey;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Its name.' })
  title!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Records that count now and did not.' })
  added!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Records that counted and do not any more.' })
  removed!: number;
}

@ObjectType({ description: 'What this person may do with the return of a month.' })
export class ContractReturnAccess {
  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Freeze it, or a revision of it, now.' })
  canFreeze!: boolean;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'Why not, in a sentence.' })
  whyNot!: string | null;
}

@ObjectType({
  description:
    'What the service reports for a month: every figure with the records behind it. Frozen ones never change; without a revision it is what is known now.',
})
export class ContractReturn {
  @Directive(nonPersonal)
  @Field(() => String, { description: 'The month, as 2026-10.' })
  month!: string;

  @Directive(nonPersonal)
  @Field(() => Int, {
    nullable: true,
    description: 'The revision shown; nothing for as known now.',
  })
  revision!: number | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When it was frozen.' })
  frozenAt!: Date | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Who froze it.' })
  frozenBy!: string | null;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'What was corrected since the one before.' })
  reason!: string | null;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'SHA-256 over its records, once frozen.' })
  digest!: string | null;

  @Directive(nonPersonal)
  @Field(() => [ContractReturnFigure], { description: 'The figures, in their order.' })
  figures!: ContractReturnFigure[];

  @Directive(nonPersonal)
  @Field(() => [ContractReturnRevision], { description: 'Every revision, the newest first.' })
  revisions!: ContractReturnRevision[];

  @Directive(nonPersonal)
  @Field(() => [ContractReturnChange], {
    description: 'What has become known since it was frozen last; empty for a frozen one.',
  })
  changes!: ContractReturnChange[];

  @Directive(nonPersonal)
  @Field(() => ContractReturnAccess, { description: 'What this person may do with it.' })
  access!: ContractReturnAccess;
}

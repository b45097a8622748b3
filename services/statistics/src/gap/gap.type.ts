import { Field, Float, Int, ObjectType } from 'type-graphql';
import { PlainDate } from '@ictg/kit/graph';
import type { Marker } from '../answer/mark.js';
import type { Dimension, Measure } from '../answer/query.js';
import type { Quarter, ReferralLine } from '../cube/counted-child.js';
import type { PublishedReason } from '../cube/status.js';
import {
  GapDimensionEnum,
  GapMarkerEnum,
  GapMeasureEnum,
  GapReasonEnum,
  ReferralLineEnum,
} from './gap.enum.js';
import { GapDisclosure, GapLinkage, GapProvenance } from './quality.type.js';

@ObjectType({ description: 'The children without a worker for one reason.' })
export class GapReasonPart {
  @Field(() => GapReasonEnum, { description: 'The reason.' })
  reason!: PublishedReason;

  @Field(() => Int, { description: 'Children, to a multiple of 5.' })
  value!: number;

  @Field(() => [Int], { description: 'Least and greatest that the true number may be.' })
  interval!: readonly number[];
}

@ObjectType({ description: 'One figure: a measure for one combination of codes.' })
export class GapFigure {
  @Field(() => [String], {
    description:
      'Codes in the order of `dimensions`: a quarter like 2019-Q3, a GSS code, a reason. UNKNOWN where it is not known.',
  })
  keys!: readonly string[];

  @Field(() => [String], { description: 'The codes in words, in the same order.' })
  labels!: readonly string[];

  @Field(() => GapMeasureEnum, { description: 'What it tells.' })
  measure!: Measure;

  @Field(() => Float, {
    nullable: true,
    description:
      'The protected figure: children to a multiple of 5, or a share from 0 to 1. Null where it is not told: the marker says why. 0 means 0 up to the top of the interval.',
  })
  value!: number | null;

  @Field(() => GapMarkerEnum, { nullable: true, description: 'What must be known to read it.' })
  marker!: Marker | null;

  @Field(() => [Float], {
    nullable: true,
    description: 'Least and greatest that the true value may be; null where nothing is told.',
  })
  interval!: readonly number[] | null;

  @Field(() => [GapReasonPart], {
    nullable: true,
    description:
      'How the children without a worker divide by reason; they add up to the value exactly. Null for other measures, and where reasons would be finer than may be told.',
  })
  reasonSplit!: readonly GapReasonPart[] | null;
}

@ObjectType({
  description: 'Something not told as asked, and the question that would be answered.',
})
export class GapNotice {
  @Field(() => String, { description: 'What was too fine, and what is told instead.' })
  sentence!: string;

  @Field(() => [GapDimensionEnum], { description: 'The finest “by” that would be answered.' })
  by!: readonly Dimension[];

  @Field(() => [GapMeasureEnum], { description: 'The measures concerned.' })
  measures!: readonly Measure[];
}

@ObjectType({ description: 'What an earlier snapshot, or this one, said of the whole.' })
export class GapRevision {
  @Field(() => String, { description: 'Id of the snapshot.' })
  snapshot!: string;

  @Field(() => PlainDate, { description: 'The day on which its children were counted.' })
  countedOn!: string;

  @Field(() => [GapFigure], {
    description: 'Its totals, as `totals` gives those of this snapshot.',
  })
  totals!: readonly GapFigure[];
}

@ObjectType({ description: 'Referrals on one line of the reconciliation to the published totals.' })
export class GapReconciliation {
  @Field(() => String, { description: 'Quarter of the referral.' })
  quarter!: Quarter;

  @Field(() => ReferralLineEnum, { description: 'The line.' })
  line!: ReferralLine;

  @Field(() => Int, { description: 'Referrals, to a multiple of 5.' })
  value!: number;
}

@ObjectType({
  description:
    'How many children had no guardian, from one published snapshot. Every figure is a sum of one protected cube, so no question tells more than another.',
})
export class GuardianshipGap {
  @Field(() => String, { description: 'Id of the snapshot: the SHA-256 of its bytes.' })
  snapshot!: string;

  @Field(() => PlainDate, { description: 'The day on which its children were counted.' })
  countedOn!: string;

  @Field(() => [GapDimensionEnum], { description: 'What the cells are split by, in order.' })
  dimensions!: readonly Dimension[];

  @Field(() => [GapFigure], { description: 'Every combination of codes, those of 0 included.' })
  cells!: readonly GapFigure[];

  @Field(() => [GapFigure], {
    description:
      'The same measures for everything together, and for each period where periods are asked for. A figure without codes is the whole.',
  })
  totals!: readonly GapFigure[];

  @Field(() => [GapNotice], { description: 'What was not told as asked; empty when all was.' })
  notices!: readonly GapNotice[];

  @Field(() => [GapReconciliation], {
    description:
      'All referrals of the snapshot by quarter and line: they lead to the published totals.',
  })
  reconciliation!: readonly GapReconciliation[];

  @Field(() => GapLinkage, { description: 'How the sources were linked, and how well.' })
  linkage!: GapLinkage;

  @Field(() => GapDisclosure, { description: 'How single children are protected.' })
  disclosure!: GapDisclosure;

  @Field(() => GapProvenance, { description: 'What it stands on.' })
  provenance!: GapProvenance;

  @Field(() => [GapRevision], {
    description: 'This snapshot and the ones before, newest first; at most five.',
  })
  revisions!: readonly GapRevision[];

  @Field(() => String, { description: 'Path of the same answer as CSV, codes and labels.' })
  csvUrl!: string;

  @Field(() => String, { description: 'Path of the same answer as JSON-stat 2.' })
  jsonStatUrl!: string;

  @Field(() => String, { description: 'Path of the same answer as an accessible spreadsheet.' })
  odsUrl!: string;

  @Field(() => String, { description: 'How to quote it: this names the same figures for ever.' })
  cite!: string;
}

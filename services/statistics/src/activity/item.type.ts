import { Field, Float, ObjectType } from 'type-graphql';
import { PlainDate } from '@ictg/kit/graph';
import type { Marker } from '../answer/mark.js';
import { GapMarkerEnum } from '../gap/gap.enum.js';
import { GapDisclosure, GapProvenance } from '../gap/quality.type.js';
import { ItemDimensionEnum, ItemMeasureEnum, ItemSubjectEnum } from './item.enum.js';
import type { ItemDimension, ItemMeasure } from './plan.js';
import type { Subject } from './subject.data.js';

@ObjectType({
  simpleResolvers: true,
  description: 'One figure: a measure for one combination of codes.',
})
export class ServiceFigure {
  @Field(() => [String], {
    description:
      'Codes in the order of `dimensions`: a year, a GSS code, a code of an attribute. UNKNOWN where it is not known.',
  })
  keys!: readonly string[];

  @Field(() => [String], { description: 'The codes in words, in the same order.' })
  labels!: readonly string[];

  @Field(() => ItemMeasureEnum, { description: 'What it tells.' })
  measure!: ItemMeasure;

  @Field(() => Float, {
    nullable: true,
    description:
      'The protected figure: a count to a multiple of 5, or a share from 0 to 1. Null where it is not told: the marker says why. 0 means 0 up to the top of the interval.',
  })
  value!: number | null;

  @Field(() => GapMarkerEnum, { nullable: true, description: 'What must be known to read it.' })
  marker!: Marker | null;

  @Field(() => [Float], {
    nullable: true,
    description: 'Least and greatest that the true value may be; null where nothing is told.',
  })
  interval!: readonly number[] | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Something not told as asked, and the question that would be answered.',
})
export class ServiceNotice {
  @Field(() => String, { description: 'What was too fine, and what is told instead.' })
  sentence!: string;

  @Field(() => [ItemDimensionEnum], { description: 'The finest “by” that would be answered.' })
  by!: readonly ItemDimension[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What the guardian service did, from one published snapshot. Every figure about a subject is a sum of one protected cube, so no question tells more than another.',
})
export class ServiceStatistics {
  @Field(() => String, { description: 'Id of the snapshot: the SHA-256 of its bytes.' })
  snapshot!: string;

  @Field(() => PlainDate, { description: 'The day on which it was counted.' })
  countedOn!: string;

  @Field(() => ItemSubjectEnum, { description: 'What was counted.' })
  subject!: Subject;

  @Field(() => [ItemDimensionEnum], { description: 'What the cells are split by, in order.' })
  dimensions!: readonly ItemDimension[];

  @Field(() => [ServiceFigure], { description: 'Every combination of codes, those of 0 included.' })
  cells!: readonly ServiceFigure[];

  @Field(() => [ServiceFigure], {
    description:
      'Counts of everything together, and of each period where periods are asked for. A figure without codes is the whole.',
  })
  totals!: readonly ServiceFigure[];

  @Field(() => [ServiceNotice], { description: 'What was not told as asked; empty when all was.' })
  notices!: readonly ServiceNotice[];

  @Field(() => GapDisclosure, { description: 'How single people are protected.' })
  disclosure!: GapDisclosure;

  @Field(() => GapProvenance, { description: 'What it stands on.' })
  provenance!: GapProvenance;

  @Field(() => String, { description: 'Path of the same answer as CSV, codes and labels.' })
  csvUrl!: string;

  @Field(() => String, { description: 'Path of the same answer as JSON-stat 2.' })
  jsonStatUrl!: string;

  @Field(() => String, { description: 'Path of the same answer as an accessible spreadsheet.' })
  odsUrl!: string;

  @Field(() => String, { description: 'How to quote it: this names the same figures for ever.' })
  cite!: string;
}

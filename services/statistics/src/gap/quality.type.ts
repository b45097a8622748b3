import { Field, Float, Int, ObjectType } from 'type-graphql';
import { graphEnum, Instant, PlainDate } from '@ictg/kit/graph';
import type { LinkageQuality, LinkingMade } from '../cube/counted-child.js';
import { SourceNameEnum, SourceStateEnum } from '../provenance/provenance.type.js';
import type { SourceName, SourceState } from '../provenance/provenance.vocabulary.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'A share with its 95% interval, from 0 to 1, in steps that stand for ten links and more: hundredths of a thousand links, tenths of a hundred.',
})
export class GapEstimate {
  @Field(() => Float, { description: 'The middle of the interval.' })
  value!: number;

  @Field(() => Float, { description: 'Lower end.' })
  least!: number;

  @Field(() => Float, { description: 'Upper end.' })
  greatest!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How well two sources are linked, for all children or one group.',
})
export class GapLinkQuality {
  @Field(() => SourceNameEnum, { description: 'One source.' })
  left!: SourceName;

  @Field(() => SourceNameEnum, { description: 'The other.' })
  right!: SourceName;

  @Field(() => String, { description: 'ALL, or what groups: NATIONALITY_GROUP, SEX, REGION.' })
  by!: LinkageQuality['by'];

  @Field(() => String, { description: 'Code of the group; ALL for all.' })
  group!: string;

  @Field(() => GapEstimate, { description: 'The links made that are right.' })
  precision!: GapEstimate;

  @Field(() => GapEstimate, { description: 'The right links that were made.' })
  recall!: GapEstimate;

  @Field(() => String, {
    description:
      "CLERICAL_SAMPLE, or MATCH_PROBABILITIES: the model's own, until there is a sample.",
  })
  basis!: LinkageQuality['basis'];

  @Field(() => Int, { description: 'Pairs that reviewers looked at, to the nearest 10.' })
  sampleSize!: number;
}

const LinkingWayEnum = graphEnum<LinkingMade['way']>(
  'GapLinkingWay',
  'How many records were compared with each other to make the links of a snapshot.',
  {
    WHOLE: 'All, after learning anew from all of them how much each agreement says.',
    INCREMENTAL:
      'Those that were new or changed, by what was learnt before. All were gathered into children anew.',
  },
);

@ObjectType({
  simpleResolvers: true,
  description: 'How the sources were linked. Names never reach this service.',
})
export class GapLinkage {
  @Field(() => String, { description: 'Method and version.' })
  method!: string;

  @Field(() => Int, { description: 'Links made, to the nearest 10.' })
  links!: number;

  @Field(() => Int, { description: 'Links changed since the snapshot before, to the nearest 10.' })
  linksChanged!: number;

  @Field(() => LinkingWayEnum, {
    nullable: true,
    description:
      'Whether all records were compared for it, or only those that were new or changed; null for snapshots from before it was told.',
  })
  way!: LinkingMade['way'] | null;

  @Field(() => PlainDate, {
    nullable: true,
    description:
      'The day on which it was learnt from all records how much each agreement says; null for snapshots from before it was told.',
  })
  learntOn!: string | null;

  @Field(() => [GapLinkQuality], { description: 'Quality of each pair of sources, for all.' })
  quality!: readonly GapLinkQuality[];

  @Field(() => [GapLinkQuality], {
    description: 'Quality by group of children; of a group of fewer than 50 links nothing is told.',
  })
  bySubgroup!: readonly GapLinkQuality[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What the audit found of one cube, and of every kind of table that may be made of it.',
})
export class GapCubeAudit {
  @Field(() => String, {
    description: 'REFERRED, IN_CARE, REFERRALS, or a subject of the service’s own statistics.',
  })
  name!: string;

  @Field(() => Int, { description: 'Kinds of table whose sums a reader was taken to know.' })
  tables!: number;

  @Field(() => Int, {
    description: 'Cells whose least and greatest value were solved for, to the next thousand.',
  })
  cellsSolved!: number;

  @Field(() => Int, {
    description: 'The fewest different values left open about any of them; five for five or more.',
  })
  narrowest!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What the audit found before the snapshot was published.',
})
export class GapAudit {
  @Field(() => String, { description: 'Solver and how it was asked.' })
  method!: string;

  @Field(() => [GapCubeAudit], {
    description: 'Each cube that was audited; empty for snapshots from before all were.',
  })
  cubes!: readonly GapCubeAudit[];

  @Field(() => Int, {
    description: 'Cells whose least and greatest value were solved for, to the next thousand.',
  })
  cellsSolved!: number;

  @Field(() => Int, {
    description: 'The fewest different values left open about any of them; five for five or more.',
  })
  narrowest!: number;

  @Field(() => Boolean, { description: 'Whether no fewer than five are left open anywhere.' })
  isSafe!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How single children are protected.',
})
export class GapDisclosure {
  @Field(() => String, { description: 'Id of the policy.' })
  policy!: string;

  @Field(() => Int, { description: 'Version of the policy.' })
  version!: number;

  @Field(() => Int, { description: 'Counts are multiples of this.' })
  base!: number;

  @Field(() => String, { description: 'The method in a sentence.' })
  method!: string;

  @Field(() => GapAudit, { description: 'The audit of this snapshot.' })
  audit!: GapAudit;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A source of a snapshot, as it was then.',
})
export class GapSource {
  @Field(() => SourceNameEnum, { description: 'Whose records they are.' })
  source!: SourceName;

  @Field(() => SourceStateEnum, { description: 'Whether it could be relied on.' })
  state!: SourceState;

  @Field(() => Instant, { nullable: true, description: "As of when, by its owner's clock." })
  asOf!: Date | null;

  @Field(() => Int, { description: 'Records, to the nearest 10.' })
  rows!: number;

  @Field(() => String, { description: 'Fingerprint of them, SHA-256; empty while missing.' })
  digest!: string;

  @Field(() => Int, { description: 'How many of the 175 authorities it covers.' })
  authorities!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What a snapshot stands on.',
})
export class GapProvenance {
  @Field(() => [GapSource], { description: 'Its sources.' })
  sources!: readonly GapSource[];
}

import { ArgsType, Field } from 'type-graphql';
import type { Dimension, Measure, Population } from '../answer/query.js';
import type { Geography } from '../cube/place.js';
import type { Window, Worker } from '../cube/status.js';
import {
  GapDimensionEnum,
  GapGeographyEnum,
  GapMeasureEnum,
  GapPopulationEnum,
  GapWindowEnum,
  GapWorkerEnum,
} from './gap.enum.js';

/** A question about the gap, as it is sent. */
@ArgsType()
export class GapArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Id of the snapshot to be asked; the newest when left out. The same id answers the same for ever.',
  })
  snapshot?: string | null;

  @Field(() => [GapMeasureEnum], {
    defaultValue: ['REFERRED', 'WITHOUT_WORKER', 'SHARE'],
    description: 'What to tell of each combination of codes.',
  })
  measure!: Measure[];

  @Field(() => [GapDimensionEnum], {
    defaultValue: [],
    description: 'What to split by; one total when left out.',
  })
  by!: Dimension[];

  @Field(() => String, {
    defaultValue: '2017-Q1',
    description:
      'First quarter, e.g. 2017-Q1. Q1 2017 is a part-quarter: the service began on 30 January.',
  })
  from!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Last quarter, included; the last of the snapshot when left out.',
  })
  to?: string | null;

  @Field(() => GapPopulationEnum, { defaultValue: 'NRM_CHILD', description: 'Whom to count.' })
  population!: Population;

  @Field(() => GapWorkerEnum, {
    nullable: true,
    description:
      'Whose allocation counts: ANY when left out, and DIRECT_WORKER for children looked after, as the question was asked.',
  })
  worker?: Worker | null;

  @Field(() => GapWindowEnum, { defaultValue: 'EVER', description: 'By when.' })
  window!: Window;

  @Field(() => GapGeographyEnum, {
    nullable: true,
    description:
      'The boundaries of authorities: COMPARABLE for several periods when left out, TODAY for a single one.',
  })
  geography?: Geography | null;
}

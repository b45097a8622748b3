import { ArgsType, Field } from 'type-graphql';
import { ItemDimensionEnum, ItemMeasureEnum, ItemSubjectEnum } from './item.enum.js';
import type { ItemDimension, ItemMeasure } from './plan.js';
import type { Subject } from './subject.data.js';

/** A question about what the service did, as it is sent. */
@ArgsType()
export class ItemArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Id of the snapshot to be asked; the newest when left out. The same id answers the same for ever.',
  })
  snapshot?: string | null;

  @Field(() => ItemSubjectEnum, { description: 'What to count.' })
  subject!: Subject;

  @Field(() => [ItemMeasureEnum], {
    defaultValue: ['COUNT'],
    description: 'What to tell of each combination of codes.',
  })
  measure!: ItemMeasure[];

  @Field(() => [ItemDimensionEnum], {
    defaultValue: [],
    description: 'What to split by; one total when left out.',
  })
  by!: ItemDimension[];

  @Field(() => String, { defaultValue: '2017-Q1', description: 'First quarter, e.g. 2017-Q1.' })
  from!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Last quarter, included; the last of the snapshot when left out.',
  })
  to?: string | null;
}

import { Field, ID, InputType } from 'type-graphql';
import { connectionOf, graphEnum, GssCode } from '@ictg/kit/graph';
import type { ChildFilter } from './child-list.queries.js';
import { Child } from './child.type.js';
import type { Worry } from './worry.js';

export const WorryEnum = graphEnum<Worry>(
  'Worry',
  'Why somebody should worry about a child today.',
  {
    MISSING_NOW: 'Is missing now.',
    NO_WORKER: 'Support was decided and nobody is allocated.',
    NO_FIRST_CONTACT: 'Somebody is allocated and has not made first contact.',
    WORKER_AWAY_WITHOUT_COVER:
      'The worker is on leave today and nobody covers who may see the child.',
    EIGHTEEN_WITHIN_100_DAYS: 'Turns 18 within 100 days.',
  },
);

@InputType({ description: 'Which children a list shows; all conditions hold together.' })
export class ChildFilterInput implements ChildFilter {
  @Field(() => WorryEnum, {
    nullable: true,
    description: 'Only those to worry about for this reason.',
  })
  worry?: Worry | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only those whose worker is this member of staff.',
  })
  staffId?: string | null;

  @Field(() => GssCode, { nullable: true, description: 'Only those who live in this authority.' })
  authorityGss?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those with support going on.' })
  openOnly?: boolean | null;
}

export const ChildConnection = connectionOf(Child, 'Child');
export type ChildConnection = InstanceType<typeof ChildConnection>;

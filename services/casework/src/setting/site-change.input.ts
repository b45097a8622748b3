import { Field, ID, InputType, Int } from 'type-graphql';
import { GssCode, IdempotencyKey, PlainDate } from '@ictg/kit/graph';
import type { RuleStatus } from '../eligibility/index.js';
import { RuleStatusEnum } from './setting.enum.js';

@InputType({ description: 'Which authorities a site is to serve from a day on.' })
export class DraftSiteChangeInput {
  @Field(() => IdempotencyKey, { description: 'Sending it twice makes one draft.' })
  idempotencyKey!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The site to change, e.g. greater-manchester; none for a new one.',
  })
  siteId?: string | null;

  @Field(() => String, { description: 'Its name from that day on.' })
  name!: string;

  @Field(() => PlainDate, { description: 'First day: today or later.' })
  fromOn!: string;

  @Field(() => [GssCode], {
    description: 'Every authority in it from that day on; none when the site ends on that day.',
  })
  authorities!: string[];

  @Field(() => String, { description: 'What it rests on: a document, or a choice of the service.' })
  source!: string;

  @Field(() => String, { description: 'The date of that document or choice in words.' })
  sourceDated!: string;

  @Field(() => RuleStatusEnum, { description: 'Confirmed, or a local setting.' })
  status!: RuleStatus;

  @Field(() => String, { nullable: true, description: 'What a reader should know about it.' })
  note?: string | null;
}

@InputType({ description: 'A drafted change of a site, and the version of it that was read.' })
export class SiteChangeStepInput {
  @Field(() => ID, { description: 'The drafted change.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

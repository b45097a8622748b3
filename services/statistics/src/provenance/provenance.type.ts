import { Field, Int, ObjectType } from 'type-graphql';
import { graphEnum, Instant } from '@ictg/kit/graph';
import type { SourceName, SourceState } from './provenance.vocabulary.js';

export const SourceNameEnum = graphEnum<SourceName>(
  'StatisticsSourceName',
  'An owner whose records are counted.',
  {
    NRM: 'Referrals to the National Referral Mechanism, held by the Home Office; the whole United Kingdom.',
    ICTG: 'Children of the guardian service, held by the service; England and Wales.',
    LOOKED_AFTER: 'Children in care, held by each council that supplies its extract.',
    ICTG_WORK:
      'What the guardian service did beside its children: consultations, advice, calls and outcomes. It names nobody.',
    SESSIONS: 'Awareness sessions, who came, and posts of professionals. It names nobody.',
  },
);

export const SourceStateEnum = graphEnum<SourceState>(
  'StatisticsSourceState',
  'How well a source can be relied on today.',
  {
    CURRENT: 'Read whole within the last day and a half.',
    STALE: 'Last read whole more than a day and a half ago: newer events are not counted.',
    MISSING: 'Never read whole: what depends on it is unavailable, and is not zero.',
  },
);

@ObjectType('StatisticsSource', {
  description:
    'One of the sources that statistics stand on, and as of when. It tells of no person.',
})
export class StatisticsSource {
  @Field(() => SourceNameEnum, { description: 'Whose records they are.' })
  source!: SourceName;

  @Field(() => SourceStateEnum, { description: 'Whether it can be relied on.' })
  state!: SourceState;

  @Field(() => Instant, {
    nullable: true,
    description:
      "When its owner last looked for changes, by the owner's clock; null while missing.",
  })
  asOf!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many records it holds, to the nearest 10; null while missing.',
  })
  records!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Fingerprint of all its records together, SHA-256 in hexadecimal; null while missing.',
  })
  digest!: string | null;
}

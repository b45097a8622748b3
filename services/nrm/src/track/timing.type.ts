import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { graphEnum, PlainDate } from '@ictg/kit/graph';
import type { PilotReason } from './timing.rules.js';

const sensitive = '@tag(name: "personal-sensitive")';
const byAgreement = '@tag(name: "share-nrm-referrals")';

export const PilotReasonEnum = graphEnum<PilotReason>(
  'DevolvedPilotReason',
  'Why a panel of the devolved pilot may not decide about a child.',
  {
    NO_PANEL_THERE_THEN: 'The authority had no panel on the day of the referral.',
    AGE_NOT_CERTAIN: 'The age is disputed or not known: the pilot takes only certain children.',
    WITHIN_100_DAYS_OF_18: 'The child was 100 days or fewer from 18.',
  },
);

@Directive(byAgreement)
@ObjectType('NrmTiming', {
  simpleResolvers: true,
  description: 'How the days of a referral compare with the targets of whoever decides.',
})
export class Timing {
  @Directive(sensitive)
  @Field(() => PlainDate, {
    description:
      'By when reasonable grounds should be decided: five working days, or 45 days for a panel.',
  })
  reasonableGroundsDueOn!: string;

  @Directive(sensitive)
  @Field(() => Int, { nullable: true, description: 'Days from the referral to that decision.' })
  reasonableGroundsInDays!: number | null;

  @Directive(sensitive)
  @Field(() => Boolean, { description: 'Whether it came after that day, or has not come yet.' })
  isReasonableGroundsLate!: boolean;

  @Directive(sensitive)
  @Field(() => PlainDate, {
    nullable: true,
    description:
      'The first day on which conclusive grounds may be decided; there is no fixed target for it.',
  })
  conclusiveGroundsFromOn!: string | null;

  @Directive(sensitive)
  @Field(() => Int, { nullable: true, description: 'Days from the referral to that decision.' })
  conclusiveGroundsInDays!: number | null;

  @Directive(sensitive)
  @Field(() => PilotReasonEnum, {
    nullable: true,
    description: 'Why a panel of the devolved pilot may not decide; null where it may.',
  })
  whyNoPanel!: PilotReason | null;
}

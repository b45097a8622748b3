import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { GssCode, PlainDate } from '@ictg/kit/graph';

const nonPersonal = '@tag(name: "not-personal")';

@ObjectType({
  simpleResolvers: true,
  description:
    'How much there is between the service and an agency: numbers of all records, whoever may see them. Not for publication.',
})
export class AgencyCounts {
  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Consultations that people of the agency asked for.' })
  consultations!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Calls from the agency on the support line.' })
  calls!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Pieces of advice given to the agency.' })
  advice!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How many referrals came from an authority in a month: a number and nothing else.',
})
export class ReferralMonth {
  @Directive(nonPersonal)
  @Field(() => GssCode, {
    description: 'The authority where the child lived, by the code of today.',
  })
  gssCode!: string;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'First day of the month, by the calendar of London.' })
  month!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Referrals received in it.' })
  referrals!: number;
}

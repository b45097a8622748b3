import { Directive, Field, ObjectType } from 'type-graphql';
import { Node, PlainDate } from '@ictg/kit/graph';
import {
  CompetentAuthorityEnum,
  NrmDecisionKindEnum,
  NrmDecisionOutcomeEnum,
} from './decision.enum.js';
import type { CompetentAuthority, DecisionKind, DecisionOutcome } from './decision.vocabulary.js';

const sensitive = '@tag(name: "personal-sensitive")';
const byAgreement = '@tag(name: "share-nrm-referrals")';

@Directive(byAgreement)
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'One step of a referral through the NRM. Source: the Home Office.',
})
export class NrmDecision extends Node {
  @Directive(sensitive)
  @Field(() => NrmDecisionKindEnum, { description: 'What was decided or happened.' })
  kind!: DecisionKind;

  @Directive(sensitive)
  @Field(() => NrmDecisionOutcomeEnum, {
    nullable: true,
    description: 'What came of it; null for a step that decides nothing.',
  })
  outcome!: DecisionOutcome | null;

  @Directive(sensitive)
  @Field(() => PlainDate, { description: 'The day.' })
  decidedOn!: string;

  @Directive(sensitive)
  @Field(() => CompetentAuthorityEnum, { nullable: true, description: 'Who decided, if recorded.' })
  competentAuthority!: CompetentAuthority | null;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'The reason given, if recorded.' })
  reason!: string | null;
}

import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { connectionOf, Instant, Node, PlainDate } from '@ictg/kit/graph';
import { NrmDecision } from '../decision/decision.type.js';
import type { Due } from '../track/due.rules.js';
import { DueEnum, TrackStateEnum } from '../track/track.enum.js';
import { Timing } from '../track/timing.type.js';
import type { TrackState } from '../track/track.states.js';
import {
  NrmAnswerEnum,
  NrmExploitationEnum,
  NrmSexEnum,
  UkNationEnum,
} from './nrm-referral.enum.js';
import type { Answer, ExploitationType, Sex, UkNation } from './nrm-referral.vocabulary.js';

const identity = '@tag(name: "personal-identity")';
const sensitive = '@tag(name: "personal-sensitive")';
const byAgreement = '@tag(name: "share-nrm-referrals")';

@Directive(byAgreement)
@ObjectType({
  implements: Node,
  description:
    'A referral to the National Referral Mechanism, as the Home Office holds it. One child may have several.',
})
export class NrmReferral extends Node {
  @Directive(identity)
  @Field(() => String, { description: 'Its reference.' })
  reference!: string;

  @Directive(identity)
  @Field(() => String, { nullable: true, description: 'Forenames; only for whoever decides.' })
  forename!: string | null;

  @Directive(identity)
  @Field(() => String, { nullable: true, description: 'Family name; only for whoever decides.' })
  surname!: string | null;

  @Directive(identity)
  @Field(() => [String], { description: 'Other names; empty but for whoever decides.' })
  alsoKnownAs!: readonly string[];

  @Directive(identity)
  @Field(() => PlainDate, {
    nullable: true,
    description: 'Date of birth as stated; only for whoever decides.',
  })
  dateOfBirth!: string | null;

  @Directive(sensitive)
  @Field(() => NrmSexEnum, { description: 'Sex as the form says.' })
  sex!: Sex;

  @Directive(sensitive)
  @Field(() => [String], { description: 'Nationalities as the form says.' })
  nationalities!: readonly string[];

  @Directive(sensitive)
  @Field(() => PlainDate, { description: 'The day of the referral.' })
  referredOn!: string;

  @Directive(sensitive)
  @Field(() => NrmAnswerEnum, { description: 'Whether exploited as a child.' })
  exploitedAsChild!: Answer;

  @Directive(sensitive)
  @Field(() => Int, {
    nullable: true,
    description:
      'Age at the referral in completed years by the stated date of birth: another thing than having been exploited as a child.',
  })
  ageAtReferral!: number | null;

  @Directive(sensitive)
  @Field(() => NrmAnswerEnum, { description: 'Whether the age is disputed.' })
  ageDisputed!: Answer;

  @Directive(sensitive)
  @Field(() => [NrmExploitationEnum], { description: 'What is claimed.' })
  exploitationTypes!: readonly ExploitationType[];

  @Directive(sensitive)
  @Field(() => NrmAnswerEnum, {
    description: 'Whether flagged as county lines: apart from the kind of exploitation.',
  })
  countyLines!: Answer;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'The authority in the words of the form.' })
  authorityWritten!: string | null;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'The organisation that referred.' })
  firstResponderOrganisation!: string | null;

  @Directive(sensitive)
  @Field(() => UkNationEnum, {
    nullable: true,
    description: 'The nation of the organisation that referred.',
  })
  responderNation!: UkNation | null;

  @Directive(sensitive)
  @Field(() => TrackStateEnum, { description: 'Where it stands, by its decisions.' })
  state!: TrackState;

  @Directive(sensitive)
  @Field(() => [NrmDecision], { description: 'Its decisions, oldest first.' })
  decisions!: readonly NrmDecision[];

  @Directive(sensitive)
  @Field(() => Timing, { description: 'How its days compare with the targets.' })
  timing!: Timing;

  @Directive(sensitive)
  @Field(() => DueEnum, {
    nullable: true,
    description: 'What it waits for from whoever decides; null once nothing is to decide.',
  })
  due!: Due | null;

  @Directive(sensitive)
  @Field(() => PlainDate, {
    nullable: true,
    description:
      'The day on which that hangs: until when reasonable grounds should be decided, from when conclusive grounds may be, since when a reconsideration or suspension lasts.',
  })
  dueOn!: string | null;

  gssCode!: string | null;
}

@Directive(byAgreement)
@ObjectType({
  simpleResolvers: true,
  description: 'As of when the referrals to the NRM are, which are loaded from files.',
})
export class NrmRecordsAge {
  @Directive('@tag(name: "not-personal")')
  @Field(() => Instant, {
    nullable: true,
    description: 'When a file was last loaded; null before the first time.',
  })
  asOf!: Date | null;

  @Directive('@tag(name: "not-personal")')
  @Field(() => Boolean, {
    description: 'Not renewed for more than a day: it may say what is no longer so.',
  })
  isStale!: boolean;
}

export const NrmReferralConnection = connectionOf(NrmReferral, 'NrmReferral');
export type NrmReferralConnection = InstanceType<typeof NrmReferralConnection>;

import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { graphEnum, Instant, Node, PlainDate } from '@ictg/kit/graph';
import { AnswerEnum, ExploitationPlaceEnum, ExploitationTypeEnum } from '../child/child.enum.js';
import type { ExploitationPlace, ExploitationType, ThreeWay } from '../child/child.vocabulary.js';
import type { NamedFact, Offer } from '../eligibility/index.js';
import {
  ChannelEnum,
  LanguageEnum,
  ReferralStateEnum,
  ReferrerTypeEnum,
  SenderVerificationEnum,
} from './referral.enum.js';
import { ChildTold } from './child-told.type.js';
import type { ReferralState } from './referral.states.js';
import type { NrmFormTold } from './nrm-form-told.js';
import type {
  AsideReason,
  Channel,
  ReferrerType,
  SenderVerification,
  ToldFact,
} from './referral.vocabulary.js';

const identity = '@tag(name: "personal-identity")';
const sensitive = '@tag(name: "personal-sensitive")';
const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

export const OfferEnum = graphEnum<Offer>(
  'Offer',
  'What the service offers a child under the guidance of that day and place.',
  {
    DIRECT_WORKER: 'A direct worker: one-to-one support.',
    RPC: 'A Regional Practice Coordinator, who helps through the professionals.',
    REGIONAL_PRACTITIONER: 'One-to-one support by exceptional need.',
    POST_18_WORKER: 'Support past the eighteenth birthday, where it is tested.',
    ADVICE_ONLY: 'Advice to the professionals; no worker.',
    NOT_ELIGIBLE: 'Nothing under these rules.',
    DECISION_NEEDED: 'The rules cannot say: a fact is missing, disputed or left to a person.',
  },
);

export const NamedFactEnum = graphEnum<NamedFact>(
  'NamedFact',
  'A fact that a decision can lack or find disputed.',
  {
    CONCERN: 'Whether anybody suspects trafficking.',
    AUTHORITY: 'The authority where the child lives.',
    AGE: 'How old the child is.',
    PARENTAL_RESPONSIBILITY: 'Who holds parental responsibility.',
    HOLDER_IN_UK: 'Whether the holder is in the UK.',
    LEGAL_STATUS: 'The legal status, in the words of the right nation.',
    EXCEPTIONAL_NEED: 'Whether there is an exceptional need.',
    EXCEPTIONAL_NEED_REASON: 'What makes the need exceptional.',
  },
);

@ObjectType({ description: 'One reason for an offer and the rule it rests on.' })
export class OfferReason {
  @Directive(nonPersonal)
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Directive(sensitive)
  @Field(() => String, { description: 'The reason in a sentence.' })
  sentence!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'The row of the rules, e.g. 2021-05/model.' })
  rule!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Title and date of the source.' })
  source!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'CONFIRMED by a published source, or a LOCAL_SETTING.' })
  status!: string;
}

@ObjectType({ description: 'What the rules of a day offer, and why.' })
export class Eligibility {
  @Directive(sensitive)
  @Field(() => OfferEnum, { description: 'The offer.' })
  offer!: Offer;

  @Directive(sensitive)
  @Field(() => [OfferReason], { description: 'Why; the deciding reason first.' })
  reasons!: OfferReason[];

  @Directive(nonPersonal)
  @Field(() => String, {
    nullable: true,
    description: 'The version of the guidance; null before the service ran.',
  })
  version!: string | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'The day on which the facts were judged.' })
  asOf!: string;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'The day whose rules were applied.' })
  rulesAsOf!: string;

  @Directive(nonPersonal)
  @Field(() => String, {
    nullable: true,
    description: 'The site that covered the place on that day.',
  })
  site!: string | null;

  @Directive(nonPersonal)
  @Field(() => [NamedFactEnum], { description: 'Facts to ask for.' })
  missing!: NamedFact[];

  @Directive(nonPersonal)
  @Field(() => [NamedFactEnum], {
    description: 'Facts on record that contradict each other or are contested.',
  })
  disputed!: NamedFact[];

  @Directive(sensitive)
  @Field(() => Boolean, {
    description:
      'An RPC only because a council alone holds parental responsibility by a court order.',
  })
  keptFromDirectWorkerByCareOrder!: boolean;

  @Directive(sensitive)
  @Field(() => Boolean, { description: 'Treated as a child although the age is not settled.' })
  presumedChild!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'At least one reason rests on a local setting.' })
  restsOnLocalSetting!: boolean;
}

@ObjectType({ description: 'A decision on what a child is offered, as it was taken.' })
export class Decision {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'The day on which the facts were judged.' })
  asOf!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'The version of the guidance applied.' })
  guidanceVersion!: string;

  @Directive(sensitive)
  @Field(() => OfferEnum, { description: 'What the rules offered.' })
  computedOffer!: Offer;

  @Directive(sensitive)
  @Field(() => OfferEnum, { description: 'What was decided.' })
  offer!: Offer;

  @Directive(sensitive)
  @Field(() => [OfferReason], { description: 'The reasons as they were given that day.' })
  reasons!: OfferReason[];

  @Directive(professional)
  @Field(() => String, { description: 'Who decided.' })
  decidedBy!: string;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'When.' })
  decidedAt!: Date;

  @Directive(sensitive)
  @Field(() => String, {
    nullable: true,
    description: 'Why the rules were overridden, where they were.',
  })
  overrideReason!: string | null;
}

@ObjectType({ description: 'Who sent a referral.' })
export class Referrer {
  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Name of the person.' })
  name!: string | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Their role.' })
  role!: string | null;

  @Directive(professional)
  @Field(() => String, { description: 'The organisation.' })
  organisation!: string;

  @Directive(professional)
  @Field(() => String, {
    nullable: true,
    description:
      'What the sender called it, where their system signed in as another: the agency that signed in is the organisation.',
  })
  organisationTold!: string | null;

  @Directive(nonPersonal)
  @Field(() => ReferrerTypeEnum, { description: 'What kind of organisation.' })
  type!: ReferrerType;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'The number they gave.' })
  phone!: string | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Their e-mail address.' })
  email!: string | null;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'Their own reference.' })
  reference!: string | null;

  @Directive(nonPersonal)
  @Field(() => SenderVerificationEnum, {
    description: 'Whether we know that they are who they say.',
  })
  verification!: SenderVerification;
}

@ObjectType({ description: 'What this viewer may do with the referral as it stands, and why not.' })
export class ReferralAccess {
  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May tell the sender that it has been received.' })
  canAcknowledge!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May begin to decide on it.' })
  canStartTriage!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May ask the sender a question.' })
  canRequestInformation!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: "May record the sender's answer." })
  canRecordInformation!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May accept it.' })
  canAccept!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May decline it.' })
  canDecline!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May mark it as a duplicate.' })
  canMarkDuplicate!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May record that it was withdrawn.' })
  canWithdraw!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May set it aside, since it is no referral to work on.' })
  canSetAside!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May bring it back from what was set aside.' })
  canBringBack!: boolean;

  @Directive(nonPersonal)
  @Field(() => String, {
    nullable: true,
    description: 'Why nothing can be done, in a sentence, when nothing can.',
  })
  whyNot!: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: "Somebody's worry about a child, as it was told to the service.",
})
export class Referral extends Node {
  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'For people to say and write, e.g. R-2026-00417.' })
  reference!: string;

  @Directive(nonPersonal)
  @Field(() => ReferralStateEnum, { description: 'Where it stands.' })
  state!: ReferralState;

  @Directive(nonPersonal)
  @Field(() => ChannelEnum, { description: 'How it reached the service.' })
  channel!: Channel;

  @Directive(nonPersonal)
  @Field(() => LanguageEnum, { description: 'The language it was sent in.' })
  language!: 'ENGLISH' | 'WELSH';

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'When it was received.' })
  receivedAt!: Date;

  @Directive(nonPersonal)
  @Field(() => Instant, {
    nullable: true,
    description: 'When it must be decided; later by as long as a question is open.',
  })
  triageDueAt!: Date | null;

  @Directive(nonPersonal)
  @Field(() => Instant, {
    nullable: true,
    description: 'Since when the clock stands still, while a question is open.',
  })
  pausedAt!: Date | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Who decided.' })
  decidedBy!: string | null;

  @Directive(nonPersonal)
  @Field(() => String, {
    nullable: true,
    description: 'The reason for a decline or withdrawal: a code of the list in force.',
  })
  outcomeReason!: string | null;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What was written beside it.' })
  outcomeNote!: string | null;

  @Directive(sensitive)
  @Field(() => [ExploitationTypeEnum], { description: 'The kinds of exploitation suspected.' })
  exploitationTypes!: ExploitationType[];

  @Directive(sensitive)
  @Field(() => AnswerEnum, { description: 'Whether county lines are suspected.' })
  countyLines!: ThreeWay;

  @Directive(sensitive)
  @Field(() => ExploitationPlaceEnum, { description: 'Where it took place.' })
  exploitationPlace!: ExploitationPlace;

  @Directive(sensitive)
  @Field(() => String, {
    nullable: true,
    description: 'What makes the sender worry, in their words.',
  })
  concern!: string | null;

  @Directive(sensitive)
  @Field(() => AnswerEnum, { description: 'Immediate danger.' })
  dangerNow!: ThreeWay;

  @Directive(sensitive)
  @Field(() => AnswerEnum, { description: 'Missing now.' })
  missingNow!: ThreeWay;

  @Directive(sensitive)
  @Field(() => AnswerEnum, { description: 'Missing before.' })
  missingBefore!: ThreeWay;

  @Directive(sensitive)
  @Field(() => AnswerEnum, { description: 'Debt bondage.' })
  debtBondage!: ThreeWay;

  @Directive(sensitive)
  @Field(() => AnswerEnum, { description: 'Exceptional need for one-to-one support.' })
  exceptionalNeed!: ThreeWay;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What makes the need exceptional.' })
  exceptionalNeedReason!: string | null;

  @Directive(nonPersonal)
  @Field(() => AnswerEnum, { description: 'Whether an NRM referral has been made.' })
  nrmSubmitted!: ThreeWay;

  @Directive(nonPersonal)
  @Field(() => AnswerEnum, { description: "Whether children's services have been told." })
  childrensServicesTold!: ThreeWay;

  @Directive(sensitive)
  @Field(() => AnswerEnum, { description: 'Whether the child knows of this referral.' })
  childAware!: ThreeWay;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What the child wishes.' })
  childWishes!: string | null;

  @Directive(sensitive)
  @Field(() => AnswerEnum, {
    description: 'Whether the holder of parental responsibility has been told.',
  })
  holderTold!: ThreeWay;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'Why the information is shared.' })
  sharingReason!: string | null;

  @Directive(identity)
  @Field(() => String, {
    nullable: true,
    description: 'The NRM reference as told; the child has it unless another child has it.',
  })
  nrmReferenceTold!: string | null;

  @Directive(identity)
  @Field(() => String, {
    nullable: true,
    description:
      'The age in the sender\'s words where they know no date of birth, e.g. "about 15": told by whoever sent the referral, and nobody\'s finding.',
  })
  ageTold!: string | null;

  @Directive(identity)
  @Field(() => ChildTold, {
    nullable: true,
    description: "What was told about a child known already; the child's record stays as it is.",
  })
  childTold!: Partial<ChildTold> | null;

  childId!: string;
  authorityGss!: string | null;
  duplicateOfId!: string | null;
  referrerName!: string | null;
  referrerRole!: string | null;
  referrerOrganisation!: string;
  referrerOrganisationTold!: string | null;
  referrerType!: ReferrerType;
  referrerPhone!: string | null;
  referrerEmail!: string | null;
  referrerReference!: string | null;
  senderVerification!: SenderVerification;
  notKnown!: ToldFact[];
  missingFacts!: ToldFact[];
  nrmForm!: NrmFormTold | null;
  asideReason!: AsideReason | null;
  asideNote!: string | null;
  asideAt!: Date | null;
  asideBy!: string | null;
  pagedAt!: Date | null;
  managerPagedAt!: Date | null;
  pickedUpAt!: Date | null;
  pickedUpBy!: string | null;
}

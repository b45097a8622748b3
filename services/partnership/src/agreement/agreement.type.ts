import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { FieldGroup, PartnerKind } from '@ictg/kit/agreement';
import { connectionOf, PlainDate, resultOf } from '@ictg/kit/graph';
import {
  AgreementPurposeEnum,
  AgreementStandingEnum,
  FieldGroupEnum,
  LawfulBasisEnum,
  PartnerKindEnum,
} from './agreement.enum.js';
import type {
  AgreementPurpose,
  AgreementStanding,
  LawfulBasis,
  Signatory,
} from './agreement.vocabulary.js';

const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';
const ownAgency = '@tag(name: "own-agency")';

@ObjectType({
  simpleResolvers: true,
  description: 'Who signed a sharing agreement for one of its two sides.',
})
export class AgreementSignatory {
  @Directive(professional)
  @Directive(ownAgency)
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Directive(professional)
  @Directive(ownAgency)
  @Field(() => String, { description: 'What they are.' })
  role!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'For which organisation.' })
  organisation!: string;
}

@ObjectType({ description: 'What can be done with an agreement now, by whoever asks.' })
export class AgreementAccess {
  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May approve it now: not twice by one person.' })
  canApprove!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May take it back before it holds.' })
  canWithdraw!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May suspend it.' })
  canSuspend!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May let it go on after it was suspended.' })
  canResume!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May end it for good.' })
  canEnd!: boolean;
}

@ObjectType({ description: 'Who drafted a sharing agreement and who approved it.' })
export class AgreementApproval {
  @Directive(professional)
  @Field(() => String, { description: 'Who drafted it.' })
  draftedBy!: string;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Who approved it first.' })
  approvedFirstBy!: string | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'The other one who approved it.' })
  approvedLastBy!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An agreement of the same partner that ends when another is approved.',
})
export class ReplacedAgreement {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'For people, e.g. ISA-0003.' })
  reference!: string;

  @Directive(nonPersonal)
  @Field(() => AgreementStandingEnum, { description: 'How it stands today.' })
  standing!: AgreementStanding;

  @Directive(nonPersonal)
  @Field(() => PlainDate, {
    nullable: true,
    description: 'Its last day from then on; null where it is ended at once.',
  })
  lastOn!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What approving an agreement does to what its partner has today.',
})
export class AgreementEffect {
  @Directive(nonPersonal)
  @Field(() => [ReplacedAgreement], { description: 'Which agreements it replaces.' })
  replaces!: readonly ReplacedAgreement[];

  @Directive(nonPersonal)
  @Field(() => [FieldGroupEnum], { description: 'What the partner gets that it has not today.' })
  added!: readonly FieldGroup[];

  @Directive(nonPersonal)
  @Field(() => [FieldGroupEnum], { description: 'What the partner has today and loses.' })
  takenAway!: readonly FieldGroup[];
}

@ObjectType('SharingAgreement', {
  description:
    'An information-sharing agreement: with whom, what for, which fields of which children, from when until when.',
})
export class SharingAgreement {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a step.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'For people, e.g. ISA-0003.' })
  reference!: string;

  @Directive(nonPersonal)
  @Field(() => PartnerKindEnum, { description: 'What kind of partner.' })
  kind!: PartnerKind;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'GSS or force code of the partner, or home-office.' })
  agency!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Name of the partner.' })
  partnerName!: string;

  @Directive(nonPersonal)
  @Field(() => AgreementPurposeEnum, { description: 'What for.' })
  purpose!: AgreementPurpose;

  @Directive(nonPersonal)
  @Field(() => LawfulBasisEnum, { description: 'On what it rests in data protection law.' })
  lawfulBasis!: LawfulBasis;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'The law that lets both sides share.' })
  powers!: string;

  @Directive(nonPersonal)
  @Field(() => [FieldGroupEnum], { description: 'What it opens.' })
  groups!: FieldGroup[];

  @Directive(nonPersonal)
  @Field(() => [String], {
    description: 'GSS codes of the authorities whose children are in scope.',
  })
  areas!: string[];

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'First day.' })
  fromOn!: string;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'Last day.' })
  untilOn!: string;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'The day by which it is reviewed.' })
  reviewOn!: string;

  @Directive(professional)
  @Directive(ownAgency)
  @Field(() => [AgreementSignatory], { description: 'Who signed for the two sides.' })
  signatories!: readonly Signatory[];

  @Directive(nonPersonal)
  @Field(() => AgreementStandingEnum, { description: 'How it stands today.' })
  standing!: AgreementStanding;

  @Directive(nonPersonal)
  @Field(() => String, {
    nullable: true,
    description: 'Why it was suspended, ended or taken back.',
  })
  stateReason!: string | null;

  @Directive(nonPersonal)
  @Directive('@tag(name: "ours-alone")')
  @Field(() => AgreementApproval, { description: 'Who of us drafted and approved it.' })
  approval!: AgreementApproval;

  @Directive(nonPersonal)
  @Field(() => AgreementAccess, { description: 'What can be done with it now.' })
  access!: AgreementAccess;
}

export const SharingAgreementConnection = connectionOf(SharingAgreement, 'SharingAgreement');
export type SharingAgreementConnection = InstanceType<typeof SharingAgreementConnection>;

@ObjectType({ description: 'What an agreement with a kind of partner can open at most.' })
export class AgreementCeiling {
  @Directive(nonPersonal)
  @Field(() => PartnerKindEnum, { description: 'The kind of partner.' })
  kind!: PartnerKind;

  @Directive(nonPersonal)
  @Field(() => [FieldGroupEnum], { description: 'The most that it can open.' })
  groups!: readonly FieldGroup[];

  @Directive(nonPersonal)
  @Field(() => [AgreementPurposeEnum], { description: 'What it can be for.' })
  purposes!: readonly AgreementPurpose[];
}

@ObjectType({ description: 'The step is done.' })
export class AgreementSaved {
  @Directive(nonPersonal)
  @Field(() => SharingAgreement, { description: 'The agreement as it is now.' })
  agreement!: SharingAgreement;
}

export const DraftAgreementResult = resultOf('DraftAgreement', AgreementSaved);
export const ApproveAgreementResult = resultOf('ApproveAgreement', AgreementSaved);
export const WithdrawAgreementResult = resultOf('WithdrawAgreement', AgreementSaved);
export const SuspendAgreementResult = resultOf('SuspendAgreement', AgreementSaved);
export const ResumeAgreementResult = resultOf('ResumeAgreement', AgreementSaved);
export const EndAgreementResult = resultOf('EndAgreement', AgreementSaved);

import { Field, ID, InputType, Int } from 'type-graphql';
import type { FieldGroup, PartnerKind } from '@ictg/kit/agreement';
import { IdempotencyKey, PlainDate } from '@ictg/kit/graph';
import {
  AgreementPurposeEnum,
  FieldGroupEnum,
  LawfulBasisEnum,
  PartnerKindEnum,
} from './agreement.enum.js';
import type { AgreementPurpose, LawfulBasis } from './agreement.vocabulary.js';

@InputType({ description: 'Who signs for one of the two sides.' })
export class AgreementSignatoryInput {
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'What they are.' })
  role!: string;

  @Field(() => String, { description: 'For which organisation.' })
  organisation!: string;
}

@InputType({ description: 'What an agreement is to say.' })
export class DraftAgreementInput {
  @Field(() => IdempotencyKey, { description: 'Chosen by the sender, new for each agreement.' })
  idempotencyKey!: string;

  @Field(() => PartnerKindEnum, { description: 'What kind of partner.' })
  kind!: PartnerKind;

  @Field(() => String, { description: 'GSS or force code of the partner, or home-office.' })
  agency!: string;

  @Field(() => AgreementPurposeEnum, { description: 'What for.' })
  purpose!: AgreementPurpose;

  @Field(() => LawfulBasisEnum, { description: 'On what it rests in data protection law.' })
  lawfulBasis!: LawfulBasis;

  @Field(() => String, { description: 'The law that lets both sides share.' })
  powers!: string;

  @Field(() => [FieldGroupEnum], { description: 'What it opens.' })
  groups!: FieldGroup[];

  @Field(() => PlainDate, { description: 'First day.' })
  fromOn!: string;

  @Field(() => PlainDate, { description: 'Last day.' })
  untilOn!: string;

  @Field(() => PlainDate, { description: 'The day by which it is reviewed.' })
  reviewOn!: string;

  @Field(() => [AgreementSignatoryInput], { description: 'Who signs for the two sides.' })
  signatories!: AgreementSignatoryInput[];
}

@InputType({ description: 'A step of an agreement.' })
export class AgreementStepInput {
  @Field(() => ID, { description: 'The agreement.' })
  agreementId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@InputType({ description: 'A step of an agreement that the partner is told the reason of.' })
export class AgreementStepWithReasonInput extends AgreementStepInput {
  @Field(() => String, { description: 'Why, in a sentence for the partner.' })
  reason!: string;
}

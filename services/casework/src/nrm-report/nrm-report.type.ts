import { ArgsType, Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, Instant, PageArgs, PlainDate } from '@ictg/kit/graph';
import { StaffRoleEnum } from '../staff/staff.enum.js';
import {
  NrmReportDecisionEnum,
  NrmReportKindEnum,
  NrmReportRecipientEnum,
  NrmReportStandingEnum,
} from './nrm-report.enum.js';
import type {
  NrmReportAuthorRole,
  NrmReportDecision,
  NrmReportKind,
  NrmReportRecipient,
  NrmReportStanding,
} from './nrm-report.vocabulary.js';

const nonPersonal = '@tag(name: "not-personal")';
const identity = '@tag(name: "personal-identity")';
const sensitive = '@tag(name: "personal-sensitive")';
const professional = '@tag(name: "personal-professional")';
const shared = '@tag(name: "share-nrm-reports")';

@ObjectType({
  description:
    'What the service sent for a decision of the NRM, as it was sent. It is never changed; a later one may correct it.',
})
export class NrmReport {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(identity)
  @Field(() => String, { description: 'The NRM reference that it was sent under.' })
  nrmReference!: string;

  @Directive(nonPersonal)
  @Field(() => NrmReportDecisionEnum, { description: 'Which decision it was sent for.' })
  decision!: NrmReportDecision;

  @Directive(nonPersonal)
  @Field(() => NrmReportKindEnum, { description: 'What it is.' })
  kind!: NrmReportKind;

  @Directive(nonPersonal)
  @Field(() => NrmReportRecipientEnum, { description: 'To whom it was sent.' })
  sentTo!: NrmReportRecipient;

  @Directive(sensitive)
  @Field(() => String, { description: 'What was sent, word for word.' })
  text!: string;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'The day on which it went.' })
  sentOn!: string;

  @Directive(professional)
  @Field(() => String, { description: 'Who sent it. The competent authority is told the role.' })
  sentBy!: string;

  @Directive(nonPersonal)
  @Field(() => StaffRoleEnum, { description: 'As what they wrote it.' })
  authorRole!: NrmReportAuthorRole;

  @Directive(nonPersonal)
  @Field(() => ID, { nullable: true, description: 'The report that it corrects.' })
  replacesId!: string | null;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Whether a later one corrects it.' })
  isReplaced!: boolean;

  @Directive(nonPersonal)
  @Field(() => NrmReportStandingEnum, { description: 'How it stands with whoever it was sent to.' })
  standing!: NrmReportStanding;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When they said that they have it.' })
  receivedAt!: Date | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Who of them said so.' })
  receivedBy!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What the service sent you for a decision of the NRM: what was sent, and nothing else of the record.',
})
export class SentNrmReport {
  @Directive(nonPersonal)
  @Directive(shared)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Directive(shared)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(identity)
  @Directive(shared)
  @Field(() => String, { description: 'Your reference of the referral that it belongs to.' })
  nrmReference!: string;

  @Directive(nonPersonal)
  @Directive(shared)
  @Field(() => String, {
    description: 'Our reference of the child, e.g. C-00231: say it when you ring.',
  })
  childReference!: string;

  @Directive(nonPersonal)
  @Directive(shared)
  @Field(() => NrmReportDecisionEnum, { description: 'Which decision it was sent for.' })
  decision!: NrmReportDecision;

  @Directive(nonPersonal)
  @Directive(shared)
  @Field(() => NrmReportKindEnum, { description: 'What it is.' })
  kind!: NrmReportKind;

  @Directive(nonPersonal)
  @Directive(shared)
  @Field(() => NrmReportRecipientEnum, { description: 'To whom it was sent.' })
  sentTo!: NrmReportRecipient;

  @Directive(sensitive)
  @Directive(shared)
  @Field(() => String, { description: 'What was sent, word for word.' })
  text!: string;

  @Directive(nonPersonal)
  @Directive(shared)
  @Field(() => PlainDate, { description: 'The day on which it went.' })
  sentOn!: string;

  @Directive(nonPersonal)
  @Directive(shared)
  @Field(() => StaffRoleEnum, { description: 'As what its author wrote it.' })
  authorRole!: NrmReportAuthorRole;

  @Directive(nonPersonal)
  @Directive(shared)
  @Field(() => ID, { nullable: true, description: 'The report that it corrects.' })
  replacesId!: string | null;

  @Directive(nonPersonal)
  @Directive(shared)
  @Field(() => Boolean, { description: 'Whether a later one corrects it.' })
  isReplaced!: boolean;

  @Directive(nonPersonal)
  @Directive(shared)
  @Field(() => Instant, { nullable: true, description: 'When you said that you have it.' })
  receivedAt!: Date | null;

  @Directive(professional)
  @Directive(shared)
  @Field(() => String, { nullable: true, description: 'Who of you said so.' })
  receivedBy!: string | null;
}

export const SentNrmReportConnection = connectionOf(SentNrmReport, 'SentNrmReport');
export type SentNrmReportConnection = InstanceType<typeof SentNrmReportConnection>;

@ArgsType()
export class SentNrmReportsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Only what was sent under this NRM reference, written with spaces or without.',
  })
  nrmReference?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only what nobody of you has said that you have.',
  })
  isWaiting?: boolean | null;
}

import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { PartnerKind } from '@ictg/kit/agreement';
import { connectionOf, Instant, PlainDate, resultOf } from '@ictg/kit/graph';
import { PartnerKindEnum } from '../agreement/index.js';
import { ClientStateEnum, ContactLanguageEnum, KeyStandingEnum } from './client.enum.js';
import type { ClientState } from './client.states.js';
import type { ContactLanguage, KeyStanding } from './client.vocabulary.js';

const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';
const ownAgency = '@tag(name: "own-agency")';

@ObjectType('ClientKey', {
  simpleResolvers: true,
  description: 'A key that a connection proves itself by. Only its public half is kept.',
})
export class ClientKeyType {
  @Directive(nonPersonal)
  @Field(() => String, {
    description: 'Thumbprint of the key (RFC 7638, SHA-256, base64url), to compare with your own.',
  })
  thumbprint!: string;

  @Directive(nonPersonal)
  @Field(() => String, {
    description: 'The `kid` to put into the header of what is signed with it, or to leave out.',
  })
  kid!: string;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'First day on which it holds.' })
  fromOn!: string;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'Last day on which it holds.' })
  untilOn!: string;

  @Directive(nonPersonal)
  @Field(() => KeyStandingEnum, { description: 'How it stands today.' })
  standing!: KeyStanding;

  @Directive(nonPersonal)
  @Field(() => Instant, {
    nullable: true,
    description: 'When something was last asked by it, to the minute or so; null if never.',
  })
  lastUsedAt!: Date | null;

  @Directive(professional)
  @Directive(ownAgency)
  @Field(() => String, { description: 'Who added it.' })
  addedBy!: string;

  @Directive(professional)
  @Directive(ownAgency)
  @Field(() => String, { nullable: true, description: 'Who revoked it.' })
  revokedBy!: string | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When it was revoked.' })
  revokedAt!: Date | null;
}

@ObjectType({ description: 'What can be done with a connection now, by whoever asks.' })
export class PartnerClientAccess {
  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May admit it.' })
  canAdmit!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May refuse it.' })
  canRefuse!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May stop it.' })
  canStop!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May let it go on after it was stopped.' })
  canResume!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May revoke its keys.' })
  canRevokeKeys!: boolean;

  @Directive(nonPersonal)
  @Field(() => String, {
    nullable: true,
    description: 'Why no further key can be added; null when one can.',
  })
  whyNoFurtherKey!: string | null;
}

@ObjectType('PartnerClient', {
  description: "A connection: a partner's program that asks the graph by itself.",
})
export class PartnerClientType {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a step.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => String, {
    description: 'What it signs in as, the client_id, e.g. kent-case-system.',
  })
  clientId!: string;

  @Directive(nonPersonal)
  @Field(() => PartnerKindEnum, { description: 'What kind of partner it is of.' })
  kind!: PartnerKind;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'GSS or force code of the partner, or home-office.' })
  agency!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Name of the partner.' })
  partnerName!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Which system it is.' })
  name!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'What it asks for and why.' })
  use!: string;

  @Directive(professional)
  @Directive(ownAgency)
  @Field(() => String, { description: 'Who is written to about it.' })
  contactName!: string;

  @Directive(professional)
  @Directive(ownAgency)
  @Field(() => String, { description: 'Work e-mail of the contact.' })
  contactEmail!: string;

  @Directive(nonPersonal)
  @Field(() => ContactLanguageEnum, { description: 'In which language the contact is written to.' })
  contactLanguage!: ContactLanguage;

  @Directive(nonPersonal)
  @Field(() => ClientStateEnum, { description: 'How it stands.' })
  state!: ClientState;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'Why it was refused or stopped.' })
  stateReason!: string | null;

  @Directive(professional)
  @Directive(ownAgency)
  @Field(() => String, { description: 'Who asked for it.' })
  requestedBy!: string;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'When it was asked for.' })
  requestedAt!: Date;

  @Directive(professional)
  @Directive(ownAgency)
  @Field(() => String, { nullable: true, description: 'Who admitted, refused or stopped it last.' })
  decidedBy!: string | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When that was.' })
  decidedAt!: Date | null;

  @Directive(nonPersonal)
  @Field(() => [ClientKeyType], { description: 'Its keys, newest first, those that ended too.' })
  keys!: readonly ClientKeyType[];

  @Directive(nonPersonal)
  @Field(() => PartnerClientAccess, { description: 'What can be done with it now.' })
  access!: PartnerClientAccess;
}

export const PartnerClientConnection = connectionOf(PartnerClientType, 'PartnerClient');
export type PartnerClientConnection = InstanceType<typeof PartnerClientConnection>;

@ObjectType({ description: 'The connection is saved.' })
export class PartnerClientSaved {
  @Directive(nonPersonal)
  @Field(() => PartnerClientType, { description: 'The connection as it is now.' })
  client!: PartnerClientType;
}

export const RequestClientResult = resultOf('RequestClient', PartnerClientSaved);
export const AddClientKeyResult = resultOf('AddClientKey', PartnerClientSaved);
export const RevokeClientKeyResult = resultOf('RevokeClientKey', PartnerClientSaved);
export const AdmitClientResult = resultOf('AdmitClient', PartnerClientSaved);
export const RefuseClientResult = resultOf('RefuseClient', PartnerClientSaved);
export const StopClientResult = resultOf('StopClient', PartnerClientSaved);
export const ResumeClientResult = resultOf('ResumeClient', PartnerClientSaved);

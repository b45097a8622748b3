import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Instant, PlainDate } from '@ictg/kit/graph';
import type { RuleStatus } from '../eligibility/index.js';
import { LocalAuthorityStub } from '../stub/local-authority.stub.js';
import type { ApprovalState } from './approval.states.js';
import { ApprovalAccess, RuleSource } from './guidance.type.js';
import { ApprovalStateEnum, RuleStatusEnum } from './setting.enum.js';

const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({
  description: 'A change of which authorities a site serves from a day on, drafted or approved.',
})
export class SiteChange {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Stable name of the site, e.g. greater-manchester.' })
  siteId!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'The name of the site from that day on.' })
  name!: string;

  @Directive(nonPersonal)
  @Field(() => String, {
    nullable: true,
    description: 'Its name the day before; null for a new site.',
  })
  nameBefore!: string | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'First day.' })
  fromOn!: string;

  @Directive(nonPersonal)
  @Field(() => ApprovalStateEnum, { description: 'Where it stands.' })
  state!: ApprovalState;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Whether the site ends on that day.' })
  isEnding!: boolean;

  @Directive(nonPersonal)
  @Field(() => [LocalAuthorityStub], { description: 'The authorities in it from that day on.' })
  authorities!: readonly LocalAuthorityStub[];

  @Directive(nonPersonal)
  @Field(() => [LocalAuthorityStub], { description: 'Authorities that join it.' })
  added!: readonly LocalAuthorityStub[];

  @Directive(nonPersonal)
  @Field(() => [LocalAuthorityStub], { description: 'Authorities that leave it.' })
  removed!: readonly LocalAuthorityStub[];

  @Directive(nonPersonal)
  @Field(() => RuleSource, { description: 'What it rests on.' })
  source!: RuleSource;

  @Directive(nonPersonal)
  @Field(() => RuleStatusEnum, { description: 'Confirmed, or a local setting.' })
  status!: RuleStatus;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'What a reader should know about it.' })
  note!: string | null;

  @Directive(professional)
  @Field(() => String, { description: 'Who drafted it.' })
  draftedBy!: string;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'When it was drafted.' })
  draftedAt!: Date;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Who approved it.' })
  approvedBy!: string | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When it was approved.' })
  approvedAt!: Date | null;

  @Directive(nonPersonal)
  @Field(() => ApprovalAccess, { description: 'What this person may do with it.' })
  access!: ApprovalAccess;
}

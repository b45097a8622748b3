import { Directive, Field, ObjectType } from 'type-graphql';
import { StaffMember } from './staff.type.js';

const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({
  description: 'What the role of the person asking includes. Which children is decided row by row.',
})
export class ViewerAccess {
  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May find children and see at least the thin card.' })
  canFindChildren!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May see more of a child than the thin card.' })
  canSeeChildrenInFull!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: "May restrict a child's record to named people." })
  canRestrict!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May take a referral.' })
  canSubmitReferral!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May triage referrals and decide on them.' })
  canDecideReferral!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May allocate and reallocate.' })
  canAllocate!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May record contact and work on support.' })
  canWork!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May close and reopen support.' })
  canCloseSupport!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May see the staff register.' })
  canSeeStaff!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May change the staff register, leave and the rota.' })
  canChangeStaff!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May see the rules and other settings.' })
  canSeeSettings!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May draft settings.' })
  canDraftSettings!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May approve what somebody else drafted.' })
  canApproveSettings!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May see who looked and who changed.' })
  canSeeLog!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May see what the service reports each month.' })
  canSeeContractReturn!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, {
    description: 'May search both logs across children and officers.',
  })
  canSearchLog!: boolean;
}

@ObjectType('Viewer', { description: 'The person asking.' })
export class ViewerAccount {
  @Directive(professional)
  @Field(() => String, { description: 'Stable name in tokens and logs.' })
  subject!: string;

  @Directive(professional)
  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Directive(professional)
  @Field(() => [String], { description: 'Roles as the token has them, e.g. direct-worker.' })
  roles!: readonly string[];

  @Directive(professional)
  @Field(() => [String], {
    description: 'Authorities that the roles are limited to; none means everywhere.',
  })
  areas!: readonly string[];

  @Directive(nonPersonal)
  @Field(() => ViewerAccess, { description: 'What the role includes.' })
  access!: ViewerAccess;

  @Directive(professional)
  @Field(() => StaffMember, {
    nullable: true,
    description: 'The entry on the staff register; null for partners and others without one.',
  })
  staffMember?: StaffMember | null;
}

import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  Directive,
  FieldResolver,
  ID,
  Info,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { GraphContext } from '@ictg/kit/graph';
import { namesOf, PageArgs, PlainDate, selectedFields, selection } from '@ictg/kit/graph';
import { Child, ChildMatch, childrenById, possibleDuplicates } from '../child/index.js';
import { localAuthority, LocalAuthorityStub } from '../stub/local-authority.stub.js';
import { EligibilityFactsInput, factsFrom } from './eligibility.input.js';
import { eligibilityForFacts, eligibilityOf, eligibilityType } from './eligibility.queries.js';
import { decisionsOf, informationRequestsOf } from './referral-detail.queries.js';
import { InformationRequest } from './information-request.type.js';
import { referralAccess } from './referral.policy.js';
import {
  latestReferralsOf,
  referralCount,
  referralPage,
  referralsById,
} from './referral.queries.js';
import { ReferralConnection, ReferralFilterInput } from './referral.result.js';
import { Decision, Eligibility, Referral, ReferralAccess, Referrer } from './referral.type.js';

const identity = '@tag(name: "personal-identity")';
const sensitive = '@tag(name: "personal-sensitive")';
const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

/** Questions about referrals and the fields of a referral. */
@Resolver(() => Referral)
export class ReferralResolver {
  @Query(() => Referral, {
    nullable: true,
    description: 'One referral, or null when there is none that this person may see.',
  })
  async referral(
    @Arg('id', () => ID, { description: "The referral's id." }) id: string,
    @Ctx() { desk }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Referral | null> {
    const referral = (await referralsById(desk, [id])).get(id) ?? null;
    if (referral)
      desk.looked({ childId: referral.childId, record: 'referral', fields: selectedFields(info) });
    return referral;
  }

  @Query(() => ReferralConnection, { description: 'Referrals, what is due first.' })
  async referrals(
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Arg('filter', () => ReferralFilterInput, { nullable: true, description: 'Which referrals.' })
    filter: ReferralFilterInput | null,
    @Ctx() { desk }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReferralConnection> {
    const fields = selection(info, ['edges', 'node']);
    const page = await referralPage(desk, {
      first,
      after: after ?? null,
      filter: filter ?? {},
      fields,
    });
    const children = page.edges.map(({ node }) => node.childId);
    desk.lookedAtEach([...new Set(children)], 'referral', namesOf(fields));
    return page as ReferralConnection;
  }

  @Query(() => Int, {
    description:
      'How many referrals a filter finds. Exact, of rows this person may see: not for publication.',
  })
  referralCount(
    @Arg('filter', () => ReferralFilterInput, { nullable: true, description: 'Which referrals.' })
    filter: ReferralFilterInput | null,
    @Ctx() { desk }: GraphContext,
  ): Promise<number> {
    return referralCount(desk, filter ?? {});
  }

  @Query(() => Eligibility, {
    description: 'What the rules offer the child of a referral, judged as at its receipt.',
  })
  async eligibility(
    @Arg('referralId', () => ID, { description: 'The referral.' }) referralId: string,
    @Arg('rulesAsOf', () => PlainDate, {
      nullable: true,
      description:
        'The day whose rules are asked: "what would the rules of 2021 say?" The day of receipt when left out.',
    })
    rulesAsOf: string | null,
    @Ctx() { desk }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Eligibility> {
    const found = await eligibilityOf(desk, referralId, rulesAsOf);
    if (found.childId)
      desk.looked({ childId: found.childId, record: 'eligibility', fields: selectedFields(info) });
    return eligibilityType(found);
  }

  @Query(() => Eligibility, {
    description:
      'What the rules of any day offer on facts about nobody in particular. Nothing is kept.',
  })
  async eligibilityFor(
    @Arg('facts', () => EligibilityFactsInput, { description: 'The facts.' })
    facts: EligibilityFactsInput,
    @Arg('asOf', () => PlainDate, {
      description: 'The day on which they are judged, and whose rules are asked.',
    })
    asOf: string,
    @Ctx() { desk }: GraphContext,
  ): Promise<Eligibility> {
    return eligibilityType(await eligibilityForFacts(desk, factsFrom(facts), asOf));
  }

  @Query(() => [ChildMatch], {
    description:
      'Children known already who may be the one described, likeliest first, with reasons. Nothing is merged by itself.',
  })
  async possibleDuplicates(
    @Arg('name', () => String, { description: 'All names, in any order.' }) name: string,
    @Arg('dateOfBirth', () => PlainDate, {
      nullable: true,
      description: 'Date of birth, if known.',
    })
    dateOfBirth: string | null,
    @Arg('nrmReference', () => String, { nullable: true, description: 'NRM reference, if known.' })
    nrmReference: string | null,
    @Ctx() { desk }: GraphContext,
  ): Promise<ChildMatch[]> {
    const matches = await possibleDuplicates(desk, {
      name,
      dateOfBirth: dateOfBirth ?? null,
      nrmReference: nrmReference ?? null,
    });
    for (const { child } of matches)
      desk.looked({ childId: child.id, record: 'child', fields: ['possibleDuplicate'] });
    return matches;
  }

  @Directive(identity)
  @FieldResolver(() => Child, { description: 'The child it is about.' })
  async child(@Root() referral: Referral, @Ctx() context: GraphContext): Promise<Child | null> {
    return context.loader('child', (ids) => childrenById(context.desk, ids)).load(referral.childId);
  }

  @Directive(sensitive)
  @FieldResolver(() => LocalAuthorityStub, {
    nullable: true,
    description: 'The authority where the child lived at receipt.',
  })
  authority(@Root() referral: Referral): LocalAuthorityStub | null {
    return localAuthority(referral.authorityGss);
  }

  @Directive(professional)
  @FieldResolver(() => Referrer, { description: 'Who sent it.' })
  referrer(@Root() referral: Referral): Referrer {
    return Object.assign(new Referrer(), {
      name: referral.referrerName,
      role: referral.referrerRole,
      organisation: referral.referrerOrganisation,
      organisationTold: referral.referrerOrganisationTold,
      type: referral.referrerType,
      phone: referral.referrerPhone,
      email: referral.referrerEmail,
      reference: referral.referrerReference,
      verification: referral.senderVerification,
    });
  }

  @Directive(nonPersonal)
  @FieldResolver(() => Boolean, { description: 'Past its clock.' })
  isOverdue(@Root() { triageDueAt, pausedAt, decidedAt }: Referral): boolean {
    return !decidedAt && !pausedAt && triageDueAt !== null && triageDueAt.getTime() < Date.now();
  }

  @Directive(nonPersonal)
  @FieldResolver(() => ReferralAccess, { description: 'What this person may do as it stands.' })
  access(@Root() referral: Referral, @Ctx() { viewer }: GraphContext): ReferralAccess {
    return referralAccess(viewer, referral.state);
  }

  @Directive(sensitive)
  @FieldResolver(() => Decision, {
    nullable: true,
    description: 'The decision, once there is one.',
  })
  decision(@Root() referral: Referral, @Ctx() context: GraphContext): Promise<Decision | null> {
    return context.loader('decision', (ids) => decisionsOf(context.desk, ids)).load(referral.id);
  }

  @Directive(sensitive)
  @FieldResolver(() => [InformationRequest], {
    description: 'Questions to the sender, newest first.',
  })
  async informationRequests(
    @Root() referral: Referral,
    @Ctx() context: GraphContext,
  ): Promise<InformationRequest[]> {
    return (
      (await context
        .loader('informationRequests', (ids) => informationRequestsOf(context.desk, ids))
        .load(referral.id)) ?? []
    );
  }

  @Directive(nonPersonal)
  @FieldResolver(() => Referral, {
    nullable: true,
    description: 'The earlier referral of which this is a duplicate.',
  })
  async duplicateOf(
    @Root() referral: Referral,
    @Ctx() context: GraphContext,
  ): Promise<Referral | null> {
    return referral.duplicateOfId
      ? context
          .loader('referral', (ids) => referralsById(context.desk, ids))
          .load(referral.duplicateOfId)
      : null;
  }
}

/** A child's referrals. */
@Resolver(() => Child)
export class ReferralsOfChildResolver {
  @Directive(sensitive)
  @FieldResolver(() => [Referral], { description: 'The latest referrals, newest first.' })
  async referrals(
    @Root() child: Child,
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many: 1 to 100.' }) first: number,
    @Ctx() context: GraphContext,
  ): Promise<Referral[]> {
    const load = (ids: readonly string[]) => latestReferralsOf(context.desk, ids, first);
    return (await context.loader(`referrals ${first}`, load).load(child.id)) ?? [];
  }
}

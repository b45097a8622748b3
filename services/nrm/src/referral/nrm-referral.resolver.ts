import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  Directive,
  FieldResolver,
  ID,
  Info,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import {
  localAuthority,
  LocalAuthorityStub,
  selectedFields,
  type GraphContext,
} from '@ictg/kit/graph';
import { NrmReferralsArgs } from './nrm-referral.input.js';
import { nrmRecordsAge, nrmReferralOf, nrmReferralPage } from './nrm-referral.queries.js';
import { NrmRecordsAge, NrmReferral, NrmReferralConnection } from './nrm-referral.type.js';

/** Questions about referrals to the NRM. */
@Resolver(() => NrmReferral)
export class NrmReferralResolver {
  @Directive('@tag(name: "share-nrm-referrals")')
  @Query(() => NrmReferralConnection, {
    description:
      'The referrals to the NRM, newest first. Only for whoever decides: the service follows a reference of a child of its own.',
  })
  nrmReferrals(
    @Args(() => NrmReferralsArgs)
    { first, after, text, gssCode, isPlaceUnresolved, due }: NrmReferralsArgs,
    @Ctx() { desk }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<NrmReferralConnection> {
    return nrmReferralPage(
      desk,
      { first, after: after ?? null, filter: { text, gssCode, isPlaceUnresolved, due } },
      selectedFields(info, ['edges', 'node']),
    ) as Promise<NrmReferralConnection>;
  }

  @Directive('@tag(name: "share-nrm-referrals")')
  @Query(() => NrmReferral, {
    nullable: true,
    description:
      'One referral to the NRM. Only for whoever decides; null when there is no such one for you.',
  })
  nrmReferral(
    @Arg('id', () => ID, { description: 'The referral.' }) id: string,
    @Ctx() { desk }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<NrmReferral | null> {
    return nrmReferralOf(desk, id, selectedFields(info, []));
  }

  @Directive('@tag(name: "share-nrm-referrals")')
  @Query(() => NrmRecordsAge, {
    description: 'As of when the referrals to the NRM are. Only for whoever decides.',
  })
  nrmRecordsAge(@Ctx() { desk }: GraphContext): Promise<NrmRecordsAge> {
    return nrmRecordsAge(desk);
  }

  @Directive('@tag(name: "personal-sensitive")')
  @FieldResolver(() => LocalAuthorityStub, {
    nullable: true,
    description:
      'The authority that the words of the form mean, as on the day; null when it could not be told.',
  })
  localAuthority(@Root() { gssCode }: NrmReferral): LocalAuthorityStub | null {
    return localAuthority(gssCode);
  }
}

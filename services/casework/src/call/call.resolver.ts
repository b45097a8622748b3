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
import { namesOf, PageArgs, selectedFields, selection } from '@ictg/kit/graph';
import { Child, childrenById } from '../child/index.js';
import { referralReferences } from '../referral/index.js';
import { may } from '../permission/permission.js';
import { localAuthority, LocalAuthorityStub } from '../stub/local-authority.stub.js';
import { fullerCard } from './fuller-card.queries.js';
import { FullerCard } from './fuller-card.type.js';
import { CallFilterInput } from './call.input.js';
import { callAccess } from './call.policy.js';
import { callBacks, callCount, callerHistory, callPage, callsById } from './call.queries.js';
import { CallConnection } from './call.result.js';
import { Call, CallAccess, CallBack, Caller, CallerHistory } from './call.type.js';

const nonPersonal = '@tag(name: "not-personal")';
const identity = '@tag(name: "personal-identity")';
const sensitive = '@tag(name: "personal-sensitive")';

/** Questions about calls, and their fields. */
@Resolver(() => Call)
export class CallResolver {
  @Query(() => Call, {
    nullable: true,
    description: 'One call, or null when there is none that this person may see.',
  })
  async call(
    @Arg('id', () => ID, { description: "The call's id." }) id: string,
    @Ctx() { desk }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Call | null> {
    const call = (await callsById(desk, [id])).get(id) ?? null;
    if (call?.childId)
      desk.looked({ childId: call.childId, record: 'call', fields: selectedFields(info) });
    return call;
  }

  @Query(() => CallConnection, { description: 'Calls on the line, the newest first.' })
  async calls(
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Arg('filter', () => CallFilterInput, { nullable: true, description: 'Which calls.' })
    filter: CallFilterInput | null,
    @Ctx() { desk }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CallConnection> {
    const fields = selection(info, ['edges', 'node']);
    const page = await callPage(desk, {
      first,
      after: after ?? null,
      filter: filter ?? {},
      fields,
    });
    const children = page.edges.flatMap(({ node }) => node.childId ?? []);
    desk.lookedAtEach([...new Set(children)], 'call', namesOf(fields));
    return page as CallConnection;
  }

  @Query(() => Int, {
    description:
      'How many calls a filter finds. Exact, of rows this person may see: not for publication.',
  })
  callCount(
    @Arg('filter', () => CallFilterInput, { nullable: true, description: 'Which calls.' })
    filter: CallFilterInput | null,
    @Ctx() { desk }: GraphContext,
  ): Promise<number> {
    return callCount(desk, filter ?? {});
  }

  @Query(() => FullerCard, {
    description:
      'More of a child than the thin card, for an open call of this person: the call is the reason, and is logged.',
  })
  fullerCard(
    @Arg('callId', () => ID, { description: 'The call.' }) callId: string,
    @Arg('childId', () => ID, { description: 'The child.' }) childId: string,
    @Ctx() { desk }: GraphContext,
  ): Promise<FullerCard> {
    return fullerCard(desk, callId, childId);
  }

  @Query(() => [CallBack], {
    description: 'Promises to ring back that are still open, what is due first.',
  })
  openCallBacks(@Ctx() { desk }: GraphContext): Promise<CallBack[]> {
    return callBacks(desk, 'open');
  }

  @Query(() => CallerHistory, {
    description: 'Whether somebody has rung before: by the number, or by name and agency together.',
  })
  async callerHistory(
    @Arg('number', () => String, { nullable: true, description: 'The number they give.' })
    number: string | null,
    @Arg('callerName', () => String, { nullable: true, description: 'The name they give.' })
    name: string | null,
    @Arg('agency', () => String, { nullable: true, description: 'The agency they give.' })
    agency: string | null,
    @Arg('exceptCallId', () => ID, { nullable: true, description: 'The present call.' })
    exceptCallId: string | null,
    @Ctx() { desk }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CallerHistory> {
    const history = await callerHistory(desk, { number, name, agency, exceptCallId });
    const children = history.calls.flatMap(({ childId }) => childId ?? []);
    desk.lookedAtEach([...new Set(children)], 'call', selectedFields(info, ['calls']));
    return history;
  }

  @Directive(identity)
  @FieldResolver(() => Caller, { description: 'Who rings, as they say themselves.' })
  caller(@Root() call: Call): Caller {
    const { callerType: type, callerName: name, callerRole: role, callerAgency: agency } = call;
    const { agencyId, rungBackAt, rungBackOn, rungBackSpokeTo, rungBackBy } = call;
    return Object.assign(new Caller(), {
      type,
      name,
      role,
      agency,
      agencyId,
      rungBackAt,
      rungBackOn,
      rungBackSpokeTo,
      rungBackBy,
      numberGiven: call.callerNumber,
      verification: call.callerVerification,
      isPossibleExploiter: call.possibleExploiter,
    });
  }

  @Directive(nonPersonal)
  @FieldResolver(() => Boolean, { description: 'Whether its clock has run out.' })
  isOverdue(@Root() { state, dueAt }: Call): boolean {
    return state === 'UNANSWERED' && dueAt !== null && dueAt < new Date();
  }

  @Directive(identity)
  @FieldResolver(() => Child, {
    nullable: true,
    description: 'The child, once it is known which; as far as this person may see it.',
  })
  child(@Root() { childId }: Call, @Ctx() context: GraphContext): Promise<Child | null> | null {
    if (childId === null) return null;
    context.desk.looked({ childId, record: 'child', fields: ['call'] });
    return context.loader('child', (ids) => childrenById(context.desk, ids)).load(childId);
  }

  @Directive(sensitive)
  @FieldResolver(() => LocalAuthorityStub, {
    nullable: true,
    description: 'The authority that the place lies in.',
  })
  authority(@Root() { authorityGss }: Call): LocalAuthorityStub | null {
    return localAuthority(authorityGss);
  }

  @Directive(nonPersonal)
  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The referral that was made of it, for whoever may read referrals.',
  })
  referralId(@Root() call: Call, @Ctx() { viewer }: GraphContext): string | null {
    return may(viewer, 'referral:read') ? call.referralId : null;
  }

  @Directive(nonPersonal)
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The reference of the referral that was made of it.',
  })
  referralReference(
    @Root() { referralId }: Call,
    @Ctx() context: GraphContext,
  ): Promise<string | null> | null {
    if (referralId === null) return null;
    return context
      .loader('referralReference', (ids) => referralReferences(context.desk, ids))
      .load(referralId);
  }

  @Directive(nonPersonal)
  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The consultation that was opened from it, for whoever may read consultations.',
  })
  consultationId(@Root() call: Call, @Ctx() { viewer }: GraphContext): string | null {
    return may(viewer, 'consultation:read') ? call.consultationId : null;
  }

  @Directive(sensitive)
  @FieldResolver(() => [CallBack], { description: 'What the caller was promised.' })
  async callBacks(@Root() { id }: Call, @Ctx() context: GraphContext): Promise<CallBack[]> {
    const load = async (ids: readonly string[]) =>
      Map.groupBy(await callBacks(context.desk, ids), ({ callId }) => callId);
    return (await context.loader('callBacks', load).load(id)) ?? [];
  }

  @Directive(nonPersonal)
  @FieldResolver(() => CallAccess, { description: 'What this person may do with it.' })
  access(@Root() { state }: Call, @Ctx() { viewer }: GraphContext): CallAccess {
    return callAccess(viewer, state);
  }
}

/** Where the child of a fuller card lives. */
@Resolver(() => FullerCard)
export class FullerCardResolver {
  @Directive(sensitive)
  @FieldResolver(() => LocalAuthorityStub, {
    nullable: true,
    description: 'The authority where the child lives. Not where in it.',
  })
  authority(@Root() { authorityGss }: FullerCard): LocalAuthorityStub | null {
    return localAuthority(authorityGss);
  }
}

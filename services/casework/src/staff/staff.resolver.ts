import { Arg, Args, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { londonDay } from '@ictg/kit/calendar';
import { Instant, type GraphContext } from '@ictg/kit/graph';
import { may } from '../permission/permission.js';
import { staffAccount } from './account.queries.js';
import { onCallBetween } from './on-call.queries.js';
import { accountOn } from './post.rules.js';
import { StaffRoleEnum } from './staff.enum.js';
import { StaffArgs } from './staff.input.js';
import { staffMemberById, staffPage } from './staff.queries.js';
import { OnCallShift, StaffAccount, StaffMember, StaffMemberConnection } from './staff.type.js';
import { codeOfRole, roleOfCode, type StaffRoleCode } from './staff.vocabulary.js';

const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

/** Questions about the staff register. */
@Resolver(() => StaffMember)
export class StaffResolver {
  @Query(() => StaffMemberConnection, { description: 'The staff register by name.' })
  staff(
    @Args(() => StaffArgs) args: StaffArgs,
    @Ctx() { desk }: GraphContext,
  ): Promise<StaffMemberConnection> {
    const filter = {
      role: args.role ? roleOfCode(args.role) : null,
      area: args.area ?? null,
      text: args.text ?? null,
    };
    return staffPage(desk, {
      first: args.first,
      after: args.after ?? null,
      filter,
    }) as Promise<StaffMemberConnection>;
  }

  @Query(() => StaffMember, { nullable: true, description: 'One person on the staff register.' })
  staffMember(
    @Arg('id', () => ID, { description: 'Staff id.' }) id: string,
    @Ctx() { desk }: GraphContext,
  ): Promise<StaffMember | null> {
    return staffMemberById(desk, id);
  }

  @Query(() => [OnCallShift], {
    description: 'Who is on call between two moments, at most three months apart.',
  })
  onCall(
    @Arg('fromAt', () => Instant, { description: 'From this moment.' }) fromAt: Date,
    @Arg('untilAt', () => Instant, { description: 'Until this moment.' }) untilAt: Date,
    @Ctx() { desk }: GraphContext,
  ): Promise<OnCallShift[]> {
    return onCallBetween(desk, fromAt, untilAt);
  }

  @Query(() => StaffAccount, {
    nullable: true,
    description: 'What the register says of an e-mail address. For our identity service only.',
  })
  staffAccount(
    @Arg('email', () => String, { description: 'The verified e-mail address.' }) email: string,
    @Ctx() { desk }: GraphContext,
  ): Promise<StaffAccount | null> {
    return staffAccount(desk, email);
  }

  @Directive(professional)
  @FieldResolver(() => [StaffRoleEnum], { description: 'Roles of the posts in force today.' })
  roles(@Root() person: StaffMember): StaffRoleCode[] {
    const posts = person.posts.map((post) => ({ ...post, role: roleOfCode(post.role) }));
    return accountOn(posts, londonDay(new Date())).roles.map(codeOfRole);
  }

  @Directive(professional)
  @FieldResolver(() => Boolean, { description: 'Whether the person is on leave today.' })
  isAway(@Root() person: StaffMember): boolean {
    const today = londonDay(new Date());
    return person.leave.some((one) => one.fromOn <= today && today <= one.untilOn);
  }

  @Directive(nonPersonal)
  @FieldResolver(() => Boolean, {
    description: 'Whether this viewer may change the person, posts, leave and the rota.',
  })
  canChange(@Ctx() { viewer }: GraphContext): boolean {
    return may(viewer, 'staff:change');
  }
}

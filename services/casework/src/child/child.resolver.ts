import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Info,
  Int,
  Query,
  Resolver,
  Root,
  Directive,
} from 'type-graphql';
import { ageOn, londonDay } from '@ictg/kit/calendar';
import type { GraphContext } from '@ictg/kit/graph';
import { PageArgs, PlainDate, selectedFields, selection } from '@ictg/kit/graph';
import { localAuthority, LocalAuthorityStub } from '../stub/local-authority.stub.js';
import {
  ageDeterminationsOf,
  alertsOf,
  legalStatusesOf,
  linksOf,
  nrmReferencesOf,
  parentalResponsibilityOf,
} from './child-facts.queries.js';
import { childCount, childPage } from './child-list.queries.js';
import { childAccess } from './child.policy.js';
import { childById } from './child.queries.js';
import { ChildConnection, ChildFilterInput } from './child.input.js';
import { searchChildren } from './search.queries.js';
import {
  AgeDetermination,
  Alert,
  Child,
  ChildAccess,
  ChildLink,
  ChildMatch,
  LegalStatus,
  NrmReference,
  ParentalResponsibility,
} from './child.type.js';

const identity = '@tag(name: "personal-identity")';
const sensitive = '@tag(name: "personal-sensitive")';
const nonPersonal = '@tag(name: "not-personal")';

/** Questions about children and the fields of a child's record. */
@Resolver(() => Child)
export class ChildResolver {
  @Query(() => Child, {
    nullable: true,
    description: 'One child, or null when there is none that this person may see.',
  })
  async child(
    @Arg('id', () => ID, { description: "The child's id." }) id: string,
    @Ctx() { desk }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Child | null> {
    const child = await childById(desk, id);
    if (child) desk.looked({ childId: child.id, record: 'child', fields: selectedFields(info) });
    return child;
  }

  @Query(() => ChildConnection, {
    description: 'Children by family name. Only those whom this person may see.',
  })
  async children(
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Arg('filter', () => ChildFilterInput, { nullable: true, description: 'Which children.' })
    filter: ChildFilterInput | null,
    @Ctx() { desk }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ChildConnection> {
    const fields = selection(info, ['edges', 'node']);
    const page = await childPage(desk, {
      first,
      after: after ?? null,
      filter: filter ?? {},
      fields,
    });
    return page as ChildConnection;
  }

  @Query(() => Int, {
    description:
      'How many children a filter finds. Exact, of rows this person may see: not for publication.',
  })
  childCount(
    @Arg('filter', () => ChildFilterInput, { nullable: true, description: 'Which children.' })
    filter: ChildFilterInput | null,
    @Ctx() { desk }: GraphContext,
  ): Promise<number> {
    return childCount(desk, filter ?? {});
  }

  @Query(() => [ChildMatch], {
    description:
      'Finds children by name (any order, accents or spelling), reference, NRM reference with or without spaces, or date of birth. Best match first.',
  })
  async childSearch(
    @Arg('text', () => String, {
      description: 'What to look for: at least two letters, or a reference or date.',
    })
    text: string,
    @Arg('first', () => Int, { description: 'How many matches: 1 to 100.' }) first: number,
    @Ctx() { desk }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ChildMatch[]> {
    const matches = await searchChildren(desk, text, first);
    const fields = selectedFields(info, ['child']);
    for (const { child } of matches) desk.looked({ childId: child.id, record: 'child', fields });
    return matches;
  }

  @Directive(identity)
  @FieldResolver(() => String, { description: 'Given names and family name.' })
  name(@Root() child: Child): string {
    return `${child.givenNames} ${child.familyName}`.trim();
  }

  @Directive(identity)
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Age in whole years on that day; null without a date of birth.',
  })
  age(
    @Root() child: Child,
    @Arg('on', () => PlainDate, { nullable: true, description: 'The day; today when left out.' })
    on?: string | null,
  ): number | null {
    return child.dateOfBirth ? ageOn(child.dateOfBirth, on ?? londonDay(new Date())) : null;
  }

  @Directive(sensitive)
  @FieldResolver(() => LocalAuthorityStub, {
    nullable: true,
    description: 'The authority where the child lives. Not where in it.',
  })
  authority(@Root() child: Child): LocalAuthorityStub | null {
    return localAuthority(child.authorityGss);
  }

  @Directive(nonPersonal)
  @FieldResolver(() => Boolean, {
    description: 'Whether the record is restricted to named people, this person among them.',
  })
  isRestricted(@Root() child: Child): boolean {
    return child.restrictedTo !== null;
  }

  @Directive(nonPersonal)
  @FieldResolver(() => ChildAccess, { description: 'What this person may do here.' })
  access(@Ctx() { viewer }: GraphContext): ChildAccess {
    return childAccess(viewer);
  }

  @Directive(sensitive)
  @FieldResolver(() => [ParentalResponsibility], {
    description: 'Facts about parental responsibility, newest first.',
  })
  async parentalResponsibility(
    @Root() child: Child,
    @Ctx() context: GraphContext,
  ): Promise<ParentalResponsibility[]> {
    return (
      (await context
        .loader('parentalResponsibility', (ids) => parentalResponsibilityOf(context.desk, ids))
        .load(child.id)) ?? []
    );
  }

  @Directive(sensitive)
  @FieldResolver(() => [AgeDetermination], {
    description: "What the child's age was determined to be, newest first.",
  })
  async ageDeterminations(
    @Root() child: Child,
    @Ctx() context: GraphContext,
  ): Promise<AgeDetermination[]> {
    return (
      (await context
        .loader('ageDeterminations', (ids) => ageDeterminationsOf(context.desk, ids))
        .load(child.id)) ?? []
    );
  }

  @Directive(sensitive)
  @FieldResolver(() => [LegalStatus], {
    description: 'Looked-after and other legal statuses, newest first.',
  })
  async legalStatuses(@Root() child: Child, @Ctx() context: GraphContext): Promise<LegalStatus[]> {
    return (
      (await context
        .loader('legalStatuses', (ids) => legalStatusesOf(context.desk, ids))
        .load(child.id)) ?? []
    );
  }

  @Directive(identity)
  @FieldResolver(() => [NrmReference], {
    description: 'References in the National Referral Mechanism.',
  })
  async nrmReferences(@Root() child: Child, @Ctx() context: GraphContext): Promise<NrmReference[]> {
    return (
      (await context
        .loader('nrmReferences', (ids) => nrmReferencesOf(context.desk, ids))
        .load(child.id)) ?? []
    );
  }

  @Directive(sensitive)
  @FieldResolver(() => [Alert], { description: 'Alerts, those in force first.' })
  async alerts(@Root() child: Child, @Ctx() context: GraphContext): Promise<Alert[]> {
    return (
      (await context.loader('alerts', (ids) => alertsOf(context.desk, ids)).load(child.id)) ?? []
    );
  }

  @Directive(sensitive)
  @FieldResolver(() => [ChildLink], { description: 'Ties to other children and people.' })
  async links(@Root() child: Child, @Ctx() context: GraphContext): Promise<ChildLink[]> {
    return (
      (await context.loader('links', (ids) => linksOf(context.desk, ids)).load(child.id)) ?? []
    );
  }
}

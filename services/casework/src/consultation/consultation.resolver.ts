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
import { londonDay } from '@ictg/kit/calendar';
import { PlainDate, selectedFields, type GraphContext } from '@ictg/kit/graph';
import { Advice, advicesBy } from '../advice/index.js';
import { Child, childrenById } from '../child/index.js';
import { mustBeAllowed } from '../permission/permission.js';
import { AgencyStub, agencyStub } from '../stub/agency.stub.js';
import { localAuthority, LocalAuthorityStub } from '../stub/local-authority.stub.js';
import { ConsultationFilterInput, ConsultationsArgs } from './consultation.input.js';
import { consultationAccess } from './consultation.policy.js';
import {
  consultationCount,
  consultationPage,
  consultationsById,
  reviewsOf,
  tiesOf,
} from './consultation.queries.js';
import {
  Consultation,
  ConsultationAccess,
  ConsultationConnection,
  ConsultationTie,
} from './consultation.type.js';
import { checklistOn } from './nrm-checklist.data.js';
import { NrmChecklist, NrmReview } from './nrm-review.type.js';

const identity = '@tag(name: "personal-identity")';
const sensitive = '@tag(name: "personal-sensitive")';
const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

/** Questions about consultations, and their fields. */
@Resolver(() => Consultation)
export class ConsultationResolver {
  @Query(() => Consultation, {
    nullable: true,
    description: 'One consultation, or null when there is none that this person may see.',
  })
  async consultation(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Consultation | null> {
    const found = (await consultationsById(context.desk, [id])).get(id) ?? null;
    if (found) noteLook(context, found, selectedFields(info));
    return found;
  }

  @Query(() => ConsultationConnection, {
    description: 'Consultations, the one held last first. Only those this person may see.',
  })
  async consultations(
    @Args(() => ConsultationsArgs) { first, after, filter }: ConsultationsArgs,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConsultationConnection> {
    const page = await consultationPage(context.desk, {
      first,
      after: after ?? null,
      filter: filter ?? {},
    });
    const fields = selectedFields(info, ['edges', 'node']);
    for (const { node } of page.edges) noteLook(context, node, fields);
    return page as ConsultationConnection;
  }

  @Query(() => Int, {
    description:
      'How many consultations a filter finds, each counted once. Exact, of rows this person may see: not for publication.',
  })
  consultationCount(
    @Arg('filter', () => ConsultationFilterInput, {
      nullable: true,
      description: 'Which consultations.',
    })
    filter: ConsultationFilterInput | null,
    @Ctx() { desk }: GraphContext,
  ): Promise<number> {
    return consultationCount(desk, filter ?? {});
  }

  @Query(() => NrmChecklist, {
    description: 'The checklist for drafts for the NRM that is in force on a day.',
  })
  nrmChecklist(
    @Arg('on', () => PlainDate, { nullable: true, description: 'The day; today when left out.' })
    on: string | null,
    @Ctx() { viewer }: GraphContext,
  ): NrmChecklist {
    mustBeAllowed(viewer, 'consultation:read');
    return Object.assign(new NrmChecklist(), checklistOn(on ?? londonDay(new Date())));
  }

  @Directive(identity)
  @FieldResolver(() => Child, { nullable: true, description: 'The child, if it is linked.' })
  async child(
    @Root() { childId }: Consultation,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Child | null> {
    if (!childId) return null;
    context.desk.looked({ childId, record: 'child', fields: selectedFields(info) });
    return context.loader('child', (ids) => childrenById(context.desk, ids)).load(childId);
  }

  @Directive(professional)
  @FieldResolver(() => AgencyStub, {
    nullable: true,
    description: 'The agency in the directory, if it is there.',
  })
  agency(@Root() { agencyId }: Consultation): AgencyStub | null {
    return agencyStub(agencyId);
  }

  @Directive(sensitive)
  @FieldResolver(() => LocalAuthorityStub, {
    nullable: true,
    description: 'The authority concerned.',
  })
  authority(@Root() { authorityGss }: Consultation): LocalAuthorityStub | null {
    return localAuthority(authorityGss);
  }

  @Directive(sensitive)
  @FieldResolver(() => [Advice], { description: 'The advice given, newest first.' })
  async advices(@Root() { id }: Consultation, @Ctx() context: GraphContext): Promise<Advice[]> {
    const found = await context
      .loader('advicesOfConsultation', (ids) => advicesBy(context.desk, 'consultationId', ids))
      .load(id);
    return found ?? [];
  }

  @Directive(sensitive)
  @FieldResolver(() => [ConsultationTie], {
    description: 'Who tied it to a child or untied it, newest first.',
  })
  async ties(
    @Root() { id }: Consultation,
    @Ctx() context: GraphContext,
  ): Promise<ConsultationTie[]> {
    const found = await context
      .loader('tiesOfConsultation', (ids) => tiesOf(context.desk, ids))
      .load(id);
    return found ?? [];
  }

  @Directive(sensitive)
  @FieldResolver(() => [NrmReview], {
    description: 'Every review of a draft for the NRM, the last one first.',
  })
  async nrmReviews(
    @Root() { id }: Consultation,
    @Ctx() context: GraphContext,
  ): Promise<NrmReview[]> {
    const found = await context
      .loader('reviewsOfConsultation', (ids) => reviewsOf(context.desk, ids))
      .load(id);
    return found ?? [];
  }

  @Directive(nonPersonal)
  @FieldResolver(() => ConsultationAccess, { description: 'What this person may do here.' })
  access(@Root() consultation: Consultation, @Ctx() { viewer }: GraphContext): ConsultationAccess {
    return consultationAccess(viewer, consultation);
  }
}

function noteLook(
  { desk }: GraphContext,
  { childId }: Consultation,
  fields: readonly string[],
): void {
  if (childId) desk.looked({ childId, record: 'consultation', fields });
}

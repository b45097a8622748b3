import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Directive, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { selectedFields, type GraphContext } from '@ictg/kit/graph';
import { Advice } from '../advice/index.js';
import { Child } from '../child/index.js';
import { consultationsById, consultationsOfChildren } from './consultation.queries.js';
import { Consultation } from './consultation.type.js';

const sensitive = '@tag(name: "personal-sensitive")';

/** What a child's record says of consultations. */
@Resolver(() => Child)
export class ConsultationsOfChildResolver {
  @Directive(sensitive)
  @FieldResolver(() => [Consultation], {
    description: 'Consultations about the child, the one held last first.',
  })
  async consultations(
    @Root() child: Child,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Consultation[]> {
    const { desk } = context;
    desk.looked({ childId: child.id, record: 'consultation', fields: selectedFields(info) });
    const found = await context
      .loader('consultationsOfChild', (ids) => consultationsOfChildren(desk, ids))
      .load(child.id);
    return found ?? [];
  }
}

/** Where a piece of advice was given. */
@Resolver(() => Advice)
export class ConsultationOfAdviceResolver {
  @Directive(sensitive)
  @FieldResolver(() => Consultation, {
    nullable: true,
    description: 'The consultation in which it was given, if it was given in one.',
  })
  async consultation(
    @Root() { consultationId }: Advice,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Consultation | null> {
    if (!consultationId) return null;
    const { desk } = context;
    const found = await context
      .loader('consultation', (ids) => consultationsById(desk, ids))
      .load(consultationId);
    if (found?.childId)
      desk.looked({
        childId: found.childId,
        record: 'consultation',
        fields: selectedFields(info),
      });
    return found;
  }
}

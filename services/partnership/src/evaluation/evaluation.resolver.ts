import { Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphContext } from '@ictg/kit/graph';
import { SessionType } from '../session/index.js';
import { evaluationSums } from './evaluation.queries.js';
import { EvaluationSum } from './evaluation.type.js';

/** What people said of a session, added up. */
@Resolver(() => SessionType)
export class EvaluationResolver {
  @Directive('@tag(name: "not-personal")')
  @FieldResolver(() => [EvaluationSum], {
    nullable: true,
    description:
      'How sure people were before, after and three months later, never of too few. Only for those who work with sessions.',
  })
  evaluation(
    @Root() { id }: SessionType,
    @Ctx() context: GraphContext,
  ): Promise<EvaluationSum[] | null> {
    return context.loader('evaluation', (ids) => evaluationSums(context.desk, ids)).load(id);
  }
}

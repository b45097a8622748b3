import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { GraphContext } from '@ictg/kit/graph';
import { ConfirmationEnum, ReferenceToConfirm, type Confirmation } from '@ictg/kit/reference';
import { confirmedChildren } from './confirm.queries.js';

/** Tells a process of ours whether references are right: yes or no, and nothing of any record. */
@Resolver()
export class ConfirmResolver {
  @Query(() => [ConfirmationEnum], {
    nullable: 'items',
    description:
      'Whether a council confirms each Home Office reference, in the order asked; null where nothing was loaded since it was recorded. For processes of ours only.',
  })
  confirmedCareReferences(
    @Arg('wanted', () => [ReferenceToConfirm], { description: 'At most 200.' })
    wanted: ReferenceToConfirm[],
    @Ctx() { desk }: GraphContext,
  ): Promise<(Confirmation | null)[]> {
    return confirmedChildren(desk, wanted);
  }
}

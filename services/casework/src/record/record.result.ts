import { Field, ObjectType } from 'type-graphql';
import type { Desk } from '@ictg/kit/database';
import { answer, resultOf, type GraphContext, type Problem } from '@ictg/kit/graph';
import { Child, childById } from '../child/index.js';

@ObjectType({ description: "The child's record was changed." })
export class ChangeChildSuccess {
  @Field(() => Child, { description: 'The child as the record stands now.' })
  child!: Child;
}

export const ChangeChildResult = resultOf('ChangeChild', ChangeChildSuccess);

/** What came of a change of a child's record. */
export type ChangeChildAnswer = Promise<ChangeChildSuccess | Problem>;

/** Does a command that changes a child's record, and answers the child as the record stands then. */
export function changeChild(
  context: GraphContext,
  work: (desk: Desk) => Promise<string>,
): ChangeChildAnswer {
  return answer(ChangeChildSuccess, async () => {
    const id = await context.command(work);
    const child = await childById(context.desk, id);
    if (child) context.desk.looked({ childId: id, record: 'child', fields: ['changed'] });
    return child ? { child } : {};
  });
}

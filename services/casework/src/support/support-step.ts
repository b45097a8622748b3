import type { Desk } from '@ictg/kit/database';
import { answer, type GraphContext, type Problem } from '@ictg/kit/graph';
import { notFound } from '@ictg/kit/refusal';
import { supportsById } from './support.queries.js';
import { SupportStepSuccess } from './support.result.js';

/** What came of a step of an episode. */
export type SupportStepAnswer = Promise<SupportStepSuccess | Problem>;

/** Does a command that moves an episode of support, and answers the episode as it stands then. */
export function supportStep(
  context: GraphContext,
  work: (desk: Desk) => Promise<string>,
): SupportStepAnswer {
  return answer(SupportStepSuccess, async () => {
    const id = await context.command(work);
    const support = (await supportsById(context.desk, [id])).get(id);
    if (!support) throw notFound('episode of support');
    context.desk.looked({ childId: support.childId, record: 'support', fields: ['state'] });
    return { support };
  });
}

import type { Desk } from '@ictg/kit/database';
import { writeTimeline } from '../../timeline/index.js';
import { moveSupport, type SupportStep } from './move-support.js';

/** First contact is made and work goes on from here. */
export async function beginWork(desk: Desk, input: SupportStep): Promise<string> {
  const support = await moveSupport(desk, input, 'beginWork', 'support:work');
  await writeTimeline(desk, {
    childId: support.childId,
    category: 'SUPPORT',
    kind: 'support.work-begun',
    text: 'Work with the child began.',
    recordId: support.id,
  });
  return support.id;
}

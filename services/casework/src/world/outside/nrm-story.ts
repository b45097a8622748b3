import { addDays, type Day } from '@ictg/kit/calendar';
import type { ChildDraft } from '../draft/child-draft.js';

/** What became of a child in the NRM, by the days of its letters. */
export interface NrmStory {
  readonly submittedOn: Day;
  readonly reasonable: { readonly on: Day; readonly isPositive: boolean; readonly days: number };
  readonly conclusive: { readonly on: Day; readonly isPositive: boolean } | null;
}

/** The story that a child's own timeline and the Home Office's files both tell. */
export function nrmStory({ chance, slot }: ChildDraft): NrmStory {
  const own = chance.fork('nrm timeline');
  const submittedOn = addDays(slot.receivedOn, own.whole(-3, 10));
  const days = own.whole(2, 30);
  const reasonableOn = addDays(submittedOn, days);
  const conclusiveOn = addDays(reasonableOn, own.whole(45, 620));
  const isPositive = !own.happens(0.1);
  const isDecided = own.happens(0.75);
  return {
    submittedOn,
    reasonable: { on: reasonableOn, isPositive, days },
    conclusive:
      isPositive && isDecided ? { on: conclusiveOn, isPositive: own.happens(0.88) } : null,
  };
}

import type { ReadyField } from '@ictg/kit/graph';
import { noteTold } from '../asked/note.js';
import type { GapArgs } from './gap.input.js';
import { findGap } from './gap.queries.js';

/** The question as it is sent again: checked and noted each time, worked out once. */
export const readyGap: ReadyField = {
  field: 'guardianshipGap',
  find: async (args, { desk }) => {
    const told = await findGap(desk, args as unknown as GapArgs);
    return { answer: told.answer, noteTold: () => noteTold(desk, told) };
  },
};

import { findGap, noteTold } from './gap.queries.js';
/** The question as it is sent again: checked and noted each time, worked out once. */
export const readyGap = {
  field: 'guardianshipGap',
  find: async (args, { desk }) => {
    const told = await findGap(desk, args);
    return { answer: told.answer, noteTold: () => noteTold(desk, told) };
  },
};
//# sourceMappingURL=ready-gap.js.map

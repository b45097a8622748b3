import { oneOf, type CellRead } from '@ictg/kit/load';
import type { Answer, Sex } from '../care/care.vocabulary.js';

/** Sex as case systems and the return write it: the return has 1 for boys and 2 for girls. */
export const sex: (cell: string) => CellRead<Sex> = oneOf(
  ['FEMALE', 'MALE', 'OTHER', 'NOT_KNOWN'],
  {
    2: 'FEMALE',
    f: 'FEMALE',
    girl: 'FEMALE',
    1: 'MALE',
    m: 'MALE',
    boy: 'MALE',
    u: 'NOT_KNOWN',
    unknown: 'NOT_KNOWN',
  },
);

/** An answer as case systems write it. */
export const answer: (cell: string) => CellRead<Answer> = oneOf(['YES', 'NO', 'NOT_KNOWN'], {
  y: 'YES',
  true: 'YES',
  1: 'YES',
  n: 'NO',
  false: 'NO',
  0: 'NO',
  unknown: 'NOT_KNOWN',
});

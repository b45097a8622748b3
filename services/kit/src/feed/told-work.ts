import { z } from 'zod';

const day = z.iso.date();
const code = z.string().regex(/^[EW]\d{8}$/);
const word = z.string().regex(/^[A-Z][A-Z0-9_]{0,49}$/);
/** What everything done has: its day, and the authority in whose area it was done; null where that is not known. */
const done = { on: day, authority: code.nullable() };

/** What is counted of the service's work: a thing done, its day and place, and words from closed lists. */
export const toldWork = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('CONSULTATION'),
    ...done,
    agencyType: word,
    mode: word,
    nrmAdvice: word,
  }),
  z.strictObject({
    kind: z.literal('ADVICE'),
    ...done,
    agencyType: word,
    topic: word,
    /** What the agency answered; null while it has not, WITHDRAWN where it no longer needs to. */
    answer: word.nullable(),
  }),
  z.strictObject({
    kind: z.literal('CALL'),
    ...done,
    callerType: word,
    outcomes: z.array(word),
  }),
  z.strictObject({
    kind: z.literal('OUTCOME'),
    ...done,
    domain: word,
    /** From the first rating of a support to the last one, on a scale of five. */
    change: z.enum(['BETTER', 'SAME', 'WORSE']),
  }),
  z.strictObject({ kind: z.literal('FACT'), ...done, fact: word }),
  z.strictObject({
    kind: z.literal('SESSION'),
    ...done,
    mode: word,
    language: word,
    /** The areas that it was for and whose people came: theirs are the referrals that it may have led to. */
    areas: z.array(code),
  }),
  z.strictObject({
    kind: z.literal('ATTENDANCE'),
    ...done,
    agencyKind: word,
    attendance: word,
  }),
  z.strictObject({
    kind: z.literal('POST'),
    /** The first day in the post. */
    ...done,
    agencyKind: word,
    /** The last day on which whoever is in it came to a session; null when never. */
    trainedOn: day.nullable(),
  }),
]);
export type ToldWork = z.infer<typeof toldWork>;

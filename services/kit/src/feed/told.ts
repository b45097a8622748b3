import { z } from 'zod';
import { ageBands, countedSexes, nationalityGroups } from './coarse.js';

const day = z.iso.date();
const code = z.string().regex(/^[EWSN]\d{8}$/);
const answer = z.enum(['YES', 'NO', 'NOT_KNOWN']);

/** What an exploitation is called in every source. */
const exploitation = z.array(
  z.enum(['CRIMINAL', 'LABOUR', 'SEXUAL', 'DOMESTIC', 'ORGAN_HARVESTING', 'NOT_KNOWN']),
);

/** What is counted of a referral to the NRM. */
export const toldReferral = z.strictObject({
  referredOn: day,
  sex: z.enum(countedSexes),
  ageBand: z.enum(ageBands),
  ageDisputed: answer,
  /** Exploited as a child: another thing than being under 18 at the referral. */
  exploitedAsChild: answer,
  nationalityGroup: z.enum(nationalityGroups),
  exploitation,
  countyLines: answer,
  /** The authority contacted about the child, as our reading of the form. */
  authority: code.nullable(),
  /** The responder's own, where the responder is a council. */
  responderAuthority: code.nullable(),
  /** The responder's force, where the responder is one. */
  responderForce: z
    .string()
    .regex(/^[EW]\d{8}$/)
    .nullable(),
  responderNation: z.enum(['ENGLAND', 'WALES', 'SCOTLAND', 'NORTHERN_IRELAND']).nullable(),
  decisions: z.array(
    z.strictObject({ kind: z.string(), outcome: z.string().nullable(), decidedOn: day }),
  ),
});
export type ToldReferral = z.infer<typeof toldReferral>;

/** What is counted of a child of the guardian service. */
export const toldCase = z.strictObject({
  sex: z.enum(countedSexes),
  ageBand: z.enum(ageBands),
  nationalityGroup: z.enum(nationalityGroups),
  authority: code.nullable(),
  referrals: z.array(
    z.strictObject({
      receivedOn: day,
      state: z.string(),
      decidedOn: day.nullable(),
      reason: z.string().nullable(),
      authority: code.nullable(),
      referrerType: z.string(),
      ageBand: z.enum(ageBands),
      exploitation,
    }),
  ),
  supports: z.array(
    z.strictObject({
      openedOn: day,
      endedOn: day.nullable(),
      closureReason: z.string().nullable(),
      allocations: z.array(
        z.strictObject({ role: z.string(), fromOn: day, untilOn: day.nullable() }),
      ),
    }),
  ),
  consultedOn: z.array(day),
  /** Days on which somebody rang the line about the child. */
  calledOn: z.array(day),
});
export type ToldCase = z.infer<typeof toldCase>;

/** What is counted of a child in care. */
export const toldCare = z.strictObject({
  authority: code,
  sex: z.enum(countedSexes),
  /** On the first day of care. */
  ageBand: z.enum(ageBands),
  unaccompanied: answer,
  episodes: z.array(
    z.strictObject({
      nation: z.enum(['ENGLAND', 'WALES']),
      isShortBreak: z.boolean(),
      fromOn: day.nullable(),
      untilOn: day.nullable(),
    }),
  ),
});
export type ToldCare = z.infer<typeof toldCare>;

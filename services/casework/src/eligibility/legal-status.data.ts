import type { Nation } from '@ictg/kit/geography';
import type { ParentalResponsibilitySituation } from './eligibility.facts.js';
import type { Provenance } from './rule-book.js';

/** A legal status that a child can have towards a council. Lists differ between the nations because the law does. */
export interface LegalStatusRow extends Provenance {
  readonly code: string;
  readonly nations: readonly Nation[];
  readonly title: string;
  /** Section and Act. */
  readonly basis: string;
  /** What it says about parental responsibility, where it says anything. */
  readonly situation: ParentalResponsibilitySituation | null;
  readonly isLookedAfter: boolean;
  /** Agreed short breaks: left out when looked-after children are counted. */
  readonly isShortBreak: boolean;
  /** Code in England's looked-after return; Wales has a census of its own. */
  readonly returnCode: string | null;
}

const both = ['ENGLAND', 'WALES'] as const;
const act = 'children-act';

const lookedAfter = {
  nations: both,
  situation: null,
  isLookedAfter: true,
  isShortBreak: false,
  source: act,
  status: 'LOCAL_SETTING',
} as const;

/** The legal statuses of both nations, in the order in which screens list them. */
export const legalStatuses = [
  {
    ...lookedAfter,
    code: 'FULL_CARE_ORDER',
    title: 'Full care order',
    basis: 'Children Act 1989, section 31',
    situation: 'FULL_CARE_ORDER',
    returnCode: 'C2',
    status: 'CONFIRMED',
  },
  {
    ...lookedAfter,
    code: 'INTERIM_CARE_ORDER',
    title: 'Interim care order',
    basis: 'Children Act 1989, section 38',
    situation: 'INTERIM_CARE_ORDER',
    returnCode: 'C1',
  },
  {
    ...lookedAfter,
    code: 'EMERGENCY_PROTECTION_ORDER',
    title: 'Emergency protection order',
    basis: 'Children Act 1989, section 44',
    situation: 'EMERGENCY_PROTECTION_ORDER',
    returnCode: 'L2',
  },
  {
    ...lookedAfter,
    code: 'ACCOMMODATED_S20',
    nations: ['ENGLAND'],
    title: 'Accommodated under section 20',
    basis: 'Children Act 1989, section 20',
    situation: 'ACCOMMODATED_S20',
    returnCode: 'V2',
    status: 'CONFIRMED',
  },
  {
    ...lookedAfter,
    code: 'ACCOMMODATED_S76',
    nations: ['WALES'],
    title: 'Accommodated under section 76',
    basis: 'Social Services and Well-being (Wales) Act 2014, section 76',
    situation: 'ACCOMMODATED_S76',
    returnCode: null,
    source: 'wales-act',
    status: 'CONFIRMED',
  },
  {
    ...lookedAfter,
    code: 'SHORT_BREAKS_S20',
    nations: ['ENGLAND'],
    title: 'Short breaks under section 20',
    basis: 'Children Act 1989, section 20',
    isShortBreak: true,
    returnCode: 'V3',
  },
  {
    ...lookedAfter,
    code: 'SHORT_BREAKS_S76',
    nations: ['WALES'],
    title: 'Short breaks under section 76',
    basis: 'Social Services and Well-being (Wales) Act 2014, section 76',
    isShortBreak: true,
    returnCode: null,
    source: 'wales-act',
  },
  {
    ...lookedAfter,
    code: 'POLICE_PROTECTION',
    title: 'Under police protection in council accommodation',
    basis: 'Children Act 1989, section 46',
    returnCode: 'L1',
  },
  {
    ...lookedAfter,
    code: 'CHILD_ASSESSMENT_ORDER',
    title: 'Under a child assessment order in council accommodation',
    basis: 'Children Act 1989, section 43',
    returnCode: 'L3',
  },
  {
    ...lookedAfter,
    code: 'PLACEMENT_ORDER',
    title: 'Placement order',
    basis: 'Adoption and Children Act 2002, section 21',
    returnCode: 'E1',
  },
  {
    ...lookedAfter,
    code: 'REMANDED',
    title: 'Remanded to council or youth detention accommodation',
    basis: 'Legal Aid, Sentencing and Punishment of Offenders Act 2012, section 91',
    returnCode: 'J1',
  },
  {
    ...lookedAfter,
    code: 'DETAINED_BY_POLICE',
    title: 'Detained by police, in council accommodation',
    basis: 'Police and Criminal Evidence Act 1984, section 38',
    returnCode: 'J2',
  },
  {
    ...lookedAfter,
    code: 'YOUTH_REHABILITATION_ORDER',
    title: 'Youth rehabilitation order with residence or fostering',
    basis: 'Sentencing Act 2020',
    returnCode: 'J3',
  },
  {
    ...lookedAfter,
    code: 'NOT_LOOKED_AFTER',
    title: 'Not looked after',
    basis: 'None',
    isLookedAfter: false,
    returnCode: null,
    source: 'service-choice',
  },
  {
    ...lookedAfter,
    code: 'NOT_KNOWN',
    title: 'Not known',
    basis: 'None',
    isLookedAfter: false,
    returnCode: null,
    source: 'service-choice',
  },
  {
    ...lookedAfter,
    code: 'NOT_ASKED',
    title: 'Not asked',
    basis: 'None',
    isLookedAfter: false,
    returnCode: null,
    source: 'service-choice',
  },
] as const satisfies readonly LegalStatusRow[];

/** Code of a legal status. */
export type LegalStatusCode = (typeof legalStatuses)[number]['code'];

/** The codes alone, for columns and enums. */
export const legalStatusCodes = legalStatuses.map(({ code }) => code) as readonly LegalStatusCode[];

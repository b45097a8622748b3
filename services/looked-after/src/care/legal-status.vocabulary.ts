/** The nation whose law a status belongs to. */
export const nations = ['ENGLAND', 'WALES'] as const;
export type Nation = (typeof nations)[number];

interface Status {
  readonly nations: readonly Nation[];
  /** The code of England's return; Wales has its own census and does not use it. */
  readonly code903: string | null;
  /** An agreed series of short breaks, which counts of looked-after children leave out. */
  readonly isShortBreak?: true;
}

const both = ['ENGLAND', 'WALES'] as const;

/** The legal statuses of children in care. Those of section 20 are of England, those of section 76 of Wales. */
export const legalStatusTable = {
  INTERIM_CARE_ORDER: { nations: both, code903: 'C1' },
  FULL_CARE_ORDER: { nations: both, code903: 'C2' },
  FREEING_ORDER: { nations: both, code903: 'D1' },
  PLACEMENT_ORDER: { nations: both, code903: 'E1' },
  ACCOMMODATED_S20: { nations: ['ENGLAND'], code903: 'V2' },
  SHORT_BREAKS_S20: { nations: ['ENGLAND'], code903: 'V3', isShortBreak: true },
  SHORT_BREAKS_AGREEMENT_S20: { nations: ['ENGLAND'], code903: 'V4', isShortBreak: true },
  ACCOMMODATED_S76: { nations: ['WALES'], code903: null },
  SHORT_BREAKS_S76: { nations: ['WALES'], code903: null, isShortBreak: true },
  POLICE_PROTECTION: { nations: both, code903: 'L1' },
  EMERGENCY_PROTECTION_ORDER: { nations: both, code903: 'L2' },
  CHILD_ASSESSMENT_ORDER: { nations: both, code903: 'L3' },
  REMANDED: { nations: both, code903: 'J1' },
  DETAINED_BY_POLICE: { nations: both, code903: 'J2' },
  YOUTH_REHABILITATION_ORDER: { nations: both, code903: 'J3' },
  NOT_KNOWN: { nations: both, code903: null },
} as const satisfies Record<string, Status>;
export type LegalStatus = keyof typeof legalStatusTable;

export const legalStatuses = Object.keys(legalStatusTable) as readonly LegalStatus[];

const table: Readonly<Record<LegalStatus, Status>> = legalStatusTable;

/** Whether a status exists in the law of a nation. */
export function existsIn(status: LegalStatus, nation: Nation): boolean {
  return table[status].nations.includes(nation);
}

/** Whether counts of looked-after children leave the status out. */
export function isShortBreak(status: LegalStatus): boolean {
  return table[status].isShortBreak ?? false;
}

/** The status of a code of England's return. */
export function statusOfCode(code: string): LegalStatus | undefined {
  return legalStatuses.find((status) => table[status].code903 === code);
}

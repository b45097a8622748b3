/** What a virus scanner has said of a file. */
export const scanStates = ['NOT_SCANNED', 'CLEAN', 'INFECTED'] as const;
export type ScanState = (typeof scanStates)[number];

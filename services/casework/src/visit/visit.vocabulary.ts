/** What is known of danger to the worker. */
export const staffRisks = ['NONE_KNOWN', 'SOME', 'HIGH'] as const;
export type StaffRisk = (typeof staffRisks)[number];

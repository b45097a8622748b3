/** Whether the young person stays in the National Referral Mechanism at 18. From then on it needs their consent. */
export const nrmConsents = ['NOT_ASKED', 'ASKED', 'GIVEN', 'DECLINED', 'NOT_KNOWN'] as const;
export type NrmConsent = (typeof nrmConsents)[number];

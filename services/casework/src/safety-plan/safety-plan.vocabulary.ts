/** How the receiver said that they have a plan. */
export const receiptWays = ['LINK', 'TELEPHONE'] as const;
export type ReceiptWay = (typeof receiptWays)[number];

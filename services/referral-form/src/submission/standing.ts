/** All that a sender is told, whatever was decided and whoever the child is. */
export const standings = ['RECEIVED', 'INFORMATION_NEEDED', 'DECIDED'] as const;
export type Standing = (typeof standings)[number];

/** When triage of a referral received at that instant must be done. */
export function triageDueAt(receivedAt: Date): Date {
  return new Date(receivedAt.getTime() + 24 * 3_600_000);
}

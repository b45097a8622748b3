/** Where records are shown; what is nearest to the thing that was made stands first. */
const pages: readonly (readonly [field: string, page: string])[] = [
  ['referral', '/referrals/'],
  ['call', '/line/calls/'],
  ['consultation', '/consultations/'],
  ['contact', '/contacts/'],
  ['matter', '/matters/'],
  ['advice', '/advice/'],
  ['siteChange', '/settings/sites/'],
  ['guidanceVersion', '/settings/guidance/'],
  ['child', '/children/'],
];

/** The address of what a command has saved; null where it has no page of its own. */
export function savedPlace(result: object): string | null {
  for (const [field, page] of pages) {
    const record: unknown = (result as Record<string, unknown>)[field];
    if (typeof record === 'object' && record !== null && 'id' in record)
      return `${page}${String(record.id)}`;
  }
  return null;
}

const types: Readonly<Record<string, string>> = {
  agencyTypes: 'AgencyType',
  topics: 'AdviceTopic',
  kinds: 'AdviceKind',
  standings: 'AdviceStanding',
};

/** How a condition on advice reads. */
export function adviceFilterWords(
  label: (type: string, value: string) => string,
  name: string,
  value: unknown,
): string | null {
  const type = types[name];
  if (type !== undefined && Array.isArray(value))
    return value.map((one) => label(type, String(one))).join(', ');
  if (name === 'month') return `Given in ${String(value)}`;
  if (name === 'agencyName') return `To ${String(value)}`;
  if (name === 'countsAgainst') return 'Past the day first agreed';
  if (name === 'childChange') return label('ChildChange', String(value));
  if (name === 'childId') return 'About one child';
  return null;
}

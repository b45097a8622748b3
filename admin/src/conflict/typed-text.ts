/** What a person wrote themselves into a form, without codes, days, times and ids. */
export function typedText(values: Readonly<Record<string, unknown>>): string {
  return Object.values(values)
    .filter((value): value is string => typeof value === 'string')
    .map((value) => value.trim())
    .filter((value) => value !== '' && !isCode(value))
    .join('\n\n');
}

function isCode(value: string): boolean {
  return /^([A-Z0-9_]+|[\d:-]+|[a-z]{3}_\S+)$/.test(value);
}

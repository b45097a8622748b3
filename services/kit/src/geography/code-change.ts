import { authorities, authority, type Nation } from './authority.js';
import { openDataRows } from './open-data.js';

/** A change of codes: on `on`, part or all of the old authority's area got the new code. */
export interface CodeChange {
  readonly oldCode: string;
  readonly oldName: string;
  readonly newCode: string;
  readonly newName: string;
  /** First day of the new code. */
  readonly on: string;
  readonly change: 'merged' | 'replaced' | 'partial' | 'split' | 'recoded';
}

/** An authority as a day knew it: only what outlives its abolition. */
export interface AuthorityName {
  readonly code: string;
  readonly name: string;
}

/** Every change of authority codes from 2017 on. */
export const codeChanges: readonly CodeChange[] = openDataRows('geography/gss-code-changes.csv', [
  'old_gss_code',
  'old_name',
  'new_gss_code',
  'new_name',
  'effective_date',
  'change',
]).map((row) => ({
  oldCode: row.old_gss_code,
  oldName: row.old_name,
  newCode: row.new_gss_code,
  newName: row.new_name,
  on: row.effective_date,
  change: row.change as CodeChange['change'],
}));

const names = new Map<string, string>([
  ...codeChanges.map(({ oldCode, oldName }) => [oldCode, oldName] as const),
  ...authorities.map(({ code, name }) => [code, name] as const),
]);

/** Whether the code is, or since 2017 was, that of an authority in England or Wales. */
export function isAuthorityCode(code: string): boolean {
  return names.has(code);
}

/** The name that goes with a code of today or of the past. */
export function authorityName(code: string): string | undefined {
  return names.get(code);
}

/** The nation in which the authority with this code lies or lay. */
export function nationOf(code: string): Nation | undefined {
  if (!names.has(code)) return undefined;
  return code.startsWith('W') ? 'WALES' : 'ENGLAND';
}

/**
 * The authorities that had the area of this code on a day: several when the area has been split since,
 * or when several were merged into it. Nothing for a code that we do not know.
 */
export function authoritiesAsOn(code: string, day: string): readonly AuthorityName[] {
  if (!names.has(code)) return [];
  const earlier = codeChanges
    .filter(({ newCode, on }) => newCode === code && on > day)
    .map(({ oldCode }) => oldCode);
  const later = codeChanges
    .filter(({ oldCode, on }) => oldCode === code && on <= day)
    .map(({ newCode }) => newCode);
  const steps = earlier.length > 0 ? earlier : later;
  const found =
    steps.length === 0
      ? [code]
      : steps.flatMap((step) => authoritiesAsOn(step, day).map((one) => one.code));
  return [...new Set(found)].sort().map((one) => ({ code: one, name: names.get(one) ?? one }));
}

/** The one authority that had the area of this code on a day; nothing where it was several, never a guess. */
export function authorityAsOn(code: string, day: string): AuthorityName | undefined {
  const found = authoritiesAsOn(code, day);
  return found.length === 1 ? found[0] : undefined;
}

/** Today's codes for the area of this code. */
export function currentCodes(code: string): readonly string[] {
  return authoritiesAsOn(code, '9999-12-31')
    .map((one) => one.code)
    .filter((one) => authority(one) !== undefined);
}

/** Today's code for the area of this code; nothing where the area was split among several. */
export function currentCode(code: string): string | undefined {
  const codes = currentCodes(code);
  return codes.length === 1 ? codes[0] : undefined;
}

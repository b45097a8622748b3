import { canBeKept } from '@ictg/kit/graph';
import type { ToldReferral } from './told-referral.rules.js';

const notKnown = 'not known';

/** The parts of a referral that casework may refuse, and what stands in their place so that the rest is taken. */
const standIns: Readonly<Record<string, unknown>> = {
  'referrer.name': undefined,
  'referrer.role': undefined,
  'referrer.organisation': notKnown,
  'referrer.phone': undefined,
  'referrer.email': undefined,
  'referrer.reference': undefined,
  'child.givenNames': notKnown,
  'child.familyName': notKnown,
  'child.otherNames': undefined,
  'child.dateOfBirth': undefined,
  'child.ageTold': undefined,
  'child.nationalities': undefined,
  'child.firstLanguage': undefined,
  'child.communicationNeeds': undefined,
  authorityGss: undefined,
  parentalResponsibility: undefined,
  exceptionalNeedReason: 'See what makes the sender worry.',
  nrmReference: undefined,
  childWishes: undefined,
  nrmForm: undefined,
  fileIds: undefined,
  concern: undefined,
};
const parts = Object.keys(standIns);

/**
 * What is not handed over in its place once casework has refused a field as well: the part that it belongs to, or every
 * part where that is not known or did not help. Nothing when there is no more to try.
 */
export function alsoRefused(
  refused: ReadonlySet<string>,
  field: string | undefined,
): ReadonlySet<string> | undefined {
  const part = parts.find((one) => field === one || field?.startsWith(`${one}.`));
  if (part !== undefined && !refused.has(part)) return new Set([...refused, part]);
  return refused.size === parts.length ? undefined : new Set(parts);
}

/**
 * The same referral with every answer that casework refuses in its place written above what makes the sender worry, so
 * that it reaches triage, and pages the shift, whatever is wrong with an answer.
 */
export function withoutRefused(told: ToldReferral, refused: ReadonlySet<string>): ToldReferral {
  const rest = structuredClone(told) as unknown as Record<string, unknown>;
  const lines = parts.flatMap((part) => {
    if (!refused.has(part) || part === 'concern') return [];
    const [first = '', second] = part.split('.');
    const holder = (second === undefined ? rest : rest[first]) as Record<string, unknown>;
    const name = second ?? first;
    const value = holder[name];
    if (value === undefined) return [];
    if (standIns[part] === undefined) Reflect.deleteProperty(holder, name);
    else holder[name] = standIns[part];
    if (part === 'child.dateOfBirth') holder.dateOfBirthStatus = 'NOT_KNOWN';
    return [lineOf(part, value)];
  });
  const moved = lines.length > 0 ? `[On the form: ${sentence}]\n${lines.join('\n')}\n\n` : '';
  return { ...(rest as unknown as ToldReferral), concern: kept(moved + String(told.concern)) };
}

const sentence =
  'these answers could not be filed in their places and stand here as they were sent.';

function lineOf(part: string, value: unknown): string {
  if (part === 'fileIds')
    return `${[value].flat().length} file(s) were sent with this and could not be passed on. Ask the sender for them.`;
  const name = part.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace('.', ', ');
  return `${name}: ${textOf(value)}`;
}

function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return value.map(textOf).join('; ');
  return Object.entries(value)
    .map(([name, inner]) => `${name} ${textOf(inner)}`)
    .join(', ');
}

const longest = 20_000;
const cut = '\n\n[On the form: cut here for its length. Ask the sender for the rest.]';

/** A text as casework can keep it. What cannot be read is marked, and an end that does not fit is missed in words. */
function kept(text: string): string {
  const readable = Array.from(text, (sign) => (canBeKept(sign) ? sign : '\uFFFD')).join('');
  return readable.length <= longest
    ? readable
    : readable.slice(0, longest - cut.length).toWellFormed() + cut;
}

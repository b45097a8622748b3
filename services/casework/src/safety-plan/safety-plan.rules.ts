import { inTongue, type TwoTongues } from '../tongue/index.js';
import { planTemplates, planWords, type PlanTemplate } from './template.data.js';

/** The language in which a plan is read. */
export type PlanLanguage = 'ENGLISH' | 'WELSH';

/** A filled plan as it is shown: a title and lines for each part. */
export interface PlanPart {
  readonly key: string;
  readonly title: string;
  readonly always: string;
  readonly asks: string | null;
  readonly answer: string | null;
}

/** The template in force on a day; the first one before that. */
export function templateOn(day: string): PlanTemplate {
  const inForce = planTemplates.filter(({ fromOn }) => fromOn <= day).at(-1) ?? planTemplates[0];
  if (!inForce) throw new Error('There is no template of a safety plan.');
  return inForce;
}

/** The template of a version: a plan keeps the one that it was written by. */
export function templateOf(version: string): PlanTemplate {
  const found = planTemplates.find((one) => one.version === version);
  if (!found) throw new Error(`There is no template ${version} of a safety plan.`);
  return found;
}

/** A plan in the reader's language, part by part. */
export function planParts(
  version: string,
  language: PlanLanguage,
  answers: Readonly<Record<string, string>>,
): readonly PlanPart[] {
  return templateOf(version).sections.map(({ key, title, always, asks }) => ({
    key,
    title: inTongue(title, language),
    always: inTongue(always, language),
    asks: asks ? inTongue(asks, language) : null,
    answer: asks ? answers[key]?.trim() || null : null,
  }));
}

/** Every Welsh text that a translator has yet to see, with its English: one list, made of the data themselves. */
export function textsForTranslator(): readonly (TwoTongues & { readonly where: string })[] {
  const ofTemplates = planTemplates.flatMap(({ version, sections }) =>
    sections.flatMap(({ key, title, always, asks }) =>
      [title, always, ...(asks ? [asks] : [])].map((text) => ({
        ...text,
        where: `safety plan ${version}, ${key}`,
      })),
    ),
  );
  const ofWords = Object.entries<TwoTongues>(planWords).map(([key, text]) => ({
    ...text,
    where: `words around a safety plan, ${key}`,
  }));
  return [...ofTemplates, ...ofWords].filter(({ forTranslator }) => forTranslator);
}

const longest = 1_000;
const postcode = /\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/i;

/**
 * What keeps a plan from being given, as a sentence; nothing when it can be. A plan is read on somebody's
 * telephone: it says "the child", never a name, and no address.
 * @param names those by which the child is known
 */
export function planFault(
  version: string,
  answers: Readonly<Record<string, string>>,
  names: readonly string[],
): { readonly key: string; readonly sentence: string } | null {
  const wanted = names
    .flatMap((name) => name.split(/\s+/))
    .map(plain)
    .filter((name) => name.length > 2);
  for (const { key, asks } of templateOf(version).sections) {
    const answer = answers[key]?.trim() ?? '';
    if (asks && answer === '')
      return { key, sentence: `Fill in: ${asks.en.charAt(0).toLowerCase()}${asks.en.slice(1)}.` };
    if (answer.length > longest)
      return { key, sentence: `This has at most ${longest} characters. Keep it short tonight.` };
    const words = new Set(plain(answer).split(' '));
    if (wanted.some((name) => words.has(name)))
      return {
        key,
        sentence: 'This names the child. A plan says "the child" or "you": take the name out.',
      };
    if (postcode.test(answer))
      return { key, sentence: 'This looks like an address. A plan says no address: take it out.' };
  }
  return null;
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

import { invalid } from '@ictg/kit/refusal';

/** A name as it is kept. */
export function cleanName(name: string): string {
  const clean = name.trim().replace(/\s+/g, ' ');
  if (clean.length < 2 || clean.length > 200)
    throw invalid('name', 'Enter the full name, 2 to 200 characters long.');
  return clean;
}

/** An e-mail address as it is kept: in lower case, so that it is found however it is written. */
export function cleanEmail(email: string): string {
  const clean = email.trim().toLowerCase();
  if (!/^[^\s@]{1,64}@[^\s@]+\.[^\s@]{2,}$/.test(clean) || clean.length > 200)
    throw invalid('email', 'Enter an e-mail address like name@example.org.');
  return clean;
}

/** Languages as they are kept: each once, by name. */
export function cleanLanguages(languages: readonly string[]): string[] {
  const clean = [...new Set(languages.map((one) => one.trim()).filter((one) => one !== ''))];
  if (clean.length > 30 || clean.some((one) => one.length > 60))
    throw invalid('languages', 'Enter up to 30 languages by name.');
  return clean.sort((a, b) => a.localeCompare(b, 'en'));
}

import { plain } from './letters.js';
import { british, irregular, kin, notKnown, threeLetters } from './nationality.data.js';

const regionNames = new Intl.DisplayNames(['en'], { type: 'region' });

/** A nationality, however it is written (people, country or code), and the neighbours it is mistaken for. */
export function nationalityOf(text: string): { exact: string; group: string } | undefined {
  const said = plain(text).trim();
  if (notKnown.has(said)) return undefined;
  if (british.has(said)) return { exact: 'brit', group: 'brit' };
  const country =
    irregular[said] ?? threeLetters[said] ?? (/^[a-z]{2}$/.test(said) ? regionName(said) : said);
  const stem = country
    .replace(/^south /, 's')
    .replace(/[^a-z]/g, '')
    .slice(0, 4);
  const exact = british.has(country) ? 'brit' : stem;
  return { exact, group: kin[exact] ?? exact };
}

function regionName(code: string): string {
  return plain(regionNames.of(code.toUpperCase()) ?? code);
}

import { wordsOf } from './letters.js';

/** What is written short in addresses, and its word. */
const inFull: Readonly<Record<string, string>> = {
  apt: 'flat',
  av: 'avenue',
  ave: 'avenue',
  cl: 'close',
  cres: 'crescent',
  crt: 'court',
  ct: 'court',
  dr: 'drive',
  gdns: 'gardens',
  gr: 'grove',
  la: 'lane',
  ln: 'lane',
  pde: 'parade',
  pl: 'place',
  rd: 'road',
  sq: 'square',
  st: 'street',
  tce: 'terrace',
  ter: 'terrace',
  terr: 'terrace',
};

/** The words of an address or another text, each once and in full. A number that is written in groups is one word. */
export function textWords(text: string): readonly string[] {
  if (/^[\d\s().+/-]{6,}$/.test(text.trim())) return [telephone(text.replace(/\D/g, ''))];
  return [...new Set(wordsOf(text).map((word) => inFull[word] ?? word))];
}

/** A British number dialled from abroad is the same at home. */
function telephone(digits: string): string {
  return digits.replace(/^(?:00)?44(?=\d{9,10}$)/, '0');
}

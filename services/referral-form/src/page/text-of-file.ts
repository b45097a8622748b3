// Of the control characters a text holds those that move on the page, and what old encodings put beyond ASCII.
const controls = /[^\P{Cc}\t\n\v\f\r\x7F-\x9F]/u;

/**
 * The text of a file, in whichever of the ways that programs write text: UTF-8, UTF-16, or the old one of Western
 * Windows, which a spreadsheet still writes as CSV.
 * @throws TypeError when it is no text
 */
export function textOfFile(bytes: Uint8Array): string {
  const text = decoded(bytes);
  if (controls.test(text)) throw new TypeError('This file holds no text.');
  return text;
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || second === 0) return decode('utf-16le', bytes);
  if ((first === 0xfe && second === 0xff) || first === 0) return decode('utf-16be', bytes);
  try {
    return decode('utf-8', bytes);
  } catch {
    return decode('windows-1252', bytes);
  }
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

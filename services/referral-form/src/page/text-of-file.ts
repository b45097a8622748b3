/**
 * The text of a file, in whichever of the ways that programs write text: UTF-8, UTF-16, or the old one of Western
 * Windows, which a spreadsheet still writes as CSV.
 * @throws TypeError when it is no text
 */
export function textOfFile(bytes: Uint8Array): string {
  const text = decoded(bytes);
  // No text holds these: it was something else.
  // eslint-disable-next-line no-control-regex -- these are the characters that are looked for
  if (/[\u0000-\u0008\u000E-\u001F]/.test(text)) throw new TypeError('This file holds no text.');
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

import { describe, expect, it } from 'vitest';
import { textOfFile } from './text-of-file.js';

const csv = 'field;answer\r\npv-name-first-name;Siân\r\n';

describe('a file from another program', () => {
  it.each([
    ['UTF-8', Buffer.from(csv)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${csv}`)],
    ['UTF-16', Buffer.from(csv, 'utf16le')],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${csv}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\uFEFF${csv}`, 'utf16le').swap16()],
    ['the old way of Windows', Buffer.from(csv, 'latin1')],
  ])('is read as it was written: %s', (_way, bytes) => {
    expect(textOfFile(bytes)).toBe(csv);
  });

  it('that holds no text is none', () => {
    expect(() => textOfFile(Buffer.from([1, 2, 3, 255]))).toThrow(TypeError);
    expect(() => textOfFile(Buffer.from([0, 255, 254, 0, 1]))).toThrow(TypeError);
  });
});

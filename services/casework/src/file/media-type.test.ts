// cspell:words officedocument openxmlformats wordprocessingml macroenabled
import { expect, it } from 'vitest';
import { mediaTypeOf } from './media-type.js';
import { fileFault } from './file.rules.js';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A Word document of these parts, as far as it takes to be known as one. */
function documentOf(...parts: readonly string[]): Buffer {
  return Buffer.concat(
    ['[Content_Types].xml', ...parts].map((name) => {
      const content = Buffer.from(
        name === '[Content_Types].xml' ? `<Override ContentType="${word}.main+xml"/>` : 'x',
      );
      const head = Buffer.alloc(30);
      head.writeUInt32LE(0x04034b50, 0);
      head.writeUInt32LE(content.length, 18);
      head.writeUInt32LE(content.length, 22);
      head.writeUInt16LE(name.length, 26);
      return Buffer.concat([head, Buffer.from(name), content]);
    }),
  );
}

it('a Word document is taken, and one with programs in it is not, whatever it says of itself', async () => {
  const taken = async (content: Buffer) =>
    fileFault({ bytes: content.length, mediaType: await mediaTypeOf(content) }, 10) === undefined;
  expect(await taken(documentOf('word/document.xml'))).toBe(true);
  expect(await taken(documentOf('word/document.xml', 'word/vbaProject.bin'))).toBe(false);
});

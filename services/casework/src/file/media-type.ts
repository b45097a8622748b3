import { fileTypeFromBuffer } from 'file-type';

const oldOffice = 'application/x-cfb';
// The old format of Office is one container for all its programs; a Word document has a stream of this name in it.
// A Word document with programs in it is no document that we open, whatever it says of itself.
const programs = Buffer.from('vbaProject.bin');
const withPrograms = 'application/vnd.ms-word.document.macroenabled.12';
const streamOfWord = Buffer.from('WordDocument', 'utf16le');

/** What a file is by its content, whatever it is called; null when it is nothing that is known. */
export async function mediaTypeOf(content: Buffer): Promise<string | null> {
  const found = await fileTypeFromBuffer(content).catch(() => undefined);
  if (found?.mime === oldOffice)
    return content.includes(streamOfWord) ? 'application/msword' : oldOffice;
  if (found && content.includes(programs)) return withPrograms;
  return found?.mime ?? null;
}

import { describe, expect, test } from 'vitest';
import { fileOf } from '../testing/index.js';
import { FileUnusable } from './file-unusable.js';
import { readHeader } from './header.js';
import { records, recordsOfText, type CsvRecord } from './records.js';

async function read(content: string | Uint8Array): Promise<CsvRecord[]> {
  return readPath(await fileOf(content));
}

async function readPath(path: string): Promise<CsvRecord[]> {
  const found: CsvRecord[] = [];
  for await (const record of records(path)) found.push(record);
  return found;
}

async function refusal(content: string | Uint8Array): Promise<FileUnusable> {
  return read(content).then(
    () => Promise.reject(new Error('The file was read.')),
    (fault: unknown) => (fault instanceof FileUnusable ? fault : Promise.reject(fault as Error)),
  );
}

describe('reading a comma-separated file', () => {
  test.each([
    ['plain lines', 'a,b\n1,2\n3,4\n'],
    ['lines as Windows ends them', 'a,b\r\n1,2\r\n3,4\r\n'],
    ['a byte order mark', '\uFEFFa,b\r\n1,2\r\n3,4'],
    ['empty lines at the end', 'a,b\n1,2\n3,4\n\n\n'],
  ])('takes %s', async (_, content) => {
    expect(await read(content)).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', '2'] },
      { line: 3, cells: ['3', '4'] },
    ]);
  });

  test('names the line on which a record begins, whatever line breaks its cells hold', async () => {
    const found = await read('a,b\r\n"one\r\ntwo","x"\r\n"p\nq\nr",y\r\nlast,z\r\n');
    expect(found.map(({ line }) => line)).toEqual([1, 2, 4, 7]);
    expect((await read('a,b\n\n\n1,2\n')).map(({ line }) => line)).toEqual([1, 4]);
    expect(found[1]?.cells).toEqual(['one\r\ntwo', 'x']);
  });

  test('keeps letters of every script', async () => {
    const [, row] = await read('name\nNguyễn-Ffug ሰላም أحمد\n');
    expect(row?.cells).toEqual(['Nguyễn-Ffug ሰላም أحمد']);
  });

  test.each([
    ['that is not in UTF-8', Uint8Array.from([0x61, 0x0a, 0xe9, 0x0a]), 'NOT_UTF8'],
    ['in UTF-16', Uint8Array.from([0xff, 0xfe, 0x61, 0x00]), 'NOT_UTF8'],
    ['with a quotation mark that is never closed', 'a,b\n"open,2\n3,4\n', 'NOT_CSV'],
    ['as Excel writes it with semicolons', '"a";"b"\n"1";"2"\n', 'HEADER'],
    ['with a quotation mark in the middle of a cell', 'a,b\n1,x"y"z\n', 'NOT_CSV'],
    ['with a record without end', `a,b\n"${'x'.repeat(2_100_000)}",1\n`, 'NOT_CSV'],
  ])('refuses a file %s with a sentence', async (_, content, code) => {
    const fault = await refusal(content);
    expect(fault.code).toBe(code);
    expect(fault.message).toMatch(/^[A-Z].*[.]$/s);
  });

  test('says plainly that there is no such file, or that it is a folder', async () => {
    await expect(readPath('/nowhere/at/all.csv')).rejects.toThrow(
      'There is no such file. Check the path.',
    );
    await expect(readPath('/tmp')).rejects.toThrow('That is a folder.');
  });
});

describe('a table that was sent and not saved', () => {
  test('is read from its text as from a file', async () => {
    const found: CsvRecord[] = [];
    for await (const record of recordsOfText('\uFEFFa,b\r\n"1\n1",2\r\n')) found.push(record);
    expect(found).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1\n1', '2'] },
    ]);
    await expect(async () => {
      for await (const record of recordsOfText('a,b\n"open,2')) found.push(record);
    }).rejects.toThrow('never closed');
  });
});

describe('the header', () => {
  const expected = { required: ['ictg_id', 'dob'], optional: ['outcome'] };

  test('is read without regard to capitals, spaces and order; unknown columns are told', () => {
    const header = readHeader([' DOB ', 'ICTG_ID', 'Mood', 'outcome'], expected);
    expect([...header.places]).toEqual([
      ['dob', 0],
      ['ictg_id', 1],
      ['outcome', 3],
    ]);
    expect(header.unknown).toEqual(['Mood']);
  });

  test.each([
    [['ictg_id', 'dob', 'dob'], /stand twice: dob/],
    [['ictg_id'], /missing: dob/],
    [['name'], /missing: ictg_id, dob/],
    [['ictg_id;dob;outcome'], /semicolons/],
    [['ictg_id\tdob'], /tabs/],
  ])('%j is refused with every reason', (cells, reason) => {
    expect(() => readHeader(cells, expected)).toThrow(reason);
  });
});

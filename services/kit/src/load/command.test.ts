import { describe, expect, test } from 'vitest';
import { fileOf } from '../testing/index.js';
import { text } from './cell.js';
import { needed } from './column.js';
import { loadCommand, type Surroundings } from './command.js';
import { loadFile } from './load-file.js';
import type { Loader } from './loader.js';

const columns = { number: needed('The number.', text(10)), name: needed('The name.', text(10)) };
const loader: Loader<typeof columns, null> = {
  kind: 'things',
  columns,
  key: ['number'],
  parts: { all: ['number', 'name'] },
  check: () => [],
  prepare: () => Promise.resolve(null),
  write: () => Promise.resolve(),
};

function load(args: readonly string[]) {
  const printed: string[] = [];
  const said: string[] = [];
  const around: Surroundings = {
    open: () => Promise.resolve({ close: () => Promise.resolve() } as never),
    print: (line) => printed.push(line),
    say: (sentence) => said.push(sentence),
    fail: (fault) => said.push(String(fault)),
    today: '2026-11-22',
  };
  const loaders = {
    things: (orm: never, path: string, options: Parameters<typeof loadFile>[3]) =>
      loadFile(orm, loader, path, options),
  };
  return loadCommand(args, loaders as never, around).then((code) => ({ code, printed, said }));
}

describe('the command', () => {
  test.each([
    [[]],
    [['things']],
    [['weather', 'file.csv']],
    [['things', 'a.csv', 'b.csv']],
    [['things', 'a.csv', '--fast']],
  ])('%j: says how it is called, on stderr, and ends with 2', async (args) => {
    const { code, printed, said } = await load(args);
    expect(code).toBe(2);
    expect(said.join('\n')).toContain('Write: load <things> FILE.csv');
    expect(printed).toEqual([]);
  });

  test.each([
    ['', /empty/],
    ['number\n', /missing: name/],
    ['number,name\n', /no rows/],
  ])('a file that cannot be used ends with 2 and a sentence: %j', async (content, sentence) => {
    const { code, printed, said } = await load(['things', await fileOf(content)]);
    expect(code).toBe(2);
    expect(said.join('\n')).toMatch(sentence);
    expect(printed).toEqual([]);
  });

  test('asked for JSON it says so in JSON as well', async () => {
    const { code, printed } = await load(['things', '/nowhere.csv', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(printed.join(''))).toMatchObject({ unusable: 'NO_FILE' });
  });
});

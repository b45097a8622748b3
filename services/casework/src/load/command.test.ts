import { describe, expect, test } from 'vitest';
import { runLoadCommand, type Surroundings } from './command.js';
import { fileOf } from './load.factory.js';

function surroundings() {
  const printed: string[] = [];
  const said: string[] = [];
  const around: Surroundings = {
    open: () => Promise.resolve({ close: () => Promise.resolve() } as never),
    print: (text) => printed.push(text),
    say: (sentence) => said.push(sentence),
    fail: (fault) => said.push(String(fault)),
    today: '2026-11-22',
  };
  return { around, printed, said };
}

describe('the command', () => {
  test.each([
    [[]],
    [['referrals']],
    [['weather', 'file.csv']],
    [['staff', 'a.csv', 'b.csv']],
    [['staff', 'a.csv', '--fast']],
  ])('%j: says how it is called, on stderr, and ends with 2', async (args) => {
    const { around, printed, said } = surroundings();
    expect(await runLoadCommand(args, around)).toBe(2);
    expect(said.join('\n')).toContain('Write: load');
    expect(printed).toEqual([]);
  });

  test.each([
    ['', /empty/],
    ['external_id,received_at\n', /missing: referrer_organisation/],
    ['external_id,received_at,referrer_organisation,first_name,last_name,concern\n', /no rows/],
  ])('a file that cannot be used ends with 2 and a sentence: %j', async (content, sentence) => {
    const { around, printed, said } = surroundings();
    expect(await runLoadCommand(['referrals', await fileOf(content)], around)).toBe(2);
    expect(said.join('\n')).toMatch(sentence);
    expect(printed).toEqual([]);
  });

  test('asked for JSON it says so in JSON as well', async () => {
    const { around, printed } = surroundings();
    expect(await runLoadCommand(['referrals', '/nowhere.csv', '--json'], around)).toBe(2);
    expect(JSON.parse(printed.join(''))).toMatchObject({ unusable: 'NO_FILE' });
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extractColumns } from './extract.columns.js';

const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');

describe('the list of columns in the documentation', () => {
  test.each([['looked-after', extractColumns]] as const)(
    'names every column of %s',
    (kind, columns) => {
      const section = readme.split(/^## /m).find((one) => one.startsWith(`${kind}\n`)) ?? '';
      expect(Object.keys(columns).filter((name) => !section.includes(`\`${name}\``))).toEqual([]);
    },
  );
});

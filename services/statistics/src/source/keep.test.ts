import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mustKeepSources } from './keep.js';

const folder = mkdtempSync(join(tmpdir(), 'ictg-keep-'));
const [left, alias, fresh] = ['left.csv', 'alias.csv', 'links.csv'].map((name) =>
  join(folder, name),
) as [string, string, string];
writeFileSync(left, 'nrm_reference\n');
symlinkSync(left, alias);

it('a list of children that is read is never written over, under another name neither', () => {
  for (const path of [left, alias])
    expect(() => mustKeepSources([left, undefined], { '--out': path })).toThrow(
      /^--out .+: this file is read/,
    );
  expect(() => mustKeepSources([left], { '--out': fresh, '--explain': left })).toThrow('--explain');
  expect(() =>
    mustKeepSources([left, 'nrm'], { '--out': fresh, '--explain': undefined }),
  ).not.toThrow();
});

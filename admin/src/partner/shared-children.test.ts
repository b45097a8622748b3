import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import {
  fieldsThereOf,
  hasFollowed,
  reasonsOf,
  sharedChildrenDocument,
} from './shared-children.js';

describe('what a partner asks of children', () => {
  it('is what the agreement opens and nothing else', () => {
    const text = sharedChildrenDocument([
      'Query.sharedChildren',
      'SharedChild.reference',
      'SharedChild.alerts',
    ]).toString();
    expect(() => parse(text)).not.toThrow();
    expect(text).toMatch(/reference alerts \{ kind since \}/);
    expect(text).not.toMatch(/familyName|guardian|meetings/);
  });

  it('is asked for each reason that the agreement names', () => {
    expect(reasonsOf(['CHILDREN', 'NAME', 'HOSTED_CHILDREN'])).toEqual([
      'RESPONSIBLE',
      'LIVES_HERE',
    ]);
    expect(reasonsOf([])).toEqual([]);
  });

  it('is never more than the graph has by now, so that a page follows a change by itself', () => {
    const opened = ['Query.sharedChildren', 'SharedChild.reference', 'SharedChild.alerts'];
    const graph = (...names: string[]) => ({
      __type: { fields: names.map((name) => ({ name })) },
    });
    expect(fieldsThereOf(opened, undefined)).toEqual([]);
    expect(fieldsThereOf(opened, graph('reference', 'familyName'))).toEqual([
      'SharedChild.reference',
    ]);
    expect(hasFollowed(opened, { __type: null })).toBe(false);
    expect(hasFollowed(opened, graph('reference', 'alerts', 'familyName'))).toBe(false);
    expect(hasFollowed(opened, graph('reference', 'alerts'))).toBe(true);
  });
});

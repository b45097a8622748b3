import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { reasonsOf, sharedChildrenDocument } from './shared-children.js';

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
});

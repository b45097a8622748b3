import { describe, expect, it } from 'vitest';
import {
  accountOn,
  newPostFault,
  postEndingFault,
  postHolds,
  type PostEnding,
} from './post.rules.js';

const post = {
  role: 'direct-worker' as const,
  areas: [],
  fromOn: '2026-01-05',
  untilOn: null,
  caseloadLimit: 12,
  workingDays: ['1'],
};
const ending: PostEnding = {
  name: 'Tova Testperson',
  role: 'direct-worker',
  fromOn: '2026-01-05',
  untilOn: '2026-03-31',
  children: 0,
  childrenOutOfSight: 0,
  goesOnInRole: false,
  coversAfter: [],
  onCallAfter: 0,
  otherManager: true,
};

describe('a post', () => {
  it.each([
    ['2026-01-04', null, false],
    ['2026-01-05', null, true],
    ['2026-03-31', '2026-03-31', true],
    ['2026-04-01', '2026-03-31', false],
  ])('counted on %s with the last day %s holds: %s', (on, untilOn, holds) => {
    expect(postHolds({ ...post, untilOn }, on)).toBe(holds);
  });

  it('gives the roles and areas of the posts in force, and everywhere as soon as one has no area', () => {
    const posts = [
      { role: 'rpc' as const, areas: ['E10000030'], fromOn: '2026-01-01', untilOn: '2026-06-30' },
      {
        role: 'manager' as const,
        areas: ['E10000016', 'E10000030'],
        fromOn: '2026-06-01',
        untilOn: null,
      },
      { role: 'line' as const, areas: [], fromOn: '2026-07-01', untilOn: null },
    ];
    expect(accountOn(posts, '2025-12-31')).toEqual({ roles: [], areas: [] });
    expect(accountOn(posts, '2026-02-01')).toEqual({ roles: ['rpc'], areas: ['E10000030'] });
    expect(accountOn(posts, '2026-06-15')).toEqual({
      roles: ['manager', 'rpc'],
      areas: ['E10000016', 'E10000030'],
    });
    expect(accountOn(posts, '2026-07-01')).toEqual({ roles: ['manager', 'line'], areas: [] });
  });

  it.each([
    [{}, [], null],
    [{ untilOn: '2026-01-04' }, [], 'POST_ENDS_BEFORE_IT_BEGINS'],
    [{ areas: ['E99999999'] }, [], 'AREA_NOT_KNOWN'],
    [{ workingDays: [] }, [], 'NO_WORKING_DAYS'],
    [{ caseloadLimit: 0 }, [], 'CASELOAD_LIMIT_TOO_LOW'],
    [
      {},
      [{ role: 'direct-worker' as const, fromOn: '2020-01-01', untilOn: '2026-01-05' }],
      'POST_OVERLAPS',
    ],
    [{}, [{ role: 'direct-worker' as const, fromOn: '2020-01-01', untilOn: '2026-01-04' }], null],
    [{}, [{ role: 'rpc' as const, fromOn: '2020-01-01', untilOn: null }], null],
  ])('with %o beside %o is answered by %s', (changes, existing, code) => {
    expect(
      newPostFault({ ...post, ...changes }, existing, (area) => area === 'E10000030')?.code ?? null,
    ).toBe(code);
  });

  it.each([
    [{}, null],
    [{ untilOn: '2026-01-01' }, 'POST_ENDS_BEFORE_IT_BEGINS'],
    [{ children: 3 }, 'CHILDREN_STILL_ALLOCATED'],
    [{ children: 3, goesOnInRole: true }, null],
    [{ role: 'manager' as const, otherManager: false }, 'LAST_MANAGER'],
    [{ coversAfter: ['Ola Testperson'] }, 'STILL_COVERS'],
    [{ onCallAfter: 1 }, 'STILL_ON_CALL'],
  ])('that ends with %o is answered by %s', (changes, code) => {
    expect(postEndingFault({ ...ending, ...changes })?.code ?? null).toBe(code);
  });

  it('says how many children are left, how many of them are out of sight, and the way out', () => {
    expect(postEndingFault({ ...ending, children: 3, childrenOutOfSight: 1 })?.sentence).toBe(
      'Tova Testperson still has 3 children as direct worker. Reallocate them first (People, then "Reallocate in bulk"), then end the post. 1 of them you may not see: ask somebody who may.',
    );
  });
});

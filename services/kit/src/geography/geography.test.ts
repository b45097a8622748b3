import { describe, expect, it } from 'vitest';
import {
  authorities,
  authoritiesAsOn,
  authority,
  authorityAsOn,
  boundariesTopojson,
  codeChanges,
  currentCode,
  currentCodes,
  force,
  forces,
  nationOf,
  region,
  regions,
  siteCoverage,
} from './index.js';

describe('the authorities of England and Wales', () => {
  it('are 153 in England and 22 in Wales, each with a code of its own', () => {
    expect(authorities.filter(({ nation }) => nation === 'ENGLAND')).toHaveLength(153);
    expect(authorities.filter(({ nation }) => nation === 'WALES')).toHaveLength(22);
    expect(new Set(authorities.map(({ code }) => code)).size).toBe(175);
  });

  it('lie each in a region and a force area that we know', () => {
    for (const one of authorities) {
      expect(region(one.regionCode)?.name, one.name).toBe(one.region);
      expect(force(one.forceCode)?.name, one.name).toBe(one.force);
    }
    expect(regions).toHaveLength(10);
    expect(forces).toHaveLength(43);
  });

  it('have a Welsh name in Wales and only there', () => {
    for (const one of authorities)
      expect(one.nameCy !== undefined, one.name).toBe(one.nation === 'WALES');
    expect(authority('W06000015')).toMatchObject({ name: 'Cardiff', nameCy: 'Caerdydd' });
  });

  it('are all on the map, under the code of today', () => {
    const map = JSON.parse(boundariesTopojson()) as {
      objects: { utla: { geometries: { id: string }[] } };
    };
    const drawn = map.objects.utla.geometries.map(({ id }) => id).sort();
    expect(authorities.map(({ code }) => code).sort()).toEqual(drawn);
  });
});

describe('codes over time', () => {
  it('find the council that had the area before a merger, a split or a new code', () => {
    expect(authorityAsOn('E06000061', '2021-03-31')).toEqual({
      code: 'E10000021',
      name: 'Northamptonshire',
    });
    expect(authorityAsOn('E06000061', '2021-04-01')?.name).toBe('North Northamptonshire');
    expect(authorityAsOn('E08000039', '2024-12-31')?.code).toBe('E08000019');
    expect(authorityAsOn('E10000030', '2017-01-01')?.name).toBe('Surrey');
  });

  it('name every successor of a council that was split, and never guess one', () => {
    expect(currentCodes('E10000021')).toEqual(['E06000061', 'E06000062']);
    expect(currentCode('E10000021')).toBeUndefined();
    expect(authorityAsOn('E10000006', '2023-03-31')?.name).toBe('Cumbria');
    expect(authorityAsOn('E10000006', '2023-04-01')).toBeUndefined();
    expect(authoritiesAsOn('E06000058', '2018-06-01').map(({ name }) => name)).toEqual([
      'Bournemouth',
      'Poole',
      'Dorset (county)',
    ]);
  });

  it('lead from every code of the past to codes of today', () => {
    for (const { oldCode } of codeChanges) {
      expect(currentCodes(oldCode).length, oldCode).toBeGreaterThan(0);
      for (const code of currentCodes(oldCode)) expect(authority(code), code).toBeDefined();
    }
    expect(currentCode('E08000016')).toBe('E08000038');
    expect(currentCode('E06000028')).toBe('E06000058');
  });

  it('keep an unknown code unknown', () => {
    expect(authoritiesAsOn('E99999999', '2020-01-01')).toEqual([]);
    expect(currentCode('S12000036')).toBeUndefined();
    expect(nationOf('S12000036')).toBeUndefined();
    expect(nationOf('E10000021')).toBe('ENGLAND');
    expect(nationOf('W06000015')).toBe('WALES');
  });
});

describe('the sites of the guardian service', () => {
  const served = (before: string) =>
    new Set(
      siteCoverage
        .filter(({ from }) => from < before)
        .flatMap(({ authorityCodes }) => authorityCodes),
    ).size;

  it('cover a third of the authorities before May 2021 and two thirds after, as was published', () => {
    expect(siteCoverage).toHaveLength(17);
    expect(served('2021-05-01')).toBe(54);
    expect(served('2021-05-02')).toBe(113);
  });

  it('name authorities of today, none of them in two sites', () => {
    const codes = siteCoverage.flatMap(({ authorityCodes }) => authorityCodes);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(authority(code), code).toBeDefined();
  });
});

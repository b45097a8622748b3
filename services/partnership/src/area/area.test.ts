import { describe, expect, it } from 'vitest';
import { authorities, codeChanges, forces } from '@ictg/kit/geography';
import {
  allRegions,
  localAuthorities,
  localAuthorityOf,
  policeForceOf,
  policeForces,
  regionOf,
  siteCoverageOf,
} from './area.queries.js';

describe('areas', () => {
  it('are all of England and Wales, each authority in one region and one police force', () => {
    expect(localAuthorities()).toHaveLength(175);
    expect(policeForces()).toHaveLength(43);
    expect(allRegions()).toHaveLength(10);
    for (const { regionCode, policeForceCode } of localAuthorities()) {
      expect(regionOf(regionCode)).not.toBeNull();
      expect(policeForceOf(policeForceCode)).not.toBeNull();
    }
    expect(forces.flatMap(({ code }) => localAuthorities({ policeForceCode: code }))).toHaveLength(
      175,
    );
    expect(allRegions().flatMap(({ code }) => localAuthorities({ regionCode: code }))).toHaveLength(
      175,
    );
  });

  it('tell Surrey from its code, with its region and force', () => {
    const surrey = localAuthorityOf('E10000030');
    expect(surrey).toMatchObject({ name: 'Surrey', nameCy: null, nation: 'ENGLAND' });
    expect(policeForceOf(surrey?.policeForceCode)).toMatchObject({ name: 'Surrey' });
    expect(regionOf(surrey?.regionCode)).toMatchObject({ name: 'South East' });
  });

  it('have names in Welsh in Wales and nowhere else', () => {
    for (const { nation, nameCy } of localAuthorities())
      expect(nameCy !== null).toBe(nation === 'WALES');
  });

  it('are found by codes of the past where one authority has the area today, and never guessed', () => {
    for (const { oldCode } of codeChanges) {
      const found = localAuthorityOf(oldCode);
      if (found) expect(authorities.some(({ code }) => code === found.gssCode)).toBe(true);
    }
    expect(localAuthorityOf('E06000028')).toMatchObject({
      name: 'Bournemouth, Christchurch and Poole',
    });
    expect(localAuthorityOf('E99999999')).toBeNull();
    expect(localAuthorityOf(null)).toBeNull();
  });

  it('lay in the sites of the open data: 113 authorities in one, none before January 2017', () => {
    const covered = localAuthorities()
      .map(({ gssCode }) => siteCoverageOf(gssCode))
      .filter((one) => one.length > 0);
    expect(covered).toHaveLength(113);
    for (const { fromOn } of covered.flat()) expect(fromOn >= '2017-01-30').toBe(true);
    expect(siteCoverageOf('E10000030')).toMatchObject([{ siteId: 'surrey', fromOn: '2021-05-01' }]);
  });
});

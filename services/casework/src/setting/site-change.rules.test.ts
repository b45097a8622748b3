import { describe, expect, it } from 'vitest';
import { ruleBookFaults, shippedRuleBook, siteOn } from '../eligibility/index.js';
import {
  siteChangeFaults,
  siteDifference,
  siteIdFor,
  siteRunning,
  withSiteChange,
  type SiteChange,
} from './site-change.rules.js';

const book = shippedRuleBook;
const [first, second] = book.sites as [(typeof book.sites)[0], (typeof book.sites)[0]];
const [code = ''] = first.authorityCodes;
const kept = first.authorityCodes.slice(1);
const day = '2027-04-01';

function change(changes: Partial<SiteChange> = {}): SiteChange {
  return {
    id: 'sic_1',
    siteId: first.id,
    name: first.name,
    fromOn: day,
    authorityCodes: kept,
    source: 'A letter',
    sourceDated: 'March 2027',
    status: 'CONFIRMED',
    note: null,
    ...changes,
  };
}

describe('a change of a site', () => {
  it('holds from its day on and leaves the days before as they were', () => {
    const after = withSiteChange(book, change());
    expect(ruleBookFaults(after)).toEqual([]);
    expect(siteOn(after, code, '2027-03-31')?.id).toBe(first.id);
    expect(siteOn(after, code, day)).toBeNull();
    expect(siteRunning(after, first.id, day)?.authorityCodes).toEqual(kept);
    expect(siteRunning(after, first.id, '2027-03-31')?.authorityCodes).toEqual(
      first.authorityCodes,
    );
  });

  it('can end a site, and begin it again later', () => {
    const ended = withSiteChange(book, change({ authorityCodes: [] }));
    expect(siteRunning(ended, first.id, day)).toBeUndefined();
    const again = change({ id: 'sic_2', fromOn: '2027-09-01', authorityCodes: [code] });
    expect(siteChangeFaults(ended, again)).toEqual([]);
    const after = withSiteChange(ended, again);
    expect(ruleBookFaults(after)).toEqual([]);
    expect(siteRunning(after, first.id, '2027-06-01')).toBeUndefined();
    expect(siteRunning(after, first.id, '2027-09-01')?.authorityCodes).toEqual([code]);
  });

  it('says which authorities join and leave', () => {
    expect(siteDifference(book, change())).toEqual({
      nameBefore: first.name,
      added: [],
      removed: [code],
    });
    expect(siteDifference(book, change({ siteId: 'anew', name: 'Anew' }))).toMatchObject({
      nameBefore: null,
      removed: [],
    });
  });

  it('does not fit where an authority would be in two sites on one day', () => {
    const both = change({ siteId: second.id, authorityCodes: [...second.authorityCodes, code] });
    expect(siteChangeFaults(book, both).join()).toContain(`belongs to the site ${first.name}`);
    expect(siteChangeFaults(withSiteChange(book, change()), both)).toEqual([]);
  });

  it('does not fit before a change that is approved already', () => {
    const after = withSiteChange(book, change());
    const before = change({ id: 'sic_2', fromOn: '2027-03-01', authorityCodes: [code] });
    expect(siteChangeFaults(after, before).join()).toContain('changes on 1 April 2027 already');
    expect(siteChangeFaults(after, { ...before, fromOn: day }).join()).toContain('already');
  });

  it('does not fit where it changes nothing, or ends what does not run', () => {
    const same = change({ authorityCodes: first.authorityCodes });
    expect(siteChangeFaults(book, same).join()).toContain('nothing to change');
    const unknown = change({ siteId: 'anew', authorityCodes: [] });
    expect(siteChangeFaults(book, unknown).join()).toContain('does not run');
  });

  it('gives a new site a stable name', () => {
    expect(siteIdFor('Sir Gâr & Ceredigion (west)')).toBe('sir-gar-ceredigion-west');
    expect(siteIdFor('…')).toBe('');
  });
});

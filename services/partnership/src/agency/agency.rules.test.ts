import { describe, expect, it } from 'vitest';
import { authorities, forces, openDataRows } from '@ictg/kit/geography';
import { agencyFault, directoryNumber, isStale } from './agency.rules.js';
import { knownAgencies } from './directory.rules.js';

const charity = {
  kind: 'NGO' as const,
  name: 'Example Children Aid',
  nameCy: null,
  gssCode: null,
  policeForceCode: null,
  firstResponder: null,
};
const listing = { fromOn: null, untilOn: null, source: 'List of April 2026' };

describe('an agency', () => {
  it.each([
    [{}, null],
    [{ name: 'X' }, 'name'],
    [{ name: 'x'.repeat(201) }, 'name'],
    [{ nameCy: 'x'.repeat(201) }, 'nameCy'],
    [{ gssCode: 'E10000030' }, 'gssCode'],
    [{ kind: 'COUNCIL' as const, gssCode: 'E10000030' }, null],
    [{ kind: 'COUNCIL' as const, gssCode: 'E06000028' }, 'gssCode'],
    [{ policeForceCode: 'E23000031' }, 'policeForceCode'],
    [{ kind: 'POLICE' as const, policeForceCode: 'E23000031' }, null],
    [{ kind: 'POLICE' as const, policeForceCode: 'E23999999' }, 'policeForceCode'],
    [{ firstResponder: listing }, null],
    [{ firstResponder: { ...listing, source: '' } }, 'firstResponder.source'],
    [
      { firstResponder: { ...listing, fromOn: '2026-04-02', untilOn: '2026-04-01' } },
      'firstResponder.untilOn',
    ],
  ])('with %o has its fault in the field %s', (change, field) => {
    expect(agencyFault({ ...charity, ...change })?.field ?? null).toBe(field);
  });
});

describe('a number in the directory', () => {
  it.each([
    ['0300 000 0000', '0300 000 0000'],
    [' (01632)  960-123 ', '01632 960 123'],
    ['+44 1632 960123', '+44 1632 960123'],
    ['101', '101'],
    ['999', null],
    ['112', null],
    ['9 9 9', null],
    ['ask for Sam', null],
    ['12', null],
    ['', null],
  ])('written %o is kept as %o', (typed, kept) => {
    expect(directoryNumber(typed)).toBe(kept);
  });

  it('must be checked again after a year', () => {
    expect(isStale('2026-01-10', '2027-01-10')).toBe(false);
    expect(isStale('2026-01-10', '2027-01-11')).toBe(true);
  });
});

describe('the agencies of the open data', () => {
  const listed = openDataRows('service/first-responder-organisations.csv', [
    'organisation',
    'category',
    'gss_code',
  ]);
  const agencies = knownAgencies(listed, authorities, forces);

  it('are every organisation on the list and every authority and force, each once', () => {
    expect(agencies).toHaveLength(listed.length + 4);
    expect(new Set(agencies.map(({ key }) => key)).size).toBe(agencies.length);
    expect(agencies.filter(({ gssCode }) => gssCode)).toHaveLength(175);
    expect(agencies.filter(({ policeForceCode }) => policeForceCode)).toHaveLength(43);
  });

  it('have today’s council of Dorset, and the four newest councils that the list lacks', () => {
    expect(agencies.find(({ gssCode }) => gssCode === 'E06000059')?.name).toBe('Dorset Council');
    expect(
      agencies
        .filter(({ isFirstResponder }) => !isFirstResponder)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([
      'Cumberland Council',
      'North Northamptonshire Council',
      'West Northamptonshire Council',
      'Westmorland and Furness Council',
    ]);
  });

  it('could each stand in the directory as they are', () => {
    for (const agency of agencies)
      expect(agencyFault({ ...agency, firstResponder: null })).toBeNull();
  });
});

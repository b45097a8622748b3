import { missing, type Field } from './field.js';
import type { LinkRecord } from './record.js';

/** How place, postcode and address agree, each as its own field would say. */
export interface HomeParts {
  readonly place: (left: LinkRecord, right: LinkRecord) => number;
  readonly postcode: (left: LinkRecord, right: LinkRecord) => number;
  readonly address: (left: LinkRecord, right: LinkRecord) => number;
}

/**
 * Place, postcode and address are one thing said three times: who moves changes all of them, and who lives in a street
 * lives in its town. As three fields a move would be held against a pair three times over.
 */
export function homeField({ place, postcode, address }: HomeParts): Field {
  return {
    name: 'home',
    blockedBy: 'postcode',
    isOfFamily: true,
    levels: [
      'elsewhere',
      'near by',
      'the area in one respect',
      'the same area, another address',
      'the area in one respect, no address to compare',
      'the same area, no address to compare',
      'an address alike, elsewhere',
      'the same address, elsewhere',
      'mostly the same address',
      'the same address but for letters',
      'the same address',
    ],
    expected: [0.1, 0.02, 0.02, 0.04, 0.02, 0.1, 0.02, 0.02, 0.08, 0.08, 0.5],
    compare: (left, right) =>
      homeLevel(address(left, right), areaOf(place(left, right), postcode(left, right))),
  };
}

const area = { unknown: missing, apart: 0, near: 1, inOneRespect: 2, same: 3 } as const;

function areaOf(place: number, postcode: number): number {
  if (place === missing && postcode === missing) return area.unknown;
  const agreeing = [place === 2, postcode >= 2].filter(Boolean).length;
  const known = [place, postcode].filter((level) => level !== missing).length;
  if (agreeing === known) return area.same;
  if (agreeing > 0) return area.inOneRespect;
  return place === 1 || postcode === 1 ? area.near : area.apart;
}

function homeLevel(address: number, where: number): number {
  if (address >= 2) {
    if (where === area.unknown || where >= area.inOneRespect) return address + 6;
    return address === 2 ? 6 : 7;
  }
  if (where === area.unknown) return address === missing ? missing : 0;
  if (where < area.inOneRespect) return where;
  return where + (address === missing ? 2 : 0);
}

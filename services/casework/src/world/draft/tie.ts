import { daysBetween } from '@ictg/kit/calendar';
import type { Chance } from '../chance/chance.js';
import type { ChildDraft } from './child-draft.js';

/** Ties some children of one authority: brothers and sisters, who share a family name, or children exploited together. */
export function tieChildren(world: Chance, children: readonly ChildDraft[]): void {
  const latest = new Map<string, ChildDraft>();
  for (const child of children) {
    const chance = world.fork(`tie ${child.slot.number}`);
    const key = `${child.authority.code} ${child.profile.origin.key}`;
    const other = latest.get(key);
    latest.set(key, child);
    if (!other || other.ties.length > 0 || !chance.happens(0.12)) continue;
    if (daysBetween(other.slot.receivedOn, child.slot.receivedOn) > 400) continue;
    const apart = Math.abs(daysBetween(other.profile.bornOn, child.profile.bornOn));
    const kind = apart > 300 && chance.happens(0.45) ? 'SIBLING' : 'CO_VICTIM';
    if (kind === 'SIBLING') {
      const { givenNames } = child.profile.name;
      child.profile = {
        ...child.profile,
        name: { givenNames, familyName: other.profile.name.familyName, otherNames: [] },
      };
    }
    child.ties.push({ kind, other });
    other.ties.push({ kind, other: child });
  }
}

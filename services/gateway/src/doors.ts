import {
  narrowContract,
  type AgreementHolder,
  type FieldGroup,
  type PartnerKind,
} from '@ictg/kit/agreement';
import type { Door } from './door.js';
import type { DoorName, Supergraphs } from './supergraph.js';

/** Agreements open few different sets of fields, and a door is some megabytes. */
const mostPartnerDoors = 24;

/** Which of the doors that only the committed schema makes. */
type Opening = DoorName | 'partner';

/**
 * The doors of the gateway. A partner's is made of its kind's contract and what its agreement opens, when somebody
 * first comes with such an agreement; a change of the agreement leads to another door with the next request.
 */
export class Doors {
  private readonly fixed = new Map<DoorName, Door>();
  private readonly partners = new Map<string, Door>();

  constructor(
    private readonly supergraphs: Supergraphs,
    readonly agreements: AgreementHolder,
    private readonly open: (name: Opening, supergraph: string) => Door,
  ) {
    for (const name of ['first-party', 'analyst', 'public'] as const) {
      const supergraph = supergraphs[name];
      if (supergraph !== undefined) this.fixed.set(name, open(name, supergraph));
    }
  }

  /** The door of everybody but partners; undefined when there is nothing behind it. */
  of(name: DoorName): Door | undefined {
    return this.fixed.get(name);
  }

  /** The door of partners of this kind whose agreement opens these groups. */
  ofPartner(kind: PartnerKind, groups: readonly FieldGroup[]): Door | undefined {
    const contract = this.supergraphs.partners?.[kind];
    if (contract === undefined) return undefined;
    const key = [kind, ...[...groups].sort()].join(' ');
    const known = this.partners.get(key);
    // Put last again: the first in the map is the one that nobody has used for longest.
    this.partners.delete(key);
    const door =
      known ?? this.open('partner', narrowContract(contract.supergraph, contract.shared, groups));
    this.partners.set(key, door);
    void this.closeUnused();
    return door;
  }

  /** Waits until every door can be gone through that is known from the start. */
  async ready(): Promise<void> {
    for (const door of this.fixed.values()) await door.getSchema();
  }

  async close(): Promise<void> {
    for (const door of [...this.fixed.values(), ...this.partners.values()]) await door.dispose();
  }

  private async closeUnused(): Promise<void> {
    for (const [key, door] of this.partners) {
      if (this.partners.size <= mostPartnerDoors) return;
      this.partners.delete(key);
      await door.dispose();
    }
  }
}

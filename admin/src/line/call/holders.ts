import type { WhoHoldsConsultationsQuery } from '../../__generated__/graphql.js';

/** Somebody to whom a consultation can be put. */
export interface Holder {
  readonly id: string;
  readonly name: string;
  /** Whether they work as an RPC in the authority of the call. */
  readonly isOfArea: boolean;
}

/** Who can hold a consultation now: RPCs of the authority, then those of elsewhere, then managers. */
export function holdersIn(
  { here, rpcs, managers }: WhoHoldsConsultationsQuery,
  hasArea: boolean,
): readonly Holder[] {
  const present = ({ edges }: typeof rpcs) =>
    edges.map(({ node }) => node).filter(({ isAway }) => !isAway);
  const ofArea = new Set(hasArea ? present(here).map(({ id }) => id) : []);
  const all = present(rpcs);
  const elsewhere = hasArea ? ', RPC of elsewhere' : '';
  const rpcIds = new Set(all.map(({ id }) => id));
  return [
    ...all.filter(({ id }) => ofArea.has(id)).map(({ id, name }) => ({ id, name, isOfArea: true })),
    ...all
      .filter(({ id }) => !ofArea.has(id))
      .map(({ id, name }) => ({ id, name: `${name}${elsewhere}`, isOfArea: false })),
    ...present(managers)
      .filter(({ id }) => !rpcIds.has(id))
      .map(({ id, name }) => ({ id, name: `${name}, service manager`, isOfArea: false })),
  ];
}

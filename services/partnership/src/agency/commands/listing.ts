import type { AgencyFacts } from '../agency.rules.js';

/** An agency's place on the list of first responder organisations, as it is sent. */
export interface Listing {
  readonly fromOn?: string | null;
  readonly untilOn?: string | null;
  readonly source: string;
}

/** The place on the list as rules read it, and as columns keep it. */
export function listed(listing: Listing | null | undefined) {
  const firstResponder: AgencyFacts['firstResponder'] = listing
    ? {
        fromOn: listing.fromOn ?? null,
        untilOn: listing.untilOn ?? null,
        source: listing.source.trim(),
      }
    : null;
  return {
    firstResponder,
    isFirstResponder: firstResponder !== null,
    firstResponderFromOn: firstResponder?.fromOn ?? null,
    firstResponderUntilOn: firstResponder?.untilOn ?? null,
    firstResponderSource: firstResponder?.source ?? null,
  };
}

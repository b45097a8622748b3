import { buildGraph, type Subgraph } from '@ictg/kit/graph';
import { trackKey } from '@ictg/kit/reference';
import { CareResolver } from './care/care.resolver.js';
import { CareLookResolver } from './look/index.js';
import { ConfirmResolver } from './track/confirm.resolver.js';
import { careTracksOf } from './track/care-track.queries.js';
import { CareTrack } from './track/care-track.type.js';

/** A council's part of the graph. */
export function lookedAfterGraph(): Promise<Subgraph> {
  return buildGraph({
    resolvers: [CareResolver, ConfirmResolver, CareLookResolver],
    orphanedTypes: [CareTrack],
    references: {
      CareTrack: (reference, context) =>
        context
          .loader('care track', (keys) => careTracksOf(context.desk, keys))
          .load(trackKey(reference)),
    },
  });
}

import { buildGraph, type Subgraph } from '@ictg/kit/graph';
import { trackKey } from '@ictg/kit/reference';
import { NrmLookResolver } from './look/index.js';
import { PlaceResolver } from './place/index.js';
import { NrmReferralResolver } from './referral/nrm-referral.resolver.js';
import { ConfirmResolver } from './track/confirm.resolver.js';
import { tracksOf } from './track/track.queries.js';
import { NrmTrack } from './track/track.type.js';

/** The Home Office's part of the graph. */
export function nrmGraph(): Promise<Subgraph> {
  return buildGraph({
    resolvers: [NrmReferralResolver, ConfirmResolver, PlaceResolver, NrmLookResolver],
    orphanedTypes: [NrmTrack],
    references: {
      NrmTrack: (reference, context) =>
        context.loader('track', (keys) => tracksOf(context.desk, keys)).load(trackKey(reference)),
    },
  });
}

import { buildGraph, type Subgraph } from '@ictg/kit/graph';
import { ServiceStatisticsResolver } from './activity/item.resolver.js';
import { StatisticsAskResolver } from './asked/asked.resolver.js';
import { GapResolver } from './gap/gap.resolver.js';
import { PublicationPackResolver } from './pack/pack.resolver.js';
import { DecidedLinkResolver } from './review/decided.resolver.js';
import { LinkReviewResolver } from './review/review.resolver.js';
import { ProvenanceResolver } from './provenance/provenance.resolver.js';

/** The part of the graph that counts children. It refers to nobody's record, and nobody's record refers to it. */
export function statisticsGraph(): Promise<Subgraph> {
  return buildGraph({
    resolvers: [
      GapResolver,
      ServiceStatisticsResolver,
      ProvenanceResolver,
      LinkReviewResolver,
      DecidedLinkResolver,
      PublicationPackResolver,
      StatisticsAskResolver,
    ],
    references: {},
    longTexts: {
      'DraftPublicationPackInput.notes': 4_000,
      'WithdrawPublicationPackInput.reason': 1_000,
    },
  });
}

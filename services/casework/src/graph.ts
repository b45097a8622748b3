import { buildGraph, type Subgraph } from '@ictg/kit/graph';
import { ChildCommandResolver } from './child/child-command.resolver.js';
import { childrenById } from './child/child.queries.js';
import { ChildResolver } from './child/child.resolver.js';
import { DraftResolver } from './draft/draft.resolver.js';
import { HomeResolver } from './home/home.resolver.js';
import { LogOfChildResolver } from './log/log.resolver.js';
import { NodeResolver } from './node/node.resolver.js';
import { ReferralCommandResolver } from './referral/referral-command.resolver.js';
import { referralsById } from './referral/referral.queries.js';
import { ReferralResolver, ReferralsOfChildResolver } from './referral/referral.resolver.js';
import { localAuthority } from './stub/local-authority.stub.js';
import { TaskResolver } from './task/task.resolver.js';
import { TimelineOfChildResolver } from './timeline/timeline.resolver.js';
import { WhereaboutsResolver } from './whereabouts/whereabouts.resolver.js';

/** The casework part of the graph. */
export function caseworkGraph(): Promise<Subgraph> {
  return buildGraph({
    resolvers: [
      ChildResolver,
      ChildCommandResolver,
      DraftResolver,
      HomeResolver,
      LogOfChildResolver,
      NodeResolver,
      ReferralResolver,
      ReferralCommandResolver,
      ReferralsOfChildResolver,
      TaskResolver,
      TimelineOfChildResolver,
      WhereaboutsResolver,
    ],
    references: {
      Child: ({ id = '' }, context) => {
        context.desk.looked({ childId: id, record: 'child', fields: ['reference'] });
        return context.loader('child', (ids) => childrenById(context.desk, ids)).load(id);
      },
      Referral: ({ id = '' }, context) => context.loader('referral', (ids) => referralsById(context.desk, ids)).load(id),
      LocalAuthority: ({ gssCode }) => localAuthority(gssCode),
    },
  });
}

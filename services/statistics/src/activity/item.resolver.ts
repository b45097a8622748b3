import { Args, Ctx, Directive, Query, Resolver } from 'type-graphql';
import type { GraphContext } from '@ictg/kit/graph';
import { apartFrom, orNoted } from '../asked/note.js';
import { citation } from '../export/notes.js';
import { disclosureOf, provenanceOf } from '../gap/standing.js';
import { itemLabels } from './item.dataset.js';
import { ItemArgs } from './item.input.js';
import { askItems, type ItemTold } from './item.queries.js';
import { ServiceStatistics } from './item.type.js';
import { itemFileUrl } from './item-file.js';
import { sourcesOf } from './subject.data.js';

/** What the service did, counted. */
@Resolver(() => ServiceStatistics)
export class ServiceStatisticsResolver {
  @Directive('@tag(name: "analyst")')
  @Directive('@tag(name: "share-statistics")')
  @Query(() => ServiceStatistics, {
    description:
      'What the guardian service did: children, referrals, support, consultations, advice, calls, outcomes, awareness sessions and their effect; by place, period and attribute. From one published snapshot, protected; whoever asks is logged.',
  })
  async serviceStatistics(
    @Args(() => ItemArgs) args: ItemArgs,
    @Ctx() context: GraphContext,
  ): Promise<ServiceStatistics> {
    return statisticsOf(
      await orNoted(apartFrom(context), args, () => askItems(context.desk, args)),
    );
  }
}

function statisticsOf(told: ItemTold): ServiceStatistics {
  const { opened, answer } = told;
  const { document, id } = opened;
  const needed = sourcesOf(answer.query.subject);
  const labelled = (figures: typeof answer.cells) =>
    figures.map((figure) => ({ ...figure, labels: itemLabels(told, figure) }));
  return Object.assign(new ServiceStatistics(), {
    snapshot: id,
    countedOn: document.countedOn,
    subject: answer.query.subject,
    dimensions: answer.dimensions,
    cells: labelled(answer.cells),
    totals: labelled(answer.totals),
    notices: answer.notices,
    disclosure: disclosureOf(document),
    provenance: provenanceOf(
      [...document.sources, ...(document.service?.sources ?? [])].filter(({ source }) =>
        needed.some((one) => one === source),
      ),
    ),
    csvUrl: itemFileUrl(told, 'csv'),
    jsonStatUrl: itemFileUrl(told, 'json'),
    odsUrl: itemFileUrl(told, 'ods'),
    cite: citation(opened),
  });
}

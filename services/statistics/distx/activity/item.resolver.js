var __decorate =
  (this && this.__decorate) ||
  function (decorators, target, key, desc) {
    var c = arguments.length,
      r =
        c < 3
          ? target
          : desc === null
            ? (desc = Object.getOwnPropertyDescriptor(target, key))
            : desc,
      d;
    if (typeof Reflect === 'object' && typeof Reflect.decorate === 'function')
      r = Reflect.decorate(decorators, target, key, desc);
    else
      for (var i = decorators.length - 1; i >= 0; i--)
        if ((d = decorators[i]))
          r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return (c > 3 && r && Object.defineProperty(target, key, r), r);
  };
var __param =
  (this && this.__param) ||
  function (paramIndex, decorator) {
    return function (target, key) {
      decorator(target, key, paramIndex);
    };
  };
import { Args, Ctx, Directive, Query, Resolver } from 'type-graphql';
import { citation } from '../export/notes.js';
import { disclosureOf, provenanceOf } from '../gap/standing.js';
import { itemLabels } from './item.dataset.js';
import { ItemArgs } from './item.input.js';
import { askItems } from './item.queries.js';
import { ServiceStatistics } from './item.type.js';
import { itemFileUrl } from './item-file.js';
import { sourcesOf } from './subject.data.js';
/** What the service did, counted. */
let ServiceStatisticsResolver = class ServiceStatisticsResolver {
  async serviceStatistics(args, { desk }) {
    return statisticsOf(await askItems(desk, args));
  }
};
__decorate(
  [
    Directive('@tag(name: "analyst")'),
    Directive('@tag(name: "partner")'),
    Query(() => ServiceStatistics, {
      description:
        'What the guardian service did: children, referrals, support, consultations, advice, calls, outcomes, awareness sessions and their effect; by place, period and attribute. From one published snapshot, protected; whoever asks is logged.',
    }),
    __param(
      0,
      Args(() => ItemArgs),
    ),
    __param(1, Ctx()),
  ],
  ServiceStatisticsResolver.prototype,
  'serviceStatistics',
  null,
);
ServiceStatisticsResolver = __decorate(
  [Resolver(() => ServiceStatistics)],
  ServiceStatisticsResolver,
);
export { ServiceStatisticsResolver };
function statisticsOf(told) {
  const { opened, answer } = told;
  const { document, id } = opened;
  const needed = sourcesOf(answer.query.subject);
  const labelled = (figures) =>
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
//# sourceMappingURL=item.resolver.js.map

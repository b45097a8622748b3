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
import { Args, Ctx, Directive, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { citation } from '../export/notes.js';
import { labelsOf } from '../export/labels.js';
import { GapArgs } from './gap.input.js';
import { askGap, revisionsOf } from './gap.queries.js';
import { GapRevision, GuardianshipGap } from './gap.type.js';
import { fileUrl } from './file-url.js';
import { disclosureOf, provenanceOf } from './standing.js';
const told = new WeakMap();
/** An answer as the graph shows it, made once for each answer that is kept. */
const shown = new WeakMap();
/** The question that could not be answered. */
let GapResolver = class GapResolver {
  async guardianshipGap(args, { desk }) {
    const one = await askGap(desk, args);
    const gap = shown.get(one.answer) ?? gapOf(one);
    shown.set(one.answer, gap);
    told.set(gap, one);
    return gap;
  }
  async revisions(gap, { desk }) {
    const one = told.get(gap);
    if (one === undefined) return [];
    return (await revisionsOf(desk, one)).map((then) => ({
      snapshot: then.opened.id,
      countedOn: then.opened.document.countedOn,
      totals: then.answer.cells.map((figure) => figureOf(then, figure)),
    }));
  }
};
__decorate(
  [
    Directive('@tag(name: "analyst")'),
    Directive('@tag(name: "partner")'),
    Query(() => GuardianshipGap, {
      description:
        'How many children referred to the NRM, or looked after, had no direct worker or regional practice co-ordinator; by place, period and reason. From one published snapshot, protected; whoever asks is logged.',
    }),
    __param(
      0,
      Args(() => GapArgs),
    ),
    __param(1, Ctx()),
  ],
  GapResolver.prototype,
  'guardianshipGap',
  null,
);
__decorate(
  [
    FieldResolver(() => [GapRevision], {
      description: 'This snapshot and the ones before, newest first; at most five.',
    }),
    __param(0, Root()),
    __param(1, Ctx()),
  ],
  GapResolver.prototype,
  'revisions',
  null,
);
GapResolver = __decorate([Resolver(() => GuardianshipGap)], GapResolver);
export { GapResolver };
function gapOf(one) {
  const { opened, answer } = one;
  const { document, id } = opened;
  const { quality, ...linkage } = document.linkage;
  return Object.assign(new GuardianshipGap(), {
    snapshot: id,
    countedOn: document.countedOn,
    dimensions: answer.dimensions,
    cells: answer.cells.map((figure) => figureOf(one, figure)),
    totals: answer.totals.map((figure) => figureOf(one, figure)),
    notices: answer.notices,
    reconciliation: document.referrals,
    linkage: {
      ...linkage,
      quality: quality.filter(({ by }) => by === 'ALL'),
      bySubgroup: quality.filter(({ by }) => by !== 'ALL'),
    },
    disclosure: disclosureOf(document),
    provenance: provenanceOf(document.sources),
    csvUrl: fileUrl(one, 'csv'),
    jsonStatUrl: fileUrl(one, 'json'),
    odsUrl: fileUrl(one, 'ods'),
    cite: citation(opened),
  });
}
function figureOf({ opened, answer }, figure) {
  return { ...figure, labels: labelsOf(opened.document, answer, figure) };
}
//# sourceMappingURL=gap.resolver.js.map

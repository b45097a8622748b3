import { Args, Ctx, Directive, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { GraphContext } from '@ictg/kit/graph';
import type { Answer, Figure } from '../answer/answer.js';
import { apartFrom, orNoted } from '../asked/note.js';
import { citation } from '../export/notes.js';
import { labelsOf } from '../export/labels.js';
import { GapArgs } from './gap.input.js';
import { askGap, revisionsOf, type Told } from './gap.queries.js';
import { GapRevision, GuardianshipGap, type GapFigure } from './gap.type.js';
import { fileUrl } from './file-url.js';
import { disclosureOf, provenanceOf } from './standing.js';

const told = new WeakMap<GuardianshipGap, Told>();
/** An answer as the graph shows it, made once for each answer that is kept. */
const shown = new WeakMap<Answer, GuardianshipGap>();

/** The question that could not be answered. */
@Resolver(() => GuardianshipGap)
export class GapResolver {
  @Directive('@tag(name: "analyst")')
  @Directive('@tag(name: "share-statistics")')
  @Query(() => GuardianshipGap, {
    description:
      'How many children referred to the NRM, or looked after, had no direct worker or regional practice co-ordinator; by place, period and reason. From one published snapshot, protected; whoever asks is logged.',
  })
  async guardianshipGap(
    @Args(() => GapArgs) args: GapArgs,
    @Ctx() context: GraphContext,
  ): Promise<GuardianshipGap> {
    const one = await orNoted(apartFrom(context), args, () => askGap(context.desk, args));
    const gap = shown.get(one.answer) ?? gapOf(one);
    shown.set(one.answer, gap);
    told.set(gap, one);
    return gap;
  }

  @FieldResolver(() => [GapRevision], {
    description: 'This snapshot and the ones before, newest first; at most five.',
  })
  async revisions(
    @Root() gap: GuardianshipGap,
    @Ctx() { desk }: GraphContext,
  ): Promise<GapRevision[]> {
    const one = told.get(gap);
    if (one === undefined) return [];
    return (await revisionsOf(desk, one)).map((then) => ({
      snapshot: then.opened.id,
      countedOn: then.opened.document.countedOn,
      totals: then.answer.cells.map((figure) => figureOf(then, figure)),
    }));
  }
}

function gapOf(one: Told): GuardianshipGap {
  const { opened, answer } = one;
  const { document, id } = opened;
  const { quality, made, ...linkage } = document.linkage;
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
      way: made?.way ?? null,
      learntOn: made?.learntOn ?? null,
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

function figureOf({ opened, answer }: Told, figure: Figure): GapFigure {
  return { ...figure, labels: labelsOf(opened.document, answer, figure) };
}

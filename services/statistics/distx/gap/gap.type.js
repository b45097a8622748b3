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
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { PlainDate } from '@ictg/kit/graph';
import {
  GapDimensionEnum,
  GapMarkerEnum,
  GapMeasureEnum,
  GapReasonEnum,
  ReferralLineEnum,
} from './gap.enum.js';
import { GapDisclosure, GapLinkage, GapProvenance } from './quality.type.js';
let GapReasonPart = class GapReasonPart {};
__decorate(
  [Field(() => GapReasonEnum, { description: 'The reason.' })],
  GapReasonPart.prototype,
  'reason',
  void 0,
);
__decorate(
  [Field(() => Int, { description: 'Children, to a multiple of 5.' })],
  GapReasonPart.prototype,
  'value',
  void 0,
);
__decorate(
  [Field(() => [Int], { description: 'Least and greatest that the true number may be.' })],
  GapReasonPart.prototype,
  'interval',
  void 0,
);
GapReasonPart = __decorate(
  [
    ObjectType({
      simpleResolvers: true,
      description: 'The children without a worker for one reason.',
    }),
  ],
  GapReasonPart,
);
export { GapReasonPart };
let GapFigure = class GapFigure {};
__decorate(
  [
    Field(() => [String], {
      description:
        'Codes in the order of `dimensions`: a quarter like 2019-Q3, a GSS code, a reason. UNKNOWN where it is not known.',
    }),
  ],
  GapFigure.prototype,
  'keys',
  void 0,
);
__decorate(
  [Field(() => [String], { description: 'The codes in words, in the same order.' })],
  GapFigure.prototype,
  'labels',
  void 0,
);
__decorate(
  [Field(() => GapMeasureEnum, { description: 'What it tells.' })],
  GapFigure.prototype,
  'measure',
  void 0,
);
__decorate(
  [
    Field(() => Float, {
      nullable: true,
      description:
        'The protected figure: children to a multiple of 5, or a share from 0 to 1. Null where it is not told: the marker says why. 0 means 0 up to the top of the interval.',
    }),
  ],
  GapFigure.prototype,
  'value',
  void 0,
);
__decorate(
  [Field(() => GapMarkerEnum, { nullable: true, description: 'What must be known to read it.' })],
  GapFigure.prototype,
  'marker',
  void 0,
);
__decorate(
  [
    Field(() => [Float], {
      nullable: true,
      description: 'Least and greatest that the true value may be; null where nothing is told.',
    }),
  ],
  GapFigure.prototype,
  'interval',
  void 0,
);
__decorate(
  [
    Field(() => [GapReasonPart], {
      nullable: true,
      description:
        'How the children without a worker divide by reason; they add up to the value exactly. Null for other measures, and where reasons would be finer than may be told.',
    }),
  ],
  GapFigure.prototype,
  'reasonSplit',
  void 0,
);
GapFigure = __decorate(
  [
    ObjectType({
      simpleResolvers: true,
      description: 'One figure: a measure for one combination of codes.',
    }),
  ],
  GapFigure,
);
export { GapFigure };
let GapNotice = class GapNotice {};
__decorate(
  [Field(() => String, { description: 'What was too fine, and what is told instead.' })],
  GapNotice.prototype,
  'sentence',
  void 0,
);
__decorate(
  [Field(() => [GapDimensionEnum], { description: 'The finest “by” that would be answered.' })],
  GapNotice.prototype,
  'by',
  void 0,
);
__decorate(
  [Field(() => [GapMeasureEnum], { description: 'The measures concerned.' })],
  GapNotice.prototype,
  'measures',
  void 0,
);
GapNotice = __decorate(
  [
    ObjectType({
      simpleResolvers: true,
      description: 'Something not told as asked, and the question that would be answered.',
    }),
  ],
  GapNotice,
);
export { GapNotice };
let GapRevision = class GapRevision {};
__decorate(
  [Field(() => String, { description: 'Id of the snapshot.' })],
  GapRevision.prototype,
  'snapshot',
  void 0,
);
__decorate(
  [Field(() => PlainDate, { description: 'The day on which its children were counted.' })],
  GapRevision.prototype,
  'countedOn',
  void 0,
);
__decorate(
  [
    Field(() => [GapFigure], {
      description: 'Its totals, as `totals` gives those of this snapshot.',
    }),
  ],
  GapRevision.prototype,
  'totals',
  void 0,
);
GapRevision = __decorate(
  [
    ObjectType({
      simpleResolvers: true,
      description: 'What an earlier snapshot, or this one, said of the whole.',
    }),
  ],
  GapRevision,
);
export { GapRevision };
let GapReconciliation = class GapReconciliation {};
__decorate(
  [Field(() => String, { description: 'Quarter of the referral.' })],
  GapReconciliation.prototype,
  'quarter',
  void 0,
);
__decorate(
  [Field(() => ReferralLineEnum, { description: 'The line.' })],
  GapReconciliation.prototype,
  'line',
  void 0,
);
__decorate(
  [Field(() => Int, { description: 'Referrals, to a multiple of 5.' })],
  GapReconciliation.prototype,
  'value',
  void 0,
);
GapReconciliation = __decorate(
  [
    ObjectType({
      simpleResolvers: true,
      description: 'Referrals on one line of the reconciliation to the published totals.',
    }),
  ],
  GapReconciliation,
);
export { GapReconciliation };
let GuardianshipGap = class GuardianshipGap {};
__decorate(
  [Field(() => String, { description: 'Id of the snapshot: the SHA-256 of its bytes.' })],
  GuardianshipGap.prototype,
  'snapshot',
  void 0,
);
__decorate(
  [Field(() => PlainDate, { description: 'The day on which its children were counted.' })],
  GuardianshipGap.prototype,
  'countedOn',
  void 0,
);
__decorate(
  [Field(() => [GapDimensionEnum], { description: 'What the cells are split by, in order.' })],
  GuardianshipGap.prototype,
  'dimensions',
  void 0,
);
__decorate(
  [Field(() => [GapFigure], { description: 'Every combination of codes, those of 0 included.' })],
  GuardianshipGap.prototype,
  'cells',
  void 0,
);
__decorate(
  [
    Field(() => [GapFigure], {
      description:
        'The same measures for everything together, and for each period where periods are asked for. A figure without codes is the whole.',
    }),
  ],
  GuardianshipGap.prototype,
  'totals',
  void 0,
);
__decorate(
  [Field(() => [GapNotice], { description: 'What was not told as asked; empty when all was.' })],
  GuardianshipGap.prototype,
  'notices',
  void 0,
);
__decorate(
  [
    Field(() => [GapReconciliation], {
      description:
        'All referrals of the snapshot by quarter and line: they lead to the published totals.',
    }),
  ],
  GuardianshipGap.prototype,
  'reconciliation',
  void 0,
);
__decorate(
  [Field(() => GapLinkage, { description: 'How the sources were linked, and how well.' })],
  GuardianshipGap.prototype,
  'linkage',
  void 0,
);
__decorate(
  [Field(() => GapDisclosure, { description: 'How single children are protected.' })],
  GuardianshipGap.prototype,
  'disclosure',
  void 0,
);
__decorate(
  [Field(() => GapProvenance, { description: 'What it stands on.' })],
  GuardianshipGap.prototype,
  'provenance',
  void 0,
);
__decorate(
  [
    Field(() => [GapRevision], {
      description: 'This snapshot and the ones before, newest first; at most five.',
    }),
  ],
  GuardianshipGap.prototype,
  'revisions',
  void 0,
);
__decorate(
  [Field(() => String, { description: 'Path of the same answer as CSV, codes and labels.' })],
  GuardianshipGap.prototype,
  'csvUrl',
  void 0,
);
__decorate(
  [Field(() => String, { description: 'Path of the same answer as JSON-stat 2.' })],
  GuardianshipGap.prototype,
  'jsonStatUrl',
  void 0,
);
__decorate(
  [Field(() => String, { description: 'Path of the same answer as an accessible spreadsheet.' })],
  GuardianshipGap.prototype,
  'odsUrl',
  void 0,
);
__decorate(
  [Field(() => String, { description: 'How to quote it: this names the same figures for ever.' })],
  GuardianshipGap.prototype,
  'cite',
  void 0,
);
GuardianshipGap = __decorate(
  [
    ObjectType({
      simpleResolvers: true,
      description:
        'How many children had no guardian, from one published snapshot. Every figure is a sum of one protected cube, so no question tells more than another.',
    }),
  ],
  GuardianshipGap,
);
export { GuardianshipGap };
//# sourceMappingURL=gap.type.js.map

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
import { Field, Float, ObjectType } from 'type-graphql';
import { PlainDate } from '@ictg/kit/graph';
import { GapMarkerEnum } from '../gap/gap.enum.js';
import { GapDisclosure, GapProvenance } from '../gap/quality.type.js';
import { ItemDimensionEnum, ItemMeasureEnum, ItemSubjectEnum } from './item.enum.js';
let ServiceFigure = class ServiceFigure {};
__decorate(
  [
    Field(() => [String], {
      description:
        'Codes in the order of `dimensions`: a year, a GSS code, a code of an attribute. UNKNOWN where it is not known.',
    }),
  ],
  ServiceFigure.prototype,
  'keys',
  void 0,
);
__decorate(
  [Field(() => [String], { description: 'The codes in words, in the same order.' })],
  ServiceFigure.prototype,
  'labels',
  void 0,
);
__decorate(
  [Field(() => ItemMeasureEnum, { description: 'What it tells.' })],
  ServiceFigure.prototype,
  'measure',
  void 0,
);
__decorate(
  [
    Field(() => Float, {
      nullable: true,
      description:
        'The protected figure: a count to a multiple of 5, or a share from 0 to 1. Null where it is not told: the marker says why. 0 means 0 up to the top of the interval.',
    }),
  ],
  ServiceFigure.prototype,
  'value',
  void 0,
);
__decorate(
  [Field(() => GapMarkerEnum, { nullable: true, description: 'What must be known to read it.' })],
  ServiceFigure.prototype,
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
  ServiceFigure.prototype,
  'interval',
  void 0,
);
ServiceFigure = __decorate(
  [
    ObjectType({
      simpleResolvers: true,
      description: 'One figure: a measure for one combination of codes.',
    }),
  ],
  ServiceFigure,
);
export { ServiceFigure };
let ServiceNotice = class ServiceNotice {};
__decorate(
  [Field(() => String, { description: 'What was too fine, and what is told instead.' })],
  ServiceNotice.prototype,
  'sentence',
  void 0,
);
__decorate(
  [Field(() => [ItemDimensionEnum], { description: 'The finest “by” that would be answered.' })],
  ServiceNotice.prototype,
  'by',
  void 0,
);
ServiceNotice = __decorate(
  [
    ObjectType({
      simpleResolvers: true,
      description: 'Something not told as asked, and the question that would be answered.',
    }),
  ],
  ServiceNotice,
);
export { ServiceNotice };
let ServiceStatistics = class ServiceStatistics {};
__decorate(
  [Field(() => String, { description: 'Id of the snapshot: the SHA-256 of its bytes.' })],
  ServiceStatistics.prototype,
  'snapshot',
  void 0,
);
__decorate(
  [Field(() => PlainDate, { description: 'The day on which it was counted.' })],
  ServiceStatistics.prototype,
  'countedOn',
  void 0,
);
__decorate(
  [Field(() => ItemSubjectEnum, { description: 'What was counted.' })],
  ServiceStatistics.prototype,
  'subject',
  void 0,
);
__decorate(
  [Field(() => [ItemDimensionEnum], { description: 'What the cells are split by, in order.' })],
  ServiceStatistics.prototype,
  'dimensions',
  void 0,
);
__decorate(
  [
    Field(() => [ServiceFigure], {
      description: 'Every combination of codes, those of 0 included.',
    }),
  ],
  ServiceStatistics.prototype,
  'cells',
  void 0,
);
__decorate(
  [
    Field(() => [ServiceFigure], {
      description:
        'Counts of everything together, and of each period where periods are asked for. A figure without codes is the whole.',
    }),
  ],
  ServiceStatistics.prototype,
  'totals',
  void 0,
);
__decorate(
  [
    Field(() => [ServiceNotice], {
      description: 'What was not told as asked; empty when all was.',
    }),
  ],
  ServiceStatistics.prototype,
  'notices',
  void 0,
);
__decorate(
  [Field(() => GapDisclosure, { description: 'How single people are protected.' })],
  ServiceStatistics.prototype,
  'disclosure',
  void 0,
);
__decorate(
  [Field(() => GapProvenance, { description: 'What it stands on.' })],
  ServiceStatistics.prototype,
  'provenance',
  void 0,
);
__decorate(
  [Field(() => String, { description: 'Path of the same answer as CSV, codes and labels.' })],
  ServiceStatistics.prototype,
  'csvUrl',
  void 0,
);
__decorate(
  [Field(() => String, { description: 'Path of the same answer as JSON-stat 2.' })],
  ServiceStatistics.prototype,
  'jsonStatUrl',
  void 0,
);
__decorate(
  [Field(() => String, { description: 'Path of the same answer as an accessible spreadsheet.' })],
  ServiceStatistics.prototype,
  'odsUrl',
  void 0,
);
__decorate(
  [Field(() => String, { description: 'How to quote it: this names the same figures for ever.' })],
  ServiceStatistics.prototype,
  'cite',
  void 0,
);
ServiceStatistics = __decorate(
  [
    ObjectType({
      simpleResolvers: true,
      description:
        'What the guardian service did, from one published snapshot. Every figure about a subject is a sum of one protected cube, so no question tells more than another.',
    }),
  ],
  ServiceStatistics,
);
export { ServiceStatistics };
//# sourceMappingURL=item.type.js.map

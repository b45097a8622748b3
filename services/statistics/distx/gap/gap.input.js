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
import { ArgsType, Field } from 'type-graphql';
import {
  GapDimensionEnum,
  GapGeographyEnum,
  GapMeasureEnum,
  GapPopulationEnum,
  GapWindowEnum,
  GapWorkerEnum,
} from './gap.enum.js';
/** A question about the gap, as it is sent. */
let GapArgs = class GapArgs {};
__decorate(
  [
    Field(() => String, {
      nullable: true,
      description:
        'Id of the snapshot to be asked; the newest when left out. The same id answers the same for ever.',
    }),
  ],
  GapArgs.prototype,
  'snapshot',
  void 0,
);
__decorate(
  [
    Field(() => [GapMeasureEnum], {
      defaultValue: ['REFERRED', 'WITHOUT_WORKER', 'SHARE'],
      description: 'What to tell of each combination of codes.',
    }),
  ],
  GapArgs.prototype,
  'measure',
  void 0,
);
__decorate(
  [
    Field(() => [GapDimensionEnum], {
      defaultValue: [],
      description: 'What to split by; one total when left out.',
    }),
  ],
  GapArgs.prototype,
  'by',
  void 0,
);
__decorate(
  [
    Field(() => String, {
      defaultValue: '2017-Q1',
      description:
        'First quarter, e.g. 2017-Q1. Q1 2017 is a part-quarter: the service began on 30 January.',
    }),
  ],
  GapArgs.prototype,
  'from',
  void 0,
);
__decorate(
  [
    Field(() => String, {
      nullable: true,
      description: 'Last quarter, included; the last of the snapshot when left out.',
    }),
  ],
  GapArgs.prototype,
  'to',
  void 0,
);
__decorate(
  [Field(() => GapPopulationEnum, { defaultValue: 'NRM_CHILD', description: 'Whom to count.' })],
  GapArgs.prototype,
  'population',
  void 0,
);
__decorate(
  [
    Field(() => GapWorkerEnum, {
      nullable: true,
      description:
        'Whose allocation counts: ANY when left out, and DIRECT_WORKER for children looked after, as the question was asked.',
    }),
  ],
  GapArgs.prototype,
  'worker',
  void 0,
);
__decorate(
  [Field(() => GapWindowEnum, { defaultValue: 'EVER', description: 'By when.' })],
  GapArgs.prototype,
  'window',
  void 0,
);
__decorate(
  [
    Field(() => GapGeographyEnum, {
      nullable: true,
      description:
        'The boundaries of authorities: COMPARABLE for several periods when left out, TODAY for a single one.',
    }),
  ],
  GapArgs.prototype,
  'geography',
  void 0,
);
GapArgs = __decorate([ArgsType()], GapArgs);
export { GapArgs };
//# sourceMappingURL=gap.input.js.map

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
import { ItemDimensionEnum, ItemMeasureEnum, ItemSubjectEnum } from './item.enum.js';
/** A question about what the service did, as it is sent. */
let ItemArgs = class ItemArgs {};
__decorate(
  [
    Field(() => String, {
      nullable: true,
      description:
        'Id of the snapshot to be asked; the newest when left out. The same id answers the same for ever.',
    }),
  ],
  ItemArgs.prototype,
  'snapshot',
  void 0,
);
__decorate(
  [Field(() => ItemSubjectEnum, { description: 'What to count.' })],
  ItemArgs.prototype,
  'subject',
  void 0,
);
__decorate(
  [
    Field(() => [ItemMeasureEnum], {
      defaultValue: ['COUNT'],
      description: 'What to tell of each combination of codes.',
    }),
  ],
  ItemArgs.prototype,
  'measure',
  void 0,
);
__decorate(
  [
    Field(() => [ItemDimensionEnum], {
      defaultValue: [],
      description: 'What to split by; one total when left out.',
    }),
  ],
  ItemArgs.prototype,
  'by',
  void 0,
);
__decorate(
  [Field(() => String, { defaultValue: '2017-Q1', description: 'First quarter, e.g. 2017-Q1.' })],
  ItemArgs.prototype,
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
  ItemArgs.prototype,
  'to',
  void 0,
);
ItemArgs = __decorate([ArgsType()], ItemArgs);
export { ItemArgs };
//# sourceMappingURL=item.input.js.map

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
import { Field, Int, ObjectType } from 'type-graphql';
import { graphEnum, Instant } from '@ictg/kit/graph';
export const SourceNameEnum = graphEnum(
  'StatisticsSourceName',
  'An owner whose records are counted.',
  {
    NRM: 'Referrals to the National Referral Mechanism, held by the Home Office; the whole United Kingdom.',
    ICTG: 'Children of the guardian service, held by the service; England and Wales.',
    LOOKED_AFTER: 'Children in care, held by each council that supplies its extract.',
    ICTG_WORK:
      'What the guardian service did beside its children: consultations, advice, calls and outcomes. It names nobody.',
    SESSIONS: 'Awareness sessions, who came, and posts of professionals. It names nobody.',
  },
);
export const SourceStateEnum = graphEnum(
  'StatisticsSourceState',
  'How well a source can be relied on today.',
  {
    CURRENT: 'Read whole within the last day and a half.',
    STALE: 'Last read whole more than a day and a half ago: newer events are not counted.',
    MISSING: 'Never read whole: what depends on it is unavailable, and is not zero.',
  },
);
let StatisticsSource = class StatisticsSource {};
__decorate(
  [Field(() => SourceNameEnum, { description: 'Whose records they are.' })],
  StatisticsSource.prototype,
  'source',
  void 0,
);
__decorate(
  [Field(() => SourceStateEnum, { description: 'Whether it can be relied on.' })],
  StatisticsSource.prototype,
  'state',
  void 0,
);
__decorate(
  [
    Field(() => Instant, {
      nullable: true,
      description:
        "When its owner last looked for changes, by the owner's clock; null while missing.",
    }),
  ],
  StatisticsSource.prototype,
  'asOf',
  void 0,
);
__decorate(
  [
    Field(() => Int, {
      nullable: true,
      description: 'How many records it holds, to the nearest 10; null while missing.',
    }),
  ],
  StatisticsSource.prototype,
  'records',
  void 0,
);
__decorate(
  [
    Field(() => String, {
      nullable: true,
      description:
        'Fingerprint of all its records together, SHA-256 in hexadecimal; null while missing.',
    }),
  ],
  StatisticsSource.prototype,
  'digest',
  void 0,
);
StatisticsSource = __decorate(
  [
    ObjectType('StatisticsSource', {
      description:
        'One of the sources that statistics stand on, and as of when. It tells of no person.',
    }),
  ],
  StatisticsSource,
);
export { StatisticsSource };
//# sourceMappingURL=provenance.type.js.map

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
import { Instant } from '@ictg/kit/graph';
import { SourceNameEnum, SourceStateEnum } from '../provenance/provenance.type.js';
let GapEstimate = class GapEstimate {};
__decorate(
  [Field(() => Float, { description: 'The best estimate.' })],
  GapEstimate.prototype,
  'value',
  void 0,
);
__decorate(
  [Field(() => Float, { description: 'Lower end.' })],
  GapEstimate.prototype,
  'least',
  void 0,
);
__decorate(
  [Field(() => Float, { description: 'Upper end.' })],
  GapEstimate.prototype,
  'greatest',
  void 0,
);
GapEstimate = __decorate(
  [
    ObjectType({
      simpleResolvers: true,
      description: 'A share with its 95% interval, from 0 to 1.',
    }),
  ],
  GapEstimate,
);
export { GapEstimate };
let GapLinkQuality = class GapLinkQuality {};
__decorate(
  [Field(() => SourceNameEnum, { description: 'One source.' })],
  GapLinkQuality.prototype,
  'left',
  void 0,
);
__decorate(
  [Field(() => SourceNameEnum, { description: 'The other.' })],
  GapLinkQuality.prototype,
  'right',
  void 0,
);
__decorate(
  [Field(() => String, { description: 'ALL, or what groups: NATIONALITY_GROUP, SEX, REGION.' })],
  GapLinkQuality.prototype,
  'by',
  void 0,
);
__decorate(
  [Field(() => String, { description: 'Code of the group; ALL for all.' })],
  GapLinkQuality.prototype,
  'group',
  void 0,
);
__decorate(
  [Field(() => GapEstimate, { description: 'The links made that are right.' })],
  GapLinkQuality.prototype,
  'precision',
  void 0,
);
__decorate(
  [Field(() => GapEstimate, { description: 'The right links that were made.' })],
  GapLinkQuality.prototype,
  'recall',
  void 0,
);
__decorate(
  [
    Field(() => String, {
      description:
        "CLERICAL_SAMPLE, or MATCH_PROBABILITIES: the model's own, until there is a sample.",
    }),
  ],
  GapLinkQuality.prototype,
  'basis',
  void 0,
);
__decorate(
  [Field(() => Int, { description: 'Pairs that reviewers looked at, to the nearest 10.' })],
  GapLinkQuality.prototype,
  'sampleSize',
  void 0,
);
GapLinkQuality = __decorate(
  [
    ObjectType({
      simpleResolvers: true,
      description: 'How well two sources are linked, for all children or one group.',
    }),
  ],
  GapLinkQuality,
);
export { GapLinkQuality };
let GapLinkage = class GapLinkage {};
__decorate(
  [Field(() => String, { description: 'Method and version.' })],
  GapLinkage.prototype,
  'method',
  void 0,
);
__decorate(
  [Field(() => Int, { description: 'Links made, to the nearest 10.' })],
  GapLinkage.prototype,
  'links',
  void 0,
);
__decorate(
  [
    Field(() => Int, {
      description: 'Links changed since the snapshot before, to the nearest 10.',
    }),
  ],
  GapLinkage.prototype,
  'linksChanged',
  void 0,
);
__decorate(
  [Field(() => [GapLinkQuality], { description: 'Quality of each pair of sources, for all.' })],
  GapLinkage.prototype,
  'quality',
  void 0,
);
__decorate(
  [Field(() => [GapLinkQuality], { description: 'Quality by group of children.' })],
  GapLinkage.prototype,
  'bySubgroup',
  void 0,
);
GapLinkage = __decorate(
  [
    ObjectType({
      simpleResolvers: true,
      description: 'How the sources were linked. Names never reach this service.',
    }),
  ],
  GapLinkage,
);
export { GapLinkage };
let GapCubeAudit = class GapCubeAudit {};
__decorate(
  [
    Field(() => String, {
      description: 'REFERRED, IN_CARE, REFERRALS, or a subject of the service’s own statistics.',
    }),
  ],
  GapCubeAudit.prototype,
  'name',
  void 0,
);
__decorate(
  [Field(() => Int, { description: 'Kinds of table whose sums a reader was taken to know.' })],
  GapCubeAudit.prototype,
  'tables',
  void 0,
);
__decorate(
  [Field(() => Int, { description: 'Cells whose least and greatest value were solved for.' })],
  GapCubeAudit.prototype,
  'cellsSolved',
  void 0,
);
__decorate(
  [Field(() => Int, { description: 'The fewest different values left open about any of them.' })],
  GapCubeAudit.prototype,
  'narrowest',
  void 0,
);
GapCubeAudit = __decorate(
  [
    ObjectType({
      simpleResolvers: true,
      description:
        'What the audit found of one cube, and of every kind of table that may be made of it.',
    }),
  ],
  GapCubeAudit,
);
export { GapCubeAudit };
let GapAudit = class GapAudit {};
__decorate(
  [Field(() => String, { description: 'Solver and how it was asked.' })],
  GapAudit.prototype,
  'method',
  void 0,
);
__decorate(
  [
    Field(() => [GapCubeAudit], {
      description: 'Each cube that was audited; empty for snapshots from before all were.',
    }),
  ],
  GapAudit.prototype,
  'cubes',
  void 0,
);
__decorate(
  [Field(() => Int, { description: 'Cells whose least and greatest value were solved for.' })],
  GapAudit.prototype,
  'cellsSolved',
  void 0,
);
__decorate(
  [Field(() => Int, { description: 'The fewest different values left open about any of them.' })],
  GapAudit.prototype,
  'narrowest',
  void 0,
);
__decorate(
  [Field(() => Boolean, { description: 'Whether no fewer than five are left open anywhere.' })],
  GapAudit.prototype,
  'isSafe',
  void 0,
);
GapAudit = __decorate(
  [
    ObjectType({
      simpleResolvers: true,
      description: 'What the audit found before the snapshot was published.',
    }),
  ],
  GapAudit,
);
export { GapAudit };
let GapDisclosure = class GapDisclosure {};
__decorate(
  [Field(() => String, { description: 'Id of the policy.' })],
  GapDisclosure.prototype,
  'policy',
  void 0,
);
__decorate(
  [Field(() => Int, { description: 'Version of the policy.' })],
  GapDisclosure.prototype,
  'version',
  void 0,
);
__decorate(
  [Field(() => Int, { description: 'Counts are multiples of this.' })],
  GapDisclosure.prototype,
  'base',
  void 0,
);
__decorate(
  [Field(() => String, { description: 'The method in a sentence.' })],
  GapDisclosure.prototype,
  'method',
  void 0,
);
__decorate(
  [Field(() => GapAudit, { description: 'The audit of this snapshot.' })],
  GapDisclosure.prototype,
  'audit',
  void 0,
);
GapDisclosure = __decorate(
  [
    ObjectType({
      simpleResolvers: true,
      description: 'How single children are protected.',
    }),
  ],
  GapDisclosure,
);
export { GapDisclosure };
let GapSource = class GapSource {};
__decorate(
  [Field(() => SourceNameEnum, { description: 'Whose records they are.' })],
  GapSource.prototype,
  'source',
  void 0,
);
__decorate(
  [Field(() => SourceStateEnum, { description: 'Whether it could be relied on.' })],
  GapSource.prototype,
  'state',
  void 0,
);
__decorate(
  [Field(() => Instant, { nullable: true, description: "As of when, by its owner's clock." })],
  GapSource.prototype,
  'asOf',
  void 0,
);
__decorate(
  [Field(() => Int, { description: 'Records, to the nearest 10.' })],
  GapSource.prototype,
  'rows',
  void 0,
);
__decorate(
  [Field(() => String, { description: 'Fingerprint of them, SHA-256; empty while missing.' })],
  GapSource.prototype,
  'digest',
  void 0,
);
__decorate(
  [Field(() => Int, { description: 'How many of the 175 authorities it covers.' })],
  GapSource.prototype,
  'authorities',
  void 0,
);
GapSource = __decorate(
  [
    ObjectType({
      simpleResolvers: true,
      description: 'A source of a snapshot, as it was then.',
    }),
  ],
  GapSource,
);
export { GapSource };
let GapProvenance = class GapProvenance {};
__decorate(
  [Field(() => [GapSource], { description: 'Its sources.' })],
  GapProvenance.prototype,
  'sources',
  void 0,
);
GapProvenance = __decorate(
  [
    ObjectType({
      simpleResolvers: true,
      description: 'What a snapshot stands on.',
    }),
  ],
  GapProvenance,
);
export { GapProvenance };
//# sourceMappingURL=quality.type.js.map

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
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { graphEnum, IdempotencyKey, Instant, resultOf } from '@ictg/kit/graph';
export const PublicationPackStateEnum = graphEnum(
  'PublicationPackState',
  'Where a publication pack stands.',
  {
    DRAFTED: 'Drafted: nobody has signed.',
    SIGNED_ONCE: 'One person has signed; another must too.',
    PUBLISHED: 'Two people have signed: it may be passed on, and never changes.',
  },
);
let PackSignatureLine = class PackSignatureLine {};
__decorate(
  [Field(() => String, { description: 'Name of the person of the service.' })],
  PackSignatureLine.prototype,
  'name',
  void 0,
);
__decorate(
  [Field(() => Instant, { description: 'When they signed.' })],
  PackSignatureLine.prototype,
  'at',
  void 0,
);
__decorate(
  [Field(() => Boolean, { description: 'Whether the viewer is that person.' })],
  PackSignatureLine.prototype,
  'isMine',
  void 0,
);
PackSignatureLine = __decorate(
  [ObjectType({ simpleResolvers: true, description: 'Who stands behind a pack.' })],
  PackSignatureLine,
);
export { PackSignatureLine };
let PackAccess = class PackAccess {};
__decorate(
  [Field(() => Boolean, { description: 'Whether they may sign now.' })],
  PackAccess.prototype,
  'canSign',
  void 0,
);
__decorate(
  [Field(() => String, { nullable: true, description: 'Why not; null when they may.' })],
  PackAccess.prototype,
  'whyNot',
  void 0,
);
PackAccess = __decorate(
  [ObjectType({ simpleResolvers: true, description: 'Whether the viewer may sign, and why not.' })],
  PackAccess,
);
export { PackAccess };
let PublicationPackType = class PublicationPackType {};
__decorate(
  [Field(() => ID, { description: 'Opaque id.' })],
  PublicationPackType.prototype,
  'id',
  void 0,
);
__decorate(
  [Field(() => Int, { description: 'Version that was read; send it back to sign.' })],
  PublicationPackType.prototype,
  'version',
  void 0,
);
__decorate(
  [Field(() => String, { description: 'What it is called.' })],
  PublicationPackType.prototype,
  'title',
  void 0,
);
__decorate(
  [Field(() => String, { description: 'What its readers are told, in words.' })],
  PublicationPackType.prototype,
  'notes',
  void 0,
);
__decorate(
  [Field(() => String, { description: 'Id of the snapshot that every figure comes from.' })],
  PublicationPackType.prototype,
  'snapshot',
  void 0,
);
__decorate(
  [
    Field(() => String, {
      description: 'SHA-256 of all that it says; the signatures stand under it.',
    }),
  ],
  PublicationPackType.prototype,
  'digest',
  void 0,
);
__decorate(
  [Field(() => PublicationPackStateEnum, { description: 'Where it stands.' })],
  PublicationPackType.prototype,
  'state',
  void 0,
);
__decorate(
  [Field(() => String, { description: 'Who drafted it.' })],
  PublicationPackType.prototype,
  'draftedBy',
  void 0,
);
__decorate(
  [Field(() => Instant, { description: 'When it was drafted.' })],
  PublicationPackType.prototype,
  'draftedAt',
  void 0,
);
__decorate(
  [Field(() => Instant, { nullable: true, description: 'When the second person signed.' })],
  PublicationPackType.prototype,
  'publishedAt',
  void 0,
);
__decorate(
  [Field(() => [PackSignatureLine], { description: 'Who signed, the first first.' })],
  PublicationPackType.prototype,
  'signatures',
  void 0,
);
__decorate(
  [Field(() => [String], { description: 'Titles of its tables, in order.' })],
  PublicationPackType.prototype,
  'tables',
  void 0,
);
__decorate(
  [Field(() => PackAccess, { description: 'What the viewer may do with it.' })],
  PublicationPackType.prototype,
  'access',
  void 0,
);
__decorate(
  [Field(() => String, { description: 'Path of the pack as an accessible spreadsheet.' })],
  PublicationPackType.prototype,
  'odsUrl',
  void 0,
);
PublicationPackType = __decorate(
  [
    ObjectType('PublicationPack', {
      simpleResolvers: true,
      description:
        'Tables of one frozen snapshot with notes. Two different people sign before it is published.',
    }),
  ],
  PublicationPackType,
);
export { PublicationPackType };
let DraftPublicationPackInput = class DraftPublicationPackInput {};
__decorate(
  [
    Field(() => IdempotencyKey, {
      description: 'Chosen by the sender: the same twice is one pack.',
    }),
  ],
  DraftPublicationPackInput.prototype,
  'idempotencyKey',
  void 0,
);
__decorate(
  [Field(() => String, { description: 'What it is called, e.g. the quarter.' })],
  DraftPublicationPackInput.prototype,
  'title',
  void 0,
);
__decorate(
  [Field(() => String, { description: 'What its readers are told, in words.' })],
  DraftPublicationPackInput.prototype,
  'notes',
  void 0,
);
DraftPublicationPackInput = __decorate(
  [InputType({ description: 'A pack of the newest snapshot.' })],
  DraftPublicationPackInput,
);
export { DraftPublicationPackInput };
let SignPublicationPackInput = class SignPublicationPackInput {};
__decorate(
  [Field(() => ID, { description: 'The pack.' })],
  SignPublicationPackInput.prototype,
  'id',
  void 0,
);
__decorate(
  [Field(() => Int, { description: 'The version that was read.' })],
  SignPublicationPackInput.prototype,
  'version',
  void 0,
);
SignPublicationPackInput = __decorate(
  [InputType({ description: 'That somebody stands behind a pack.' })],
  SignPublicationPackInput,
);
export { SignPublicationPackInput };
let PublicationPackDrafted = class PublicationPackDrafted {};
__decorate(
  [Field(() => PublicationPackType, { description: 'The pack.' })],
  PublicationPackDrafted.prototype,
  'publicationPack',
  void 0,
);
PublicationPackDrafted = __decorate(
  [ObjectType({ description: 'The pack is drafted.' })],
  PublicationPackDrafted,
);
export { PublicationPackDrafted };
let PublicationPackSigned = class PublicationPackSigned {};
__decorate(
  [Field(() => PublicationPackType, { description: 'The pack.' })],
  PublicationPackSigned.prototype,
  'publicationPack',
  void 0,
);
PublicationPackSigned = __decorate(
  [ObjectType({ description: 'The pack is signed.' })],
  PublicationPackSigned,
);
export { PublicationPackSigned };
export const DraftPublicationPackResult = resultOf('DraftPublicationPack', PublicationPackDrafted);
export const SignPublicationPackResult = resultOf('SignPublicationPack', PublicationPackSigned);
//# sourceMappingURL=pack.type.js.map

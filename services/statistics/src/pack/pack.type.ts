import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { graphEnum, IdempotencyKey, Instant, resultOf } from '@ictg/kit/graph';
import type { PackState } from './pack.states.js';

export const PublicationPackStateEnum = graphEnum<PackState>(
  'PublicationPackState',
  'Where a publication pack stands.',
  {
    DRAFTED: 'Drafted: nobody has signed.',
    SIGNED_ONCE: 'One person has signed; another must too.',
    PUBLISHED: 'Two people have signed: it may be passed on, and never changes.',
    WITHDRAWN: 'Withdrawn: it stays where it is, marked, with what replaces it.',
  },
);

@ObjectType({ simpleResolvers: true, description: 'Who stands behind a pack.' })
export class PackSignatureLine {
  @Field(() => String, { description: 'Name of the person of the service.' })
  name!: string;

  @Field(() => Instant, { description: 'When they signed.' })
  at!: Date;

  @Field(() => Boolean, { description: 'Whether the viewer is that person.' })
  isMine!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Whether the viewer may sign, and why not.' })
export class PackAccess {
  @Field(() => Boolean, { description: 'Whether they may sign now.' })
  canSign!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not; null when they may.' })
  whyNot!: string | null;

  @Field(() => Boolean, { description: 'Whether they may withdraw it now.' })
  canWithdraw!: boolean;

  @Field(() => Boolean, { description: 'Whether they may name what replaces it now.' })
  canReplace!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'That a published pack is not to be used.' })
export class PackWithdrawal {
  @Field(() => Instant, { description: 'Since when.' })
  at!: Date;

  @Field(() => String, { description: 'Who withdrew it.' })
  by!: string;

  @Field(() => String, { description: 'Why, in words for its readers.' })
  reason!: string;

  @Field(() => ID, { nullable: true, description: 'The pack to use instead; null if none is.' })
  replacedById!: string | null;

  @Field(() => String, { nullable: true, description: 'What that one is called.' })
  replacedByTitle!: string | null;
}

@ObjectType('PublicationPack', {
  simpleResolvers: true,
  description:
    'Tables of one frozen snapshot with notes. Two different people sign before it is published.',
})
export class PublicationPackType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read; send it back to sign.' })
  version!: number;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'What its readers are told, in words.' })
  notes!: string;

  @Field(() => String, { description: 'Id of the snapshot that every figure comes from.' })
  snapshot!: string;

  @Field(() => String, {
    description: 'SHA-256 of all that it says; the signatures stand under it.',
  })
  digest!: string;

  @Field(() => PublicationPackStateEnum, { description: 'Where it stands.' })
  state!: PackState;

  @Field(() => String, { description: 'Who drafted it.' })
  draftedBy!: string;

  @Field(() => Instant, { description: 'When it was drafted.' })
  draftedAt!: Date;

  @Field(() => Instant, { nullable: true, description: 'When the second person signed.' })
  publishedAt!: Date | null;

  @Field(() => PackWithdrawal, {
    nullable: true,
    description: 'That it was withdrawn; null while it stands.',
  })
  withdrawal!: PackWithdrawal | null;

  @Field(() => String, { description: 'How to quote it; a withdrawn one is quoted as such.' })
  cite!: string;

  @Field(() => [PackSignatureLine], { description: 'Who signed, the first first.' })
  signatures!: PackSignatureLine[];

  @Field(() => [String], { description: 'Titles of its tables, in order.' })
  tables!: string[];

  @Field(() => PackAccess, { description: 'What the viewer may do with it.' })
  access!: PackAccess;

  @Field(() => String, { description: 'Path of the pack as an accessible spreadsheet.' })
  odsUrl!: string;
}

@InputType({ description: 'A pack of the newest snapshot.' })
export class DraftPublicationPackInput {
  @Field(() => IdempotencyKey, { description: 'Chosen by the sender: the same twice is one pack.' })
  idempotencyKey!: string;

  @Field(() => String, { description: 'What it is called, e.g. the quarter.' })
  title!: string;

  @Field(() => String, { description: 'What its readers are told, in words.' })
  notes!: string;
}

@InputType({ description: 'That somebody stands behind a pack.' })
export class SignPublicationPackInput {
  @Field(() => ID, { description: 'The pack.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@InputType({ description: 'That a published pack is not to be used any more.' })
export class WithdrawPublicationPackInput {
  @Field(() => ID, { description: 'The pack.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { description: 'What is wrong with it, in words for its readers.' })
  reason!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The published pack to use instead, if there is one yet.',
  })
  replacementId?: string | null;
}

@InputType({ description: 'What is to be used instead of a withdrawn pack.' })
export class ReplacePublicationPackInput {
  @Field(() => ID, { description: 'The withdrawn pack.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => ID, { description: 'The published pack to use instead.' })
  replacementId!: string;
}

@ObjectType({ description: 'The pack is drafted.' })
export class PublicationPackDrafted {
  @Field(() => PublicationPackType, { description: 'The pack.' })
  publicationPack!: PublicationPackType;
}

@ObjectType({ description: 'The pack is signed.' })
export class PublicationPackSigned {
  @Field(() => PublicationPackType, { description: 'The pack.' })
  publicationPack!: PublicationPackType;
}

@ObjectType({ description: 'The pack is withdrawn.' })
export class PublicationPackWithdrawn {
  @Field(() => PublicationPackType, { description: 'The pack.' })
  publicationPack!: PublicationPackType;
}

@ObjectType({ description: 'What replaces the pack is named.' })
export class PublicationPackReplaced {
  @Field(() => PublicationPackType, { description: 'The withdrawn pack.' })
  publicationPack!: PublicationPackType;
}

export const DraftPublicationPackResult = resultOf('DraftPublicationPack', PublicationPackDrafted);
export const SignPublicationPackResult = resultOf('SignPublicationPack', PublicationPackSigned);
export const WithdrawPublicationPackResult = resultOf(
  'WithdrawPublicationPack',
  PublicationPackWithdrawn,
);
export const ReplacePublicationPackResult = resultOf(
  'ReplacePublicationPack',
  PublicationPackReplaced,
);

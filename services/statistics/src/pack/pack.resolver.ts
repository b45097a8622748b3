import { Arg, Ctx, Directive, Mutation, Query, Resolver } from 'type-graphql';
import type { Desk } from '@ictg/kit/database';
import { has } from '@ictg/kit/viewer';
import { packKeepers } from '../permission/permission.js';
import { packLifecycle } from './pack.states.js';
import { answer, type GraphContext, type Problem } from '@ictg/kit/graph';
import { draftPublicationPack } from './commands/draft-publication-pack.js';
import { signPublicationPack } from './commands/sign-publication-pack.js';
import {
  replacePublicationPack,
  withdrawPublicationPack,
} from './commands/withdraw-publication-pack.js';
import { packTables } from './pack.data.js';
import { citePack, packRows, whyNotSign, type PackRow } from './pack.queries.js';
import {
  DraftPublicationPackInput,
  DraftPublicationPackResult,
  PackWithdrawal,
  PublicationPackDrafted,
  PublicationPackReplaced,
  PublicationPackSigned,
  PublicationPackType,
  PublicationPackWithdrawn,
  ReplacePublicationPackInput,
  ReplacePublicationPackResult,
  SignPublicationPackInput,
  SignPublicationPackResult,
  WithdrawPublicationPackInput,
  WithdrawPublicationPackResult,
} from './pack.type.js';

/** What is published, and who stands behind it. */
@Resolver()
export class PublicationPackResolver {
  @Directive('@tag(name: "analyst")')
  @Directive('@tag(name: "share-statistics")')
  @Query(() => [PublicationPackType], {
    description:
      'Publication packs, newest first, fifty at most: of managers all, of others who read statistics those that are published.',
  })
  async publicationPacks(@Ctx() { desk }: GraphContext): Promise<PublicationPackType[]> {
    return (await packRows(desk)).map((row) => shown(desk, row));
  }

  @Mutation(() => DraftPublicationPackResult, {
    description: 'Drafts a pack of the newest snapshot; its figures are frozen from then on.',
  })
  draftPublicationPack(
    @Arg('input', () => DraftPublicationPackInput, { description: 'The pack.' })
    input: DraftPublicationPackInput,
    @Ctx() context: GraphContext,
  ): Promise<PublicationPackDrafted | Problem> {
    return answer(PublicationPackDrafted, async () => {
      const id = await context.command((desk) => draftPublicationPack(desk, input));
      return found(context.desk, id);
    });
  }

  @Mutation(() => SignPublicationPackResult, {
    description:
      'Stands behind a pack; with the second signature, of another person, it is published.',
  })
  signPublicationPack(
    @Arg('input', () => SignPublicationPackInput, { description: 'The pack.' })
    input: SignPublicationPackInput,
    @Ctx() context: GraphContext,
  ): Promise<PublicationPackSigned | Problem> {
    return answer(PublicationPackSigned, async () => {
      const id = await context.command((desk) => signPublicationPack(desk, input));
      return found(context.desk, id);
    });
  }

  @Mutation(() => WithdrawPublicationPackResult, {
    description:
      'Withdraws a published pack. It stays where it is, can be quoted, and says so before any figure.',
  })
  withdrawPublicationPack(
    @Arg('input', () => WithdrawPublicationPackInput, { description: 'The pack, and why.' })
    input: WithdrawPublicationPackInput,
    @Ctx() context: GraphContext,
  ): Promise<PublicationPackWithdrawn | Problem> {
    return answer(PublicationPackWithdrawn, async () => {
      const id = await context.command((desk) => withdrawPublicationPack(desk, input));
      return found(context.desk, id);
    });
  }

  @Mutation(() => ReplacePublicationPackResult, {
    description: 'Names what is to be used instead of a withdrawn pack.',
  })
  replacePublicationPack(
    @Arg('input', () => ReplacePublicationPackInput, { description: 'Both packs.' })
    input: ReplacePublicationPackInput,
    @Ctx() context: GraphContext,
  ): Promise<PublicationPackReplaced | Problem> {
    return answer(PublicationPackReplaced, async () => {
      const id = await context.command((desk) => replacePublicationPack(desk, input));
      return found(context.desk, id);
    });
  }
}

async function found(desk: Desk, id: string) {
  const [row] = await packRows(desk, id);
  return row === undefined ? {} : { publicationPack: shown(desk, row) };
}

function shown(desk: Desk, row: PackRow): PublicationPackType {
  const whyNot = whyNotSign(desk, row);
  const keeps = has(desk.viewer, ...packKeepers);
  return Object.assign(new PublicationPackType(), {
    ...row,
    signatures: row.signatures.map((one) => ({ ...one, at: new Date(one.at) })),
    tables: packTables.map(({ title }) => title),
    withdrawal: withdrawalOf(row),
    cite: citePack(row),
    access: {
      canSign: whyNot === null,
      whyNot,
      canWithdraw: keeps && packLifecycle.allows(row.state, 'withdraw'),
      canReplace: keeps && packLifecycle.allows(row.state, 'replace'),
    },
    odsUrl: `/statistics/packs/${row.id}.ods`,
  });
}

function withdrawalOf(row: PackRow): PackWithdrawal | null {
  const { withdrawnAt: at, withdrawnBy, withdrawnReason, replacedById, replacedByTitle } = row;
  if (at === null) return null;
  const [by, reason] = [withdrawnBy ?? '', withdrawnReason ?? ''];
  return Object.assign(new PackWithdrawal(), { at, by, reason, replacedById, replacedByTitle });
}

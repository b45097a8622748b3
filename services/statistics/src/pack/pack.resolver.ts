import { Arg, Ctx, Directive, Mutation, Query, Resolver } from 'type-graphql';
import type { Desk } from '@ictg/kit/database';
import { answer, type GraphContext, type Problem } from '@ictg/kit/graph';
import { draftPublicationPack } from './commands/draft-publication-pack.js';
import { signPublicationPack } from './commands/sign-publication-pack.js';
import { packTables } from './pack.data.js';
import { packRows, whyNotSign, type PackRow } from './pack.queries.js';
import {
  DraftPublicationPackInput,
  DraftPublicationPackResult,
  PublicationPackDrafted,
  PublicationPackSigned,
  PublicationPackType,
  SignPublicationPackInput,
  SignPublicationPackResult,
} from './pack.type.js';

/** What is published, and who stands behind it. */
@Resolver()
export class PublicationPackResolver {
  @Directive('@tag(name: "analyst")')
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
}

async function found(desk: Desk, id: string) {
  const [row] = await packRows(desk, id);
  return row === undefined ? {} : { publicationPack: shown(desk, row) };
}

function shown(desk: Desk, row: PackRow): PublicationPackType {
  const whyNot = whyNotSign(desk, row);
  return Object.assign(new PublicationPackType(), {
    ...row,
    signatures: row.signatures.map((one) => ({ ...one, at: new Date(one.at) })),
    tables: packTables.map(({ title }) => title),
    access: { canSign: whyNot === null, whyNot },
    odsUrl: `/statistics/packs/${row.id}.ods`,
  });
}

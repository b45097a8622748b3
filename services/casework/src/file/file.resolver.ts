import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { answer, type GraphContext, type Problem } from '@ictg/kit/graph';
import { Referral } from '../referral/index.js';
import { openFile } from './commands/open-file.js';
import { filesOf } from './file.queries.js';
import { OpenFileResult, OpenFileSuccess, StoredFile } from './file.type.js';

/** The files of referrals. */
@Resolver(() => Referral)
export class FileResolver {
  @Directive('@tag(name: "personal-sensitive")')
  @FieldResolver(() => [StoredFile], { description: 'The files sent with it, oldest first.' })
  async files(@Root() referral: Referral, @Ctx() context: GraphContext): Promise<StoredFile[]> {
    return (
      (await context.loader('files', (ids) => filesOf(context.desk, ids)).load(referral.id)) ?? []
    );
  }

  @Mutation(() => OpenFileResult, {
    description:
      'Makes a link that opens a file for this person, for a minute. Opening it is logged.',
  })
  openFile(
    @Arg('fileId', () => ID, { description: 'The file.' }) fileId: string,
    @Ctx() context: GraphContext,
  ): Promise<OpenFileSuccess | Problem> {
    return answer(OpenFileSuccess, () =>
      context.command((desk) => openFile(desk, fileId, new Date())),
    );
  }
}

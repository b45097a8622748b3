import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { selectedFields, type GraphContext } from '@ictg/kit/graph';
import { Child, NrmReference } from '../child/index.js';
import { changeChild, ChangeChildResult, type ChangeChildAnswer } from '../record/index.js';
import { denyRecord } from './commands/deny-record.js';
import { confirmRecordDenial, undoRecordDenial } from './commands/settle-record-denial.js';
import {
  ConfirmRecordDenialInput,
  DenyRecordInput,
  UndoRecordDenialInput,
} from './denial.input.js';
import { denialOf, standingDenials } from './denial.queries.js';
import { RecordDenial } from './denial.type.js';
import type { RecordOwner } from './denial.vocabulary.js';

const sensitive = '@tag(name: "personal-sensitive")';

/** What closes the record that a reference of a child leads to; null when nothing does. */
export async function denialFor(
  context: GraphContext,
  childId: string,
  owner: RecordOwner,
  reference: string,
): Promise<RecordDenial | null> {
  const all = await context
    .loader('recordDenials', (ids) => standingDenials(context.desk, ids))
    .load(childId);
  return denialOf(all, owner, reference) ?? null;
}

/** Saying that what an NRM reference leads to is not of the child. */
@Resolver(() => NrmReference)
export class NrmDenialResolver {
  @Directive(sensitive)
  @FieldResolver(() => RecordDenial, {
    nullable: true,
    description:
      "That somebody says the Home Office's record under it is not of this child; null while nobody does.",
  })
  async denial(
    @Root() { childId, reference }: NrmReference,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RecordDenial | null> {
    return looked(
      context,
      childId,
      await denialFor(context, childId, 'HOME_OFFICE', reference),
      info,
    );
  }
}

/** The same of a council's record, and the commands. */
@Resolver(() => Child)
export class RecordDenialResolver {
  @Directive(sensitive)
  @FieldResolver(() => RecordDenial, {
    nullable: true,
    description:
      "That somebody says the council's record under the Home Office reference is not of this child; null while nobody does, and on the thin card.",
  })
  async careDenial(
    @Root() { id, homeOfficeReference }: Child,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RecordDenial | null> {
    if (!homeOfficeReference) return null;
    return looked(context, id, await denialFor(context, id, 'COUNCIL', homeOfficeReference), info);
  }

  @Mutation(() => ChangeChildResult, {
    description:
      "Says that another owner's record is not of this child. It closes at once, becomes a task of the managers, and the two are linked in no later snapshot.",
  })
  denyRecord(
    @Arg('input', () => DenyRecordInput, { description: 'Which record, and why.' })
    input: DenyRecordInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => denyRecord(desk, input));
  }

  @Mutation(() => ChangeChildResult, {
    description: 'Confirms that a record is not of the child: another person than who said it.',
  })
  confirmRecordDenial(
    @Arg('input', () => ConfirmRecordDenialInput, { description: 'The statement.' })
    input: ConfirmRecordDenialInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => confirmRecordDenial(desk, input));
  }

  @Mutation(() => ChangeChildResult, {
    description: 'Undoes the statement: the record opens again.',
  })
  undoRecordDenial(
    @Arg('input', () => UndoRecordDenialInput, { description: 'The statement, and why.' })
    input: UndoRecordDenialInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => undoRecordDenial(desk, input));
  }
}

function looked(
  { desk }: GraphContext,
  childId: string,
  denial: RecordDenial | null,
  info: GraphQLResolveInfo,
): RecordDenial | null {
  if (denial) desk.looked({ childId, record: 'record denial', fields: selectedFields(info) });
  return denial;
}

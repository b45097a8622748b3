import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GraphContext } from '@ictg/kit/graph';
import { answer, type Problem } from '@ictg/kit/graph';
import type { Desk } from '@ictg/kit/database';
import { AddAgencyInput, ChangeAgencyInput, CheckDirectoryNumberInput } from './agency.input.js';
import { agenciesById } from './agency.queries.js';
import {
  AddAgencyResult,
  AgencySaved,
  ChangeAgencyResult,
  CheckDirectoryNumberResult,
} from './agency.result.js';
import { addAgency } from './commands/add-agency.js';
import { changeAgency } from './commands/change-agency.js';
import { checkDirectoryNumber } from './commands/check-directory-number.js';

/** Changes of the directory. */
@Resolver()
export class AgencyCommandResolver {
  @Mutation(() => AddAgencyResult, { description: 'Adds an agency to the directory.' })
  addAgency(
    @Arg('input', () => AddAgencyInput, { description: 'Which.' }) input: AddAgencyInput,
    @Ctx() context: GraphContext,
  ): Promise<AgencySaved | Problem> {
    return saved(context, (desk) => addAgency(desk, input));
  }

  @Mutation(() => ChangeAgencyResult, {
    description: 'Changes what the directory says of an agency.',
  })
  changeAgency(
    @Arg('input', () => ChangeAgencyInput, { description: 'What.' }) input: ChangeAgencyInput,
    @Ctx() context: GraphContext,
  ): Promise<AgencySaved | Problem> {
    return saved(context, (desk) => changeAgency(desk, input));
  }

  @Mutation(() => CheckDirectoryNumberResult, {
    description:
      "Records that an agency's number was checked today in a source that anyone can see.",
  })
  checkDirectoryNumber(
    @Arg('input', () => CheckDirectoryNumberInput, { description: 'The check.' })
    input: CheckDirectoryNumberInput,
    @Ctx() context: GraphContext,
  ): Promise<AgencySaved | Problem> {
    return saved(context, (desk) => checkDirectoryNumber(desk, input));
  }
}

function saved(
  context: GraphContext,
  command: (desk: Desk) => Promise<string>,
): Promise<AgencySaved | Problem> {
  return answer(AgencySaved, async () => {
    const id = await context.command(command);
    const agency = (await agenciesById(context.desk, [id])).get(id);
    return agency ? { agency } : {};
  });
}

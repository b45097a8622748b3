import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Desk } from '@ictg/kit/database';
import { answer, type GraphContext, type Problem } from '@ictg/kit/graph';
import {
  AgreementStepInput,
  AgreementStepWithReasonInput,
  DraftAgreementInput,
} from './agreement.input.js';
import { agreementById } from './agreement.queries.js';
import {
  AgreementSaved,
  ApproveAgreementResult,
  DraftAgreementResult,
  EndAgreementResult,
  ResumeAgreementResult,
  SuspendAgreementResult,
  WithdrawAgreementResult,
} from './agreement.type.js';
import { draftAgreement } from './commands/draft-agreement.js';
import {
  approveAgreement,
  endAgreement,
  resumeAgreement,
  suspendAgreement,
  withdrawAgreement,
} from './commands/move-agreement.js';

type Saved = Promise<AgreementSaved | Problem>;

/** The steps of a sharing agreement. */
@Resolver()
export class AgreementCommandResolver {
  @Mutation(() => DraftAgreementResult, {
    description: 'Drafts a sharing agreement. It opens nothing until two people have approved it.',
  })
  draftAgreement(
    @Arg('input', () => DraftAgreementInput, { description: 'What it is to say.' })
    input: DraftAgreementInput,
    @Ctx() context: GraphContext,
  ): Saved {
    return saved(context, (desk) => draftAgreement(desk, input));
  }

  @Mutation(() => ApproveAgreementResult, {
    description:
      'Approves a sharing agreement: as the first of two people, or as the other, after whom it holds.',
  })
  approveAgreement(
    @Arg('input', () => AgreementStepInput, { description: 'Which, as it was read.' })
    input: AgreementStepInput,
    @Ctx() context: GraphContext,
  ): Saved {
    return saved(context, (desk) => approveAgreement(desk, input));
  }

  @Mutation(() => WithdrawAgreementResult, {
    description: 'Takes back a sharing agreement that does not hold yet.',
  })
  withdrawAgreement(
    @Arg('input', () => AgreementStepWithReasonInput, { description: 'Which, and why.' })
    input: AgreementStepWithReasonInput,
    @Ctx() context: GraphContext,
  ): Saved {
    return saved(context, (desk) => withdrawAgreement(desk, input));
  }

  @Mutation(() => SuspendAgreementResult, {
    description: 'Suspends a sharing agreement: within a minute nothing is shared by it.',
  })
  suspendAgreement(
    @Arg('input', () => AgreementStepWithReasonInput, { description: 'Which, and why.' })
    input: AgreementStepWithReasonInput,
    @Ctx() context: GraphContext,
  ): Saved {
    return saved(context, (desk) => suspendAgreement(desk, input));
  }

  @Mutation(() => ResumeAgreementResult, {
    description: 'Lets a suspended sharing agreement go on as it was approved.',
  })
  resumeAgreement(
    @Arg('input', () => AgreementStepInput, { description: 'Which, as it was read.' })
    input: AgreementStepInput,
    @Ctx() context: GraphContext,
  ): Saved {
    return saved(context, (desk) => resumeAgreement(desk, input));
  }

  @Mutation(() => EndAgreementResult, {
    description: 'Ends a sharing agreement for good: within a minute nothing is shared by it.',
  })
  endAgreement(
    @Arg('input', () => AgreementStepWithReasonInput, { description: 'Which, and why.' })
    input: AgreementStepWithReasonInput,
    @Ctx() context: GraphContext,
  ): Saved {
    return saved(context, (desk) => endAgreement(desk, input));
  }
}

function saved(context: GraphContext, work: (desk: Desk) => Promise<string>): Saved {
  return answer(AgreementSaved, async () => {
    const id = await context.command(work);
    const agreement = await agreementById(context.desk, id);
    return agreement ? { agreement } : {};
  });
}

import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Desk } from '@ictg/kit/database';
import { answer, type GraphContext, type Problem } from '@ictg/kit/graph';
import { GiveAdviceInput } from '../advice/index.js';
import {
  closeConsultation,
  closeConsultationWithoutAdvice,
  followUpConsultation,
  reopenConsultation,
} from './commands/end-consultation.js';
import { giveConsultationAdvice } from './commands/give-consultation-advice.js';
import { handOverConsultation } from './commands/hand-over-consultation.js';
import { changeConsultation, recordConsultation } from './commands/record-consultation.js';
import { reviewNrmDraft } from './commands/review-nrm-draft.js';
import { linkConsultation, unlinkConsultation } from './commands/tie-consultation.js';
import {
  ChangeConsultationInput,
  ConsultationStepInput,
  HandOverConsultationInput,
  LinkConsultationInput,
  NotedConsultationStepInput,
  RecordConsultationInput,
  ReviewNrmDraftInput,
  UnlinkConsultationInput,
} from './consultation.input.js';
import { consultationsById } from './consultation.queries.js';
import { ConsultationResult, ConsultationSaved } from './consultation.result.js';

/** What can be done with consultations. */
@Resolver()
export class ConsultationCommandResolver {
  @Mutation(() => ConsultationResult, {
    description: 'Records a consultation. It makes no child and counts as none.',
  })
  recordConsultation(
    @Arg('input', () => RecordConsultationInput, { description: 'What was asked and by whom.' })
    input: RecordConsultationInput,
    @Ctx() context: GraphContext,
  ): Promise<ConsultationSaved | Problem> {
    return saved(context, (desk) => recordConsultation(desk, input));
  }

  @Mutation(() => ConsultationResult, { description: 'Changes what is recorded.' })
  changeConsultation(
    @Arg('input', () => ChangeConsultationInput, { description: 'As it should stand.' })
    input: ChangeConsultationInput,
    @Ctx() context: GraphContext,
  ): Promise<ConsultationSaved | Problem> {
    return saved(context, (desk) => changeConsultation(desk, input));
  }

  @Mutation(() => ConsultationResult, { description: 'Records advice given in a consultation.' })
  giveConsultationAdvice(
    @Arg('consultationId', () => ID, { description: 'The consultation.' }) consultationId: string,
    @Arg('input', () => GiveAdviceInput, { description: 'The advice.' }) input: GiveAdviceInput,
    @Ctx() context: GraphContext,
  ): Promise<ConsultationSaved | Problem> {
    return saved(context, async (desk) => {
      await giveConsultationAdvice(desk, consultationId, input);
      return consultationId;
    });
  }

  @Mutation(() => ConsultationResult, {
    description: 'Records that the professional was asked again, and what they said.',
  })
  followUpConsultation(
    @Arg('input', () => NotedConsultationStepInput, { description: 'What they said.' })
    input: NotedConsultationStepInput,
    @Ctx() context: GraphContext,
  ): Promise<ConsultationSaved | Problem> {
    return saved(context, (desk) => followUpConsultation(desk, input));
  }

  @Mutation(() => ConsultationResult, {
    description: 'Closes a consultation whose advice all has its answer.',
  })
  closeConsultation(
    @Arg('input', () => ConsultationStepInput, { description: 'Which.' })
    input: ConsultationStepInput,
    @Ctx() context: GraphContext,
  ): Promise<ConsultationSaved | Problem> {
    return saved(context, (desk) => closeConsultation(desk, input));
  }

  @Mutation(() => ConsultationResult, {
    description: 'Closes a consultation in which no advice was needed.',
  })
  closeConsultationWithoutAdvice(
    @Arg('input', () => NotedConsultationStepInput, { description: 'Why none.' })
    input: NotedConsultationStepInput,
    @Ctx() context: GraphContext,
  ): Promise<ConsultationSaved | Problem> {
    return saved(context, (desk) => closeConsultationWithoutAdvice(desk, input));
  }

  @Mutation(() => ConsultationResult, { description: 'Goes on with a consultation.' })
  reopenConsultation(
    @Arg('input', () => NotedConsultationStepInput, { description: 'Why.' })
    input: NotedConsultationStepInput,
    @Ctx() context: GraphContext,
  ): Promise<ConsultationSaved | Problem> {
    return saved(context, (desk) => reopenConsultation(desk, input));
  }

  @Mutation(() => ConsultationResult, {
    description:
      'Links a consultation to a child who is known already. From then on it exists for whoever the child exists for.',
  })
  linkConsultation(
    @Arg('input', () => LinkConsultationInput, { description: 'To which child and why.' })
    input: LinkConsultationInput,
    @Ctx() context: GraphContext,
  ): Promise<ConsultationSaved | Problem> {
    return saved(context, (desk) => linkConsultation(desk, input));
  }

  @Mutation(() => ConsultationResult, { description: 'Takes the link to a child away.' })
  unlinkConsultation(
    @Arg('input', () => UnlinkConsultationInput, { description: 'Why.' })
    input: UnlinkConsultationInput,
    @Ctx() context: GraphContext,
  ): Promise<ConsultationSaved | Problem> {
    return saved(context, (desk) => unlinkConsultation(desk, input));
  }

  @Mutation(() => ConsultationResult, { description: 'Gives a consultation to another RPC.' })
  handOverConsultation(
    @Arg('input', () => HandOverConsultationInput, { description: 'To whom.' })
    input: HandOverConsultationInput,
    @Ctx() context: GraphContext,
  ): Promise<ConsultationSaved | Problem> {
    return saved(context, (desk) => handOverConsultation(desk, input));
  }

  @Mutation(() => ConsultationResult, {
    description: 'Keeps the review of the next version of a draft for the NRM.',
  })
  reviewNrmDraft(
    @Arg('input', () => ReviewNrmDraftInput, { description: 'Every item, answered.' })
    input: ReviewNrmDraftInput,
    @Ctx() context: GraphContext,
  ): Promise<ConsultationSaved | Problem> {
    return saved(context, (desk) => reviewNrmDraft(desk, input));
  }
}

function saved(
  context: GraphContext,
  work: (desk: Desk) => Promise<string>,
): Promise<ConsultationSaved | Problem> {
  return answer(ConsultationSaved, async () => {
    const id = await context.command(work);
    const consultation = (await consultationsById(context.desk, [id])).get(id) ?? null;
    if (consultation?.childId)
      context.desk.looked({
        childId: consultation.childId,
        record: 'consultation',
        fields: ['state'],
      });
    return { consultation };
  });
}

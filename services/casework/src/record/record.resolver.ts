import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GraphContext } from '@ictg/kit/graph';
import {
  AddAlertInput,
  ChangeChildIdentityInput,
  EndAlertInput,
  LiftRestrictionInput,
  LinkChildInput,
  RecordAgeDeterminationInput,
  RecordLegalStatusInput,
  RecordParentalResponsibilityInput,
  RestrictChildInput,
} from './record.input.js';
import { addAlert, endAlert, linkChild } from './commands/keep-alert.js';
import {
  recordAgeDetermination,
  recordLegalStatus,
  recordParentalResponsibility,
} from './commands/record-fact.js';
import { changeChildIdentity, liftRestriction, restrictChild } from './commands/restrict-child.js';
import { changeChild, ChangeChildResult, type ChangeChildAnswer } from './record.result.js';

/** What can be done with a child's record. */
@Resolver()
export class RecordResolver {
  @Mutation(() => ChangeChildResult, {
    description: 'Records a fact about parental responsibility.',
  })
  recordParentalResponsibility(
    @Arg('input', () => RecordParentalResponsibilityInput, { description: 'The fact.' })
    input: RecordParentalResponsibilityInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => recordParentalResponsibility(desk, input));
  }

  @Mutation(() => ChangeChildResult, {
    description: "Records what the child's age was determined to be.",
  })
  recordAgeDetermination(
    @Arg('input', () => RecordAgeDeterminationInput, { description: 'The determination.' })
    input: RecordAgeDeterminationInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => recordAgeDetermination(desk, input));
  }

  @Mutation(() => ChangeChildResult, {
    description: 'Records a looked-after or other legal status.',
  })
  recordLegalStatus(
    @Arg('input', () => RecordLegalStatusInput, { description: 'The status.' })
    input: RecordLegalStatusInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => recordLegalStatus(desk, input));
  }

  @Mutation(() => ChangeChildResult, { description: "Puts an alert on a child's record." })
  addAlert(
    @Arg('input', () => AddAlertInput, { description: 'The alert.' }) input: AddAlertInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => addAlert(desk, input));
  }

  @Mutation(() => ChangeChildResult, { description: 'Ends an alert; it stays on record.' })
  endAlert(
    @Arg('input', () => EndAlertInput, { description: 'The alert and why.' }) input: EndAlertInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => endAlert(desk, input));
  }

  @Mutation(() => ChangeChildResult, { description: 'Ties a child to another child or person.' })
  linkChild(
    @Arg('input', () => LinkChildInput, { description: 'The tie.' }) input: LinkChildInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => linkChild(desk, input));
  }

  @Mutation(() => ChangeChildResult, { description: 'Corrects who the child is.' })
  changeChildIdentity(
    @Arg('input', () => ChangeChildIdentityInput, { description: 'What is known now.' })
    input: ChangeChildIdentityInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => changeChildIdentity(desk, input));
  }

  @Mutation(() => ChangeChildResult, {
    description:
      "Restricts a child's record to named people; for others the child no longer exists.",
  })
  restrictChild(
    @Arg('input', () => RestrictChildInput, { description: 'Who is named, and why.' })
    input: RestrictChildInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => restrictChild(desk, input));
  }

  @Mutation(() => ChangeChildResult, { description: 'Lifts a restriction.' })
  liftRestriction(
    @Arg('input', () => LiftRestrictionInput, { description: 'Why.' }) input: LiftRestrictionInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => liftRestriction(desk, input));
  }
}

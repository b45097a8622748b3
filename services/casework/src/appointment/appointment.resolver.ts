import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { GraphContext } from '@ictg/kit/graph';
import { Child } from '../child/index.js';
import {
  changeChild,
  ChangeChildResult,
  ofChild,
  type ChangeChildAnswer,
} from '../record/index.js';
import {
  MoveAppointmentInput,
  PlanAppointmentInput,
  SettleAppointmentInput,
} from './appointment.input.js';
import { appointmentsOf } from './appointment.queries.js';
import { Appointment } from './appointment.type.js';
import {
  moveAppointment,
  planAppointment,
  settleAppointment,
} from './commands/plan-appointment.js';

/** What is to come about a child, beside visits of our own. */
@Resolver(() => Child)
export class AppointmentResolver {
  @Directive('@tag(name: "personal-sensitive")')
  @FieldResolver(() => [Appointment], {
    description:
      'Meetings, hearings and the like to come, the latest first. Empty on the thin card.',
  })
  appointments(
    @Root() child: Child,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Appointment[]> {
    return ofChild(context, child.id, 'appointment', info, appointmentsOf);
  }

  @Mutation(() => ChangeChildResult, {
    description: 'Puts a meeting, hearing or the like that is to come into the calendar.',
  })
  planAppointment(
    @Arg('input', () => PlanAppointmentInput, { description: 'The appointment.' })
    input: PlanAppointmentInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => planAppointment(desk, input));
  }

  @Mutation(() => ChangeChildResult, { description: 'Moves an appointment to another time.' })
  moveAppointment(
    @Arg('input', () => MoveAppointmentInput, { description: 'The new time.' })
    input: MoveAppointmentInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => moveAppointment(desk, input));
  }

  @Mutation(() => ChangeChildResult, { description: 'Says what became of an appointment.' })
  settleAppointment(
    @Arg('input', () => SettleAppointmentInput, { description: 'What became of it.' })
    input: SettleAppointmentInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => settleAppointment(desk, input));
  }
}

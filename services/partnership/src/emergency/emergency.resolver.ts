import { Arg, Ctx, Directive, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { placesNamed } from '@ictg/kit/geography';
import { answer, type GraphContext, type Problem } from '@ictg/kit/graph';
import { LocalAuthority, localAuthorityOf } from '../area/index.js';
import { checkEmergencyNumber } from './commands/check-emergency-number.js';
import { emergencyContactsOf, emergencyNumberOf } from './emergency.queries.js';
import {
  CheckEmergencyNumberInput,
  CheckEmergencyNumberResult,
  EmergencyContacts,
  EmergencyNumberChecked,
  Place,
} from './emergency.type.js';

const nonPersonal = '@tag(name: "not-personal")';

/** Whom to ring at night, found by the name of a place. */
@Resolver(() => LocalAuthority)
export class EmergencyResolver {
  @Directive('@tag(name: "public")')
  @Query(() => [Place], {
    description:
      'Towns, districts and authorities that are called so, in English or Welsh; ten at most.',
  })
  places(
    @Arg('text', () => String, { description: 'At least two letters of the name.' }) text: string,
  ): Place[] {
    return placesNamed(text, 10).flatMap(({ name, authority }) => {
      const found = localAuthorityOf(authority.code);
      return found ? [Object.assign(new Place(), { name, authority: found })] : [];
    });
  }

  @Directive(nonPersonal)
  @FieldResolver(() => EmergencyContacts, {
    nullable: true,
    description: 'Whom to ring at night about a child there, beside 999. For the service only.',
  })
  emergencyContacts(
    @Root() { gssCode }: LocalAuthority,
    @Ctx() context: GraphContext,
  ): Promise<EmergencyContacts | null> {
    return context
      .loader('emergencyContacts', (codes) => emergencyContactsOf(context.desk, codes))
      .load(gssCode);
  }

  @Mutation(() => CheckEmergencyNumberResult, {
    description: 'Records that a number that is rung at night was checked today.',
  })
  checkEmergencyNumber(
    @Arg('input', () => CheckEmergencyNumberInput, { description: 'The check.' })
    input: CheckEmergencyNumberInput,
    @Ctx() context: GraphContext,
  ): Promise<EmergencyNumberChecked | Problem> {
    return answer(EmergencyNumberChecked, async () => {
      await context.command((desk) => checkEmergencyNumber(desk, input));
      const found = await emergencyNumberOf(context.desk, input.agencyId, input.purpose);
      return found ? { emergencyNumber: found } : {};
    });
  }
}

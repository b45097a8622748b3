import { Arg, Args, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ceilings, partnerKinds } from '@ictg/kit/agreement';
import { PageArgs, type GraphContext } from '@ictg/kit/graph';
import { mustBeAllowed } from '../permission/permission.js';
import {
  agreementById,
  agreementPage,
  effectOf,
  groupsHeldNow,
  ownAgreement,
} from './agreement.queries.js';
import {
  AgreementCeiling,
  AgreementEffect,
  SharingAgreement,
  SharingAgreementConnection,
} from './agreement.type.js';
import { purposesFor } from './agreement.vocabulary.js';
import { openedFields, partnerSchema, schemaChanges } from './contract-schema.js';

const nonPersonal = '@tag(name: "not-personal")';
const forPartners = '@tag(name: "partner")';

/** Sharing agreements: what they say, and what they make of the graph. */
@Resolver(() => SharingAgreement)
export class AgreementResolver {
  @Query(() => SharingAgreementConnection, {
    description: 'Every sharing agreement, newest first. For whoever keeps them.',
  })
  sharingAgreements(
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { desk }: GraphContext,
  ): Promise<SharingAgreementConnection> {
    return agreementPage(desk, {
      first,
      after: after ?? null,
    }) as Promise<SharingAgreementConnection>;
  }

  @Query(() => SharingAgreement, { nullable: true, description: 'One sharing agreement.' })
  sharingAgreement(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { desk }: GraphContext,
  ): Promise<SharingAgreement | null> {
    mustBeAllowed(desk.viewer, 'agreement:read');
    return agreementById(desk, id);
  }

  @Query(() => [AgreementCeiling], {
    description: 'What an agreement with each kind of partner can open at most.',
  })
  agreementCeilings(@Ctx() { viewer }: GraphContext): AgreementCeiling[] {
    mustBeAllowed(viewer, 'agreement:read');
    return partnerKinds.map((kind) =>
      Object.assign(new AgreementCeiling(), {
        kind,
        groups: ceilings[kind],
        purposes: purposesFor[kind],
      }),
    );
  }

  @Directive(forPartners)
  @Query(() => SharingAgreement, {
    nullable: true,
    description: 'The sharing agreement of your own agency; null while there is none.',
  })
  ourAgreement(@Ctx() { desk }: GraphContext): Promise<SharingAgreement | null> {
    return ownAgreement(desk);
  }

  @Directive(nonPersonal)
  @FieldResolver(() => [String], {
    description: 'The fields that it opens, as Type.field, while it is in force.',
  })
  openedFields(@Root() { kind, groups }: SharingAgreement): string[] {
    return openedFields(kind, groups);
  }

  @Directive(nonPersonal)
  @FieldResolver(() => String, {
    description: 'The schema that the partner has while it is in force, in GraphQL SDL.',
  })
  partnerSchema(@Root() { kind, groups }: SharingAgreement): string {
    return partnerSchema(kind, groups);
  }

  @Directive(nonPersonal)
  @FieldResolver(() => [String], {
    description:
      'What it changes in the schema that the partner has now, one sentence each: read it before you approve.',
  })
  async schemaChanges(
    @Root() agreement: SharingAgreement,
    @Ctx() { desk }: GraphContext,
  ): Promise<string[]> {
    const held = await groupsHeldNow(desk, agreement);
    return schemaChanges(agreement.kind, held, agreement.groups);
  }

  @Directive(nonPersonal)
  @Directive('@tag(name: "ours-alone")')
  @FieldResolver(() => AgreementEffect, {
    nullable: true,
    description:
      'What approving it does to what the partner has: read it before you approve. Null once it is approved or will not be.',
  })
  effect(
    @Root() agreement: SharingAgreement,
    @Ctx() { desk }: GraphContext,
  ): Promise<AgreementEffect | null> {
    return effectOf(desk, agreement);
  }
}

import { Arg, Args, Ctx, Directive, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Desk } from '@ictg/kit/database';
import { answer, PageArgs, type GraphContext, type Problem } from '@ictg/kit/graph';
import { mustBeAllowed } from '../permission/permission.js';
import { ClientStateEnum } from './client.enum.js';
import {
  AddClientKeyInput,
  ClientStepInput,
  ClientStepWithReasonInput,
  RequestClientInput,
  RevokeClientKeyInput,
} from './client.input.js';
import { clientById, clientPage, ownClients } from './client.queries.js';
import type { ClientState } from './client.states.js';
import {
  AddClientKeyResult,
  AdmitClientResult,
  PartnerClientConnection,
  PartnerClientSaved,
  PartnerClientType,
  RefuseClientResult,
  RequestClientResult,
  ResumeClientResult,
  RevokeClientKeyResult,
  StopClientResult,
} from './client.type.js';
import { addClientKey, revokeClientKey } from './commands/keep-keys.js';
import { admitClient, refuseClient, resumeClient, stopClient } from './commands/move-client.js';
import { requestClient } from './commands/request-client.js';

const forPartners = '@tag(name: "partner")';
type Saved = Promise<PartnerClientSaved | Problem>;

/** Connections: partners' programs, who asks for them, who admits them, and their keys. */
@Resolver(() => PartnerClientType)
export class PartnerClientResolver {
  @Directive(forPartners)
  @Query(() => [PartnerClientType], {
    description: 'The connections of your own agency, newest first, at most 100.',
  })
  ourClients(@Ctx() { desk }: GraphContext): Promise<PartnerClientType[]> {
    return ownClients(desk);
  }

  @Query(() => PartnerClientConnection, {
    description: 'The connections of every partner, by client id. For whoever keeps agreements.',
  })
  partnerClients(
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Arg('state', () => ClientStateEnum, {
      nullable: true,
      description: 'Only those that stand so.',
    })
    state: ClientState | null | undefined,
    @Ctx() { desk }: GraphContext,
  ): Promise<PartnerClientConnection> {
    const args = { first, after: after ?? null, state: state ?? null };
    return clientPage(desk, args) as Promise<PartnerClientConnection>;
  }

  @Query(() => PartnerClientType, { nullable: true, description: 'One connection of a partner.' })
  partnerClient(
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
    @Ctx() { desk }: GraphContext,
  ): Promise<PartnerClientType | null> {
    mustBeAllowed(desk.viewer, 'client:read');
    return clientById(desk, id);
  }

  @Directive(forPartners)
  @Mutation(() => RequestClientResult, {
    description:
      'Asks for a connection of your own agency. It gets no token until the service has admitted it.',
  })
  requestClient(
    @Arg('input', () => RequestClientInput, { description: 'The connection and its first key.' })
    input: RequestClientInput,
    @Ctx() context: GraphContext,
  ): Saved {
    return saved(context, (desk) => requestClient(desk, input));
  }

  @Directive(forPartners)
  @Mutation(() => AddClientKeyResult, {
    description:
      'Adds the next key of a connection: two can hold at a time, so that none is missed.',
  })
  addClientKey(
    @Arg('input', () => AddClientKeyInput, { description: 'The key and its days.' })
    input: AddClientKeyInput,
    @Ctx() context: GraphContext,
  ): Saved {
    return saved(context, (desk) => addClientKey(desk, input));
  }

  @Directive(forPartners)
  @Mutation(() => RevokeClientKeyResult, {
    description: 'Revokes a key: within a minute tokens that were got by it are refused.',
  })
  revokeClientKey(
    @Arg('input', () => RevokeClientKeyInput, { description: 'Which key.' })
    input: RevokeClientKeyInput,
    @Ctx() context: GraphContext,
  ): Saved {
    return saved(context, (desk) => revokeClientKey(desk, input));
  }

  @Directive(forPartners)
  @Mutation(() => StopClientResult, {
    description: 'Stops a connection: within a minute it is answered no more.',
  })
  stopClient(
    @Arg('input', () => ClientStepWithReasonInput, { description: 'Which, and why.' })
    input: ClientStepWithReasonInput,
    @Ctx() context: GraphContext,
  ): Saved {
    return saved(context, (desk) => stopClient(desk, input));
  }

  @Mutation(() => AdmitClientResult, {
    description: 'Admits a connection that was asked for: it gets tokens from now on.',
  })
  admitClient(
    @Arg('input', () => ClientStepInput, { description: 'Which, as it was read.' })
    input: ClientStepInput,
    @Ctx() context: GraphContext,
  ): Saved {
    return saved(context, (desk) => admitClient(desk, input));
  }

  @Mutation(() => RefuseClientResult, { description: 'Refuses a connection that was asked for.' })
  refuseClient(
    @Arg('input', () => ClientStepWithReasonInput, { description: 'Which, and why.' })
    input: ClientStepWithReasonInput,
    @Ctx() context: GraphContext,
  ): Saved {
    return saved(context, (desk) => refuseClient(desk, input));
  }

  @Mutation(() => ResumeClientResult, { description: 'Lets a stopped connection go on.' })
  resumeClient(
    @Arg('input', () => ClientStepInput, { description: 'Which, as it was read.' })
    input: ClientStepInput,
    @Ctx() context: GraphContext,
  ): Saved {
    return saved(context, (desk) => resumeClient(desk, input));
  }
}

function saved(context: GraphContext, work: (desk: Desk) => Promise<string>): Saved {
  return answer(PartnerClientSaved, async () => {
    const id = await context.command(work);
    const client = await clientById(context.desk, id);
    return client ? { client } : {};
  });
}

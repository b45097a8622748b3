import {
  getNamedType,
  graphql,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { GraphContext } from '@ictg/kit/graph';
import type { ServiceDatabase } from '@ictg/kit/testing';
import { caseworkGraph } from '../graph.js';
import { caseworkDatabase } from '../testing/database.js';
import { commands, people, type Person } from './access.expectation.js';
import { leaksIn, markedWorld, viewerOf } from './access.fixture.js';

let database: ServiceDatabase;
let schema: GraphQLSchema;
let client: pg.Client;

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  await markedWorld(database.adminUrl);
  ({ schema } = await caseworkGraph());
  client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.close();
});

const mutations = () => Object.values(schema.getMutationType()?.getFields() ?? {});

/** The least that can be sent: a valid value wherever one is demanded, and ids of this child's records. */
function sample(name: string, type: GraphQLInputType, key: string): unknown {
  const named = getNamedType(type);
  if (String(type).startsWith('[')) return [sample(name, named, key)];
  if (isInputObjectType(named))
    return Object.fromEntries(
      Object.values(named.getFields())
        .filter((field) => isNonNullType(field.type) && field.defaultValue === undefined)
        .map((field) => [field.name, sample(field.name, field.type, key)]),
    );
  if (isEnumType(named)) return named.getValues()[0]?.name;
  const byName: Record<string, unknown> = {
    childId: `chi_${key}`,
    otherChildId: `chi_${key}`,
    referralId: `ref_${key}`,
    ofReferralId: `ref_${key}`,
    duplicateOfId: `ref_${key}`,
    supportId: `sup_${key}`,
    consultationId: `con_${key}`,
    adviceId: `adv_${key}`,
    followUpId: `adv_${key}`,
    contactId: `ctc_${key}`,
    actionId: `act_${key}`,
    gapId: `gap_${key}`,
    matterId: `mat_${key}`,
    alertId: `alt_${key}`,
    recordDenialId: `rdn_${key}`,
    callId: `cal_${key}`,
    savedFilterId: `sfl_${key}`,
    fileId: `fil_${key}`,
    nrmChangeId: `nrc_${key}`,
    safetyPlanId: `spl_${key}`,
    callBackId: `cbk_${key}`,
    taskId: `tsk_${key}`,
    informationRequestId: `inf_${key}`,
    allocationId: `all_${key}`,
    missingEpisodeId: `mis_${key}`,
    closureProposalId: `clp_${key}`,
    postEighteenId: `pes_${key}`,
    planGoalId: `pgl_${key}`,
    planActionId: `pac_${key}`,
    visitId: `vis_${key}`,
    appointmentId: `apt_${key}`,
    socialCareReportId: `scr_${key}`,
    nrmReportId: `nrp_${key}`,
    supervisionDecisionId: `spd_${key}`,
    workerStaffId: 'stf_direct-worker',
    buddyStaffId: 'stf_rpc',
    staffId: 'stf_direct-worker',
    toStaffId: 'stf_rpc',
    fromStaffId: 'stf_direct-worker',
  };
  if (name in byName) return byName[name];
  const byType: Record<string, unknown> = {
    ID: `xxx_${key}`,
    Int: 1,
    Boolean: true,
    PlainDate: '2026-01-15',
    Instant: '2026-01-15T09:00:00Z',
    GssCode: 'E10000030',
    IdempotencyKey: 'matrix-key-1',
    JSONObject: {},
    String: 'Long enough to count as a reason',
  };
  return byType[named.name];
}

async function send(person: Person, mutation: string, key: string) {
  const field = schema.getMutationType()?.getFields()[mutation];
  const args = field?.args.filter((argument) => isNonNullType(argument.type)) ?? [];
  const declared = args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const given = args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const isLeaf = !String(field?.type).includes('Result');
  const body = isLeaf ? '' : '{ __typename ... on Problem { code message field } }';
  const contextValue = new GraphContext(database.orm, viewerOf(person));
  const variableValues = Object.fromEntries(
    args.map((argument) => [argument.name, sample(argument.name, argument.type, key)]),
  );
  try {
    const { data, errors } = await graphql({
      schema,
      source: `mutation (${declared}) { outcome: ${mutation}(${given}) ${body} }`,
      variableValues,
      contextValue,
    });
    await contextValue.desk.close();
    const outcome = data?.outcome as
      | { __typename?: string; code?: string; message?: string }
      | boolean
      | null
      | undefined;
    return { outcome, errors: (errors ?? []).map(({ message }) => message) };
  } finally {
    await contextValue.desk.abandon();
  }
}

async function changesSoFar(): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    'select count(*)::integer as count from audit.change',
  );
  return rows[0]?.count ?? 0;
}

const refusals = new Set([
  'NotAllowed',
  'NotFound',
  'InvalidInput',
  'RuleBroken',
  'ChangedMeanwhile',
]);

describe('the table of commands', () => {
  it('names every command of the graph, and no other', () => {
    expect(Object.keys(commands).sort()).toEqual(
      mutations()
        .map(({ name }) => name)
        .sort(),
    );
  });
});

describe('a command', () => {
  it.each(people)(
    'that is not for the role of $subject changes nothing, on any child, and tells nothing',
    async (person) => {
      const before = await changesSoFar();
      for (const { name } of mutations()) {
        if (person.role && commands[name]?.includes(person.role)) continue;
        for (const key of ['own', 'restricted']) {
          const { outcome, errors } = await send(person, name, key);
          const refused =
            outcome && typeof outcome === 'object'
              ? refusals.has(outcome.__typename ?? '')
              : errors.length > 0;
          expect({ name, key, refused }).toEqual({ name, key, refused: true });
          expect(leaksIn({ outcome, errors }, person.sees)).toEqual([]);
        }
      }
      expect(await changesSoFar()).toBe(before);
    },
  );

  it.each(people.filter(({ role }) => role !== null))(
    'that is for the role of $subject is not refused for the role',
    async (person) => {
      for (const { name } of mutations()) {
        if (!person.role || !commands[name]?.includes(person.role)) continue;
        const { outcome } = await send(person, name, 'neverthere');
        const wasForTheRole = typeof outcome === 'object' && outcome?.code === 'NOT_ALLOWED';
        expect({ name, wasForTheRole }).toEqual({ name, wasForTheRole: false });
      }
    },
  );

  it.each(people.filter(({ role }) => role !== null))(
    'answers $subject about a hidden child as about one that is not there',
    async (person) => {
      for (const { name } of mutations()) {
        if (person.sees.restricted || !person.role || !commands[name]?.includes(person.role))
          continue;
        const [hidden, absent] = [
          await send(person, name, 'restricted'),
          await send(person, name, 'neverthere'),
        ];
        expect({ name, ...hidden, errors: hidden.errors.map(withoutNumber) }).toEqual({
          name,
          ...absent,
          errors: absent.errors.map(withoutNumber),
        });
      }
    },
  );
});

function withoutNumber(message: string): string {
  return message.replace(/[0-9a-f-]{36}/g, 'NUMBER').replace(/(restricted|neverthere)/g, 'KEY');
}

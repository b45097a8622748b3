import { execute, validate, type GraphQLSchema } from 'graphql';
import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '@ictg/kit/database';
import { GraphContext } from '@ictg/kit/graph';
import { howMany, type ServiceDatabase } from '@ictg/kit/testing';
import { entities } from '../database/entities.js';
import { caseworkGraph } from '../graph.js';
import { caseworkDatabase } from '../testing/database.js';
import { exists, people, type Level, type Person } from './access.expectation.js';
import { leaksIn, markedWorld, viewerOf } from './access.fixture.js';
import { allQuestions, entityQuestions, written, type Question } from './document.fixture.js';

let database: ServiceDatabase;
/** As administrator, whom row-level security does not bind. */
let unguarded: MikroORM;
let schema: GraphQLSchema;
let byField: ReturnType<typeof allQuestions>;
let questions: readonly Question[];
let ofEntities: readonly Question[];

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  await markedWorld(database.adminUrl);
  unguarded = await openDatabase({ url: database.adminUrl, entities });
  ({ schema } = await caseworkGraph());
  byField = allQuestions(schema);
  ofEntities = entityQuestions(schema);
  questions = [...byField.flat(), ...ofEntities];
});
afterAll(async () => {
  await unguarded.close(true);
  await database.close();
});

async function askAs(
  person: Person,
  { document, variables }: Question,
  orm: MikroORM = database.orm,
) {
  const contextValue = new GraphContext(orm, viewerOf(person));
  try {
    const { data, errors } = await execute({
      schema,
      document,
      variableValues: variables,
      contextValue,
    });
    await contextValue.desk.close();
    return { data, errors: (errors ?? []).map(({ message }) => message) };
  } finally {
    await contextValue.desk.abandon();
  }
}

async function everyLeak(
  person: Person,
  asked: readonly Question[],
  sees = person.sees,
  orm?: MikroORM,
): Promise<string[]> {
  const found: string[] = [];
  for (const one of asked) {
    const answer = await askAs(person, one, orm);
    for (const leak of leaksIn(answer, sees))
      found.push(`${leak}, asked by ${one.words.slice(0, 90)}`);
  }
  return found;
}

/** A share of all questions, another one for each person, so that every question is asked by some. */
function questionsFor(person: Person): Question[] {
  const share = howMany(8, 1);
  const at = people.indexOf(person);
  return questions.filter((_, index) => (index + at) % share === 0);
}

describe('every question of the matrix', () => {
  it('is one that the graph understands, so that an answer without a leak is an answer', () => {
    const faults = [...byField.map(([first]) => first), ...ofEntities].flatMap((question) =>
      validate(schema, question.document).map(({ message }) => `${question.words}: ${message}`),
    );
    expect(faults).toEqual([]);
  });
});

describe('every question, asked for everything below it', () => {
  it.each(people)(
    'tells $subject nothing of a child that is not theirs to see',
    async (person) => {
      expect(await everyLeak(person, questionsFor(person))).toEqual([]);
    },
    600_000,
  );

  it.each(people)(
    'tells $subject nothing through a reference from another service',
    async (person) => {
      expect(await everyLeak(person, ofEntities)).toEqual([]);
    },
  );
});

describe('the ways around a list', () => {
  const ways: Record<string, string> = {
    'an alias': '{ a: child(id: "chi_restricted") { b: givenNames c: id } }',
    'a fragment':
      'query { child(id: "chi_restricted") { ...All } } fragment All on Child { id givenNames alerts { text } }',
    'an interface': '{ node(id: "chi_restricted") { id ... on Child { givenNames } } }',
    'a link from a child one may see':
      '{ children(first: 50) { edges { node { id links { id otherChild { id givenNames referrals { id } } otherName } } } } }',
    'a duplicate':
      '{ possibleDuplicates(name: "restricted-identity-given_names") { child { id givenNames } reasons score } }',
    'the last page':
      '{ children(first: 1) { pageInfo { hasNextPage endCursor } edges { cursor } } }',
  };
  it.each(Object.entries(ways))('%s leads nobody to a restricted child', async (_way, source) => {
    for (const person of people) {
      const sees = { ...person.sees };
      expect(leaksIn(await askAs(person, written(source)), sees)).toEqual([]);
    }
  });

  it.each(people)('counts tell $subject only of what they may see', async (person) => {
    const { data } = await askAs(person, written('{ childCount }'));
    const visible = Object.values(person.sees).filter(exists).length;
    expect(data?.childCount ?? 0).toBe(visible);
  });

  it('a child that is hidden and one that is not there get the same answer, in as many statements', async () => {
    for (const person of people.filter(({ sees }) => !exists(sees.restricted)))
      for (const question of [
        'child(id: "ID") { id givenNames }',
        'node(id: "ID") { id }',
        'possibleDuplicates(name: "ID") { score }',
      ]) {
        const [hidden, absent] = await Promise.all(
          ['chi_restricted', 'chi_neverthere'].map((id) =>
            askAs(person, written(`{ ${question.replace('ID', id)} }`)),
          ),
        );
        expect(hidden).toEqual(absent);
      }
  });
});

describe('a draft', () => {
  it.each(people)('of somebody else is not there for $subject', async (person) => {
    const { data } = await askAs(person, written('{ drafts { body } }'));
    const others = [...JSON.stringify(data).matchAll(/draft-of-([\w-]+)/g)].filter(
      ([, owner]) => owner !== person.subject,
    );
    expect(others).toEqual([]);
  });
});

describe('the lock of the service alone, on a database that keeps nothing back', () => {
  // As administrator row-level security does not bind: every child exists for everybody, and policy alone decides.
  const inFull = new Set([
    'manager',
    'direct-worker',
    'rpc',
    'regional-practitioner',
    'post-18-worker',
  ]);
  const policyAlone = (person: Person): Person['sees'] => {
    const level: Level =
      person.role !== null && inFull.has(person.role)
        ? 'all'
        : person.role === 'line'
          ? 'card'
          : person.role === 'auditor'
            ? 'reference'
            : 'nothing';
    return { open: level, restricted: level, own: level, covered: level, former: level };
  };
  it.each(people.filter(({ role }) => role === null || !inFull.has(role)))(
    'shows $subject no more than their role includes',
    async (person) => {
      // Whose a task is, is a matter of rows: not for this lock.
      const asked = questionsFor(person).filter(({ words }) => !/^(tasks|calendar)\(/.test(words));
      expect(await everyLeak(person, asked, policyAlone(person), unguarded)).toEqual([]);
    },
    600_000,
  );
});

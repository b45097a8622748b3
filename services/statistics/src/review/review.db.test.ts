import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atDesk, newId } from '@ictg/kit/database';
import { feedPublicKey, readPublicKey, readTicket, sealedJson } from '@ictg/kit/feed';
import type { Subgraph } from '@ictg/kit/graph';
import { codeToken, encodePerson, keyedSeal } from '@ictg/kit/linkage';
import { ask, viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer, type Viewer } from '@ictg/kit/viewer';
import { sources } from '../feed/feed.vocabulary.js';
import { statisticsGraph } from '../graph.js';
import { gatherChildren } from '../linking/gather.rules.js';
import { linkSources, readLinks } from '../linking/link-sources.js';
import type { DecidedPair } from '../linking/records.queries.js';
import { encodingDatabase, statisticsDatabase } from '../testing/database.js';
import { labelledSources } from '../testing/labelled-world.js';
import {
  answersTo,
  decidedPairs,
  keepDrawn,
  reviewedWithNrm,
  reviewProgress,
} from './review.queries.js';
import { ticketsAre } from './ticket.js';

const secret = 'a secret that signs calls, ties and tickets';
const system = systemViewer('statistics');
const [first, second] = [viewerFor('steward'), { ...viewerFor('steward'), subject: 'steward-2' }];
const adjudicator = viewerFor('adjudicator');
const seal = keyedSeal(Buffer.from('what no statistics service has'), 'linkage');
const world = labelledSources(5, 0.03);
let database: ServiceDatabase;
let encodings: ServiceDatabase;
let graph: Subgraph;

const relink = async () => {
  const decided = await atDesk(database.orm, system, decidedPairs);
  const { drawn } = await linkSources(encodings.orm, { decided, say: () => undefined });
  await atDesk(database.orm, system, (desk) => keepDrawn(desk, drawn));
};

beforeAll(async () => {
  database = await statisticsDatabase(inject('databaseServer'));
  encodings = await encodingDatabase(inject('databaseServer'));
  graph = await statisticsGraph();
  ticketsAre({ signedWith: secret });
  const owned = [world.nrm, world.casework, world.care];
  for (const [at, source] of sources.entries())
    await atDesk(encodings.orm, system, (desk) =>
      desk.rows(
        `insert into encoding (id, created_at, source, key, sealed)
         select id, now(), ?, key, sealed from jsonb_to_recordset(?::jsonb) as told(id text, key text, sealed text)`,
        [
          source,
          JSON.stringify(
            (owned[at] ?? []).map(({ person }) => ({
              id: newId('rec'),
              key: `${source} ${person.id}`,
              sealed: sealedJson(encodePerson(person, seal)),
            })),
          ),
        ],
      ),
    );
  await relink();
});
afterAll(async () => {
  await database.close();
  await encodings.close();
});

const pairFields = `id version state steps { field says bits } answers { isMine verdict }
  left { source path ticket } right { source path ticket }`;
interface Pair {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly steps: readonly { bits: number }[];
  readonly answers: readonly { verdict: string }[];
  readonly left: { readonly path: string; readonly ticket: string };
}
const next = async (viewer: Viewer) =>
  (await ask(graph, database.orm, viewer, `{ nextLinkReview { ${pairFields} } }`)) as unknown as {
    nextLinkReview: Pair | null;
  };
const say = async (viewer: Viewer, id: string, verdict: string) => {
  const { answerLinkReview } = (await ask(
    graph,
    database.orm,
    viewer,
    `mutation ($input: AnswerLinkReviewInput!) { answerLinkReview(input: $input) {
      ... on LinkReviewAnswered { progress { waiting mine together { decided disputed agreement { pairs } } } }
      ... on Problem { code message } } }`,
    { input: { id, version: 1, verdict, grounds: ['NAMES_AGREE'] } },
  )) as unknown as {
    answerLinkReview: { code?: string; progress?: { mine: number; together: unknown } };
  };
  return answerLinkReview;
};
/** Pairs across two owners: one that was linked and one that was not. */
const pairs = async () => {
  const of = async (isChosen: boolean) => {
    const [row] = await database.administer<{ id: string; leftKey: string; rightKey: string }>(
      `select id, left_key as "leftKey", right_key as "rightKey" from link_review
       where is_chosen = ${String(isChosen)} and left_source <> right_source and state = 'WAITING'
       order by id limit 1`,
    );
    if (!row) throw new Error('No such pair was drawn.');
    return row;
  };
  return { linked: await of(true), apart: await of(false) };
};
const isLinked = async ({ leftKey, rightKey }: { leftKey: string; rightKey: string }) => {
  const ids = await encodings.administer<{ id: string; key: string }>(
    `select id, key from encoding where key in ('${leftKey}', '${rightKey}')`,
  );
  const wanted = ids.map(({ id }) => id);
  return (await readLinks(encodings.orm)).some(
    ({ leftId, rightId, isChosen }) =>
      isChosen && wanted.includes(leftId) && wanted.includes(rightId),
  );
};

describe('the pairs', () => {
  it('are drawn from every band of weights, and are the same ones at the next linking', async () => {
    const drawn = () =>
      database.administer<{ band: number; count: number }>(
        'select band, count(*)::int as count from link_review group by band order by band',
      );
    const before = await drawn();
    expect(before.length).toBeGreaterThanOrEqual(4);
    expect(before.every(({ count }) => count <= 16)).toBe(true);
    await relink();
    expect(await drawn()).toEqual(before);
  });

  it('come with what speaks for them, and with tickets that open one record for one reviewer', async () => {
    const { nextLinkReview: pair } = await next(first);
    expect(pair?.steps.length).toBeGreaterThan(5);
    const source = pair?.left.path.split('/').at(-1) ?? '';
    const key = readPublicKey(feedPublicKey(secret));
    const ticket = await readTicket(pair?.left.ticket ?? '', source, key);
    expect(ticket).toMatchObject({ source, pair: pair?.id, subject: first.subject });
    expect(await readTicket(pair?.left.ticket ?? '', 'another owner', key)).toBeUndefined();
    expect(await readTicket('nonsense', source, key)).toBeUndefined();
  });

  it('say nothing of what is counted: not whether there is a worker, nor where a record stands here', () => {
    const type = (name: string) =>
      new RegExp(`type ${name} [^}]*}`, 's').exec(graph.sdl.replaceAll(/"""[^"]*"""/g, ''))?.[0];
    expect(`${type('LinkReview')} ${type('LinkReviewRecord')}`).not.toMatch(
      /worker|support|alloc|record_id|probability/i,
    );
  });

  it.each(['analyst', 'manager', 'direct-worker', 'auditor'] as const)(
    'are not for the role %s',
    async (role) => {
      await expect(next(viewerFor(role))).rejects.toThrow('Links are reviewed by data stewards');
    },
  );
});

describe('a pair that its owner says is of two children', () => {
  it('is never linked, however sure it is and whatever reviewers decided', async () => {
    const reference = { register: 'NRM reference', value: 'NRM-4711-0815' };
    const [nrm, own] = [world.nrm[0]?.person, world.casework[0]?.person];
    if (!nrm || !own) throw new Error('The world is empty.');
    // Alike in everything, and under one reference: nothing could speak more for one child.
    const sealed = sealedJson(encodePerson({ ...nrm, codes: [reference] }, seal));
    const pair = { leftKey: `nrm ${nrm.id}`, rightKey: `casework ${own.id}` };
    await encodings.administer(
      `update encoding set sealed = '${sealed}', version = version + 1 where key in ('${pair.leftKey}', '${pair.rightKey}')`,
    );
    const linkage = async (decided: readonly DecidedPair[]) => {
      await linkSources(encodings.orm, { decided, say: () => undefined });
      const [found] = await encodings.administer<{ probability: number; isChosen: boolean }>(
        `select probability, is_chosen as "isChosen" from link
         where left_id = (select id from encoding where key = '${pair.leftKey}')
           and right_id = (select id from encoding where key = '${pair.rightKey}')`,
      );
      return found;
    };
    const before = await linkage([]);
    expect(before?.isChosen).toBe(true);
    expect(before?.probability).toBeGreaterThan(0.999);
    await encodings.administer(
      `insert into denial (id, created_at, source, key, denied_source, code)
       values ('den_1', now(), 'casework', '${pair.rightKey}', 'nrm', '${codeToken(reference, seal) ?? ''}')`,
    );
    expect(await linkage([{ ...pair, isSame: true }])).toBeUndefined();
    const children = gatherChildren(
      await encodings.administer<{ id: string }>('select id from encoding'),
      await readLinks(encodings.orm),
    );
    const ids = await encodings.administer<{ id: string }>(
      `select id from encoding where key in ('${pair.leftKey}', '${pair.rightKey}')`,
    );
    const holding = children.filter((one) => ids.some(({ id }) => one.includes(id)));
    expect([ids.length, holding.length]).toEqual([2, 2]);
  });
});

describe('a review', () => {
  it('joins and parts records at the next linking, whatever they weigh', async () => {
    const { linked, apart } = await pairs();
    expect([await isLinked(linked), await isLinked(apart)]).toEqual([true, false]);
    await say(first, linked.id, 'DIFFERENT');
    await say(first, apart.id, 'SAME');
    expect(await say(second, linked.id, 'DIFFERENT')).toMatchObject({
      // That one is decided now would tell what the first one said.
      progress: { together: null },
    });
    await say(second, apart.id, 'SAME');
    await relink();
    expect([await isLinked(linked), await isLinked(apart)]).toEqual([false, true]);
  });

  it('is blind: the second sees nothing of the first until both have spoken', async () => {
    const { linked } = await pairs();
    await say(first, linked.id, 'SAME');
    const seen = () =>
      atDesk(database.orm, second, (desk) =>
        desk.rows('select id from link_answer where review_id = ?', [linked.id]),
      );
    expect(await seen()).toEqual([]);
    expect(await say(first, linked.id, 'SAME')).toMatchObject({ code: 'PAIR_ALREADY_ANSWERED' });
    await say(second, linked.id, 'CANNOT_TELL');
    expect(await seen()).toHaveLength(2);
  });

  it('goes to the adjudicator where two differ, who alone decides, once', async () => {
    const { nextLinkReview: pair } = await next(adjudicator);
    expect(pair).toMatchObject({ state: 'DISPUTED' });
    expect(pair?.answers.map(({ verdict }) => verdict)).toEqual(['SAME', 'CANNOT_TELL']);
    const third = { ...viewerFor('steward'), subject: 'steward-3' };
    expect(await say(third, pair?.id ?? '', 'SAME')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await say(adjudicator, pair?.id ?? '', 'SAME')).toHaveProperty('progress');
    expect(await say(adjudicator, pair?.id ?? '', 'DIFFERENT')).toMatchObject({
      code: 'PAIR_DECIDED_MEANWHILE',
    });
    expect((await next(adjudicator)).nextLinkReview).toBeNull();
  });
});

describe('a decided pair', () => {
  interface Decided {
    readonly id: string;
    readonly version: number;
    readonly verdict: string;
    readonly canReopen: boolean;
    readonly decisions: readonly {
      readonly number: number;
      readonly verdict: string;
      readonly reopenedFor: string | null;
    }[];
  }
  const listed = async (viewer: Viewer) => {
    const { decidedLinks } = (await ask(
      graph,
      database.orm,
      viewer,
      `{ decidedLinks(first: 50) { edges { node { id version verdict canReopen
        decisions { number verdict reopenedFor } left { ticket } } } } }`,
    )) as unknown as { decidedLinks: { edges: readonly { node: Decided }[] } };
    return decidedLinks.edges.map(({ node }) => node);
  };
  const reopen = async (viewer: Viewer, { id, version }: Decided) => {
    const { reopenLinkReview } = (await ask(
      graph,
      database.orm,
      viewer,
      `mutation ($input: ReopenLinkReviewInput!) { reopenLinkReview(input: $input) {
        ... on LinkReviewReopened { progress { together { agreement { pairs share } } } } ... on Problem { code message } } }`,
      { input: { id, version, ground: 'SLIP_IN_ANSWERING' } },
    )) as unknown as {
      reopenLinkReview: { code?: string; progress?: { together: unknown } };
    };
    return reopenLinkReview;
  };
  const stands = async (id: string) => {
    const [pair] = await database.administer<{ leftKey: string; rightKey: string }>(
      `select left_key as "leftKey", right_key as "rightKey" from link_review where id = '${id}'`,
    );
    const all = await atDesk(database.orm, system, decidedPairs);
    return all.filter(
      ({ leftKey, rightKey }) => leftKey === pair?.leftKey && rightKey === pair.rightKey,
    );
  };
  const sample = async () =>
    [...(await atDesk(database.orm, system, reviewedWithNrm)).values()].flat();
  let agreed: Decided;
  let before: number;

  it('is listed with what was decided, for reviewers only, and reopened by a steward only', async () => {
    const all = await listed(first);
    agreed = all.find(({ verdict }) => verdict === 'DIFFERENT') ?? expect.fail('None is decided.');
    expect(agreed).toMatchObject({
      canReopen: true,
      decisions: [{ number: 1, verdict: 'DIFFERENT', reopenedFor: null }],
    });
    expect((await listed(adjudicator)).every(({ canReopen }) => !canReopen)).toBe(true);
    expect(await reopen(adjudicator, agreed)).toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(listed(viewerFor('manager'))).rejects.toThrow('Links are reviewed');
    await expect(reopen(viewerFor('direct-worker'), agreed)).resolves.toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });

  it('holds while it is looked at anew, blind: nobody reads what was said before', async () => {
    before = (await sample()).length;
    const answer = await reopen(first, agreed);
    expect(answer).toHaveProperty('progress');
    expect(await reopen(first, agreed)).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    expect(await stands(agreed.id)).toMatchObject([{ isSame: false }]);
    expect((await listed(first)).map(({ id }) => id)).not.toContain(agreed.id);
    const seen = await atDesk(database.orm, second, (desk) => answersTo(desk, agreed.id));
    expect(seen).toEqual([]);
    const others = await atDesk(database.orm, second, (desk) =>
      desk.rows('select id from link_answer where review_id = ? and subject <> ?', [
        agreed.id,
        second.subject,
      ]),
    );
    expect(others).toEqual([]);
  });

  it('is superseded by the second decision, and the first stays on record', async () => {
    expect(await say(second, agreed.id, 'SAME')).toHaveProperty('progress');
    expect(await say(second, agreed.id, 'SAME')).toMatchObject({ code: 'PAIR_ALREADY_ANSWERED' });
    expect(await say(first, agreed.id, 'SAME')).toHaveProperty('progress');
    expect(await stands(agreed.id)).toMatchObject([{ isSame: true }]);
    const now = (await listed(second)).find(({ id }) => id === agreed.id);
    expect(now).toMatchObject({
      verdict: 'SAME',
      decisions: [
        { number: 1, verdict: 'DIFFERENT', reopenedFor: 'SLIP_IN_ANSWERING' },
        { number: 2, verdict: 'SAME', reopenedFor: null },
      ],
    });
  });

  it('counts once in the sample as it stands, and once in kappa as it was first answered', async () => {
    expect(await sample()).toHaveLength(before);
    expect((await sample()).some(({ isChosen, isSame }) => isChosen && isSame)).toBe(true);
    const { together } = await atDesk(database.orm, adjudicator, reviewProgress);
    const rounds = await database.administer<{ pairs: number }>(
      `select count(*)::int as pairs from (select review_id from link_answer where round = 1 and not is_adjudication
         group by review_id having count(*) = 2) both_said`,
    );
    expect(together?.agreement.pairs).toBe(rounds[0]?.pairs);
    expect(together?.agreement.pairs).toBe(3);
    expect(together?.agreement.share).toBeCloseTo(2 / 3);
  });
});

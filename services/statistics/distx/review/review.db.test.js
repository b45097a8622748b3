import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atDesk, newId } from '@ictg/kit/database';
import { feedPublicKey, readPublicKey, readTicket, sealedJson } from '@ictg/kit/feed';
import { encodePerson, keyedSeal } from '@ictg/kit/linkage';
import { ask, viewerFor } from '@ictg/kit/testing';
import { systemViewer } from '@ictg/kit/viewer';
import { sources } from '../feed/feed.vocabulary.js';
import { statisticsGraph } from '../graph.js';
import { linkSources, readLinks } from '../linking/link-sources.js';
import { encodingDatabase, statisticsDatabase } from '../testing/database.js';
import { labelledSources } from '../testing/labelled-world.js';
import { decidedPairs, keepDrawn } from './review.queries.js';
import { ticketsAre } from './ticket.js';
const secret = 'a secret that signs calls, ties and tickets';
const system = systemViewer('statistics');
const [first, second] = [viewerFor('steward'), { ...viewerFor('steward'), subject: 'steward-2' }];
const adjudicator = viewerFor('adjudicator');
let database;
let encodings;
let graph;
const relink = async () => {
  const decided = await atDesk(database.orm, system, decidedPairs);
  const { drawn } = await linkSources(encodings.orm, decided, () => undefined);
  await atDesk(database.orm, system, (desk) => keepDrawn(desk, drawn));
};
beforeAll(async () => {
  database = await statisticsDatabase(inject('databaseServer'));
  encodings = await encodingDatabase(inject('databaseServer'));
  graph = await statisticsGraph();
  ticketsAre({ signedWith: secret });
  const seal = keyedSeal(Buffer.from('what no statistics service has'), 'linkage');
  const world = labelledSources(5, 0.03);
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
const next = async (viewer) =>
  await ask(graph, database.orm, viewer, `{ nextLinkReview { ${pairFields} } }`);
const say = async (viewer, id, verdict) => {
  const { answerLinkReview } = await ask(
    graph,
    database.orm,
    viewer,
    `mutation ($input: AnswerLinkReviewInput!) { answerLinkReview(input: $input) {
      ... on LinkReviewAnswered { progress { decided disputed agreement { pairs } } }
      ... on Problem { code message } } }`,
    { input: { id, version: 1, verdict, grounds: ['NAMES_AGREE'] } },
  );
  return answerLinkReview;
};
/** Pairs across two owners: one that was linked and one that was not. */
const pairs = async () => {
  const of = async (isChosen) => {
    const [row] =
      await database.administer(`select id, left_key as "leftKey", right_key as "rightKey" from link_review
       where is_chosen = ${String(isChosen)} and left_source <> right_source and state = 'WAITING'
       order by id limit 1`);
    if (!row) throw new Error('No such pair was drawn.');
    return row;
  };
  return { linked: await of(true), apart: await of(false) };
};
const isLinked = async ({ leftKey, rightKey }) => {
  const ids = await encodings.administer(
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
      database.administer(
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
    const type = (name) =>
      new RegExp(`type ${name} [^}]*}`, 's').exec(graph.sdl.replaceAll(/"""[^"]*"""/g, ''))?.[0];
    expect(`${type('LinkReview')} ${type('LinkReviewRecord')}`).not.toMatch(
      /worker|support|alloc|record_id|probability/i,
    );
  });
  it.each(['analyst', 'manager', 'direct-worker', 'auditor'])(
    'are not for the role %s',
    async (role) => {
      await expect(next(viewerFor(role))).rejects.toThrow('Links are reviewed by data stewards');
    },
  );
});
describe('a review', () => {
  it('joins and parts records at the next linking, whatever they weigh', async () => {
    const { linked, apart } = await pairs();
    expect([await isLinked(linked), await isLinked(apart)]).toEqual([true, false]);
    await say(first, linked.id, 'DIFFERENT');
    await say(first, apart.id, 'SAME');
    expect(await say(second, linked.id, 'DIFFERENT')).toHaveProperty('progress.decided', 1);
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
//# sourceMappingURL=review.db.test.js.map

import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atDesk } from '@ictg/kit/database';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { caseworkDatabase } from '../testing/database.js';
import { draftsOf, saveDraft } from './draft.store.js';

let database: ServiceDatabase;
beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
});
afterAll(() => database.close());

const save = (key: string, concern: string, version: number) =>
  atDesk(database.orm, viewerFor('manager'), (desk) =>
    saveDraft(desk, { kind: 'referral', key, body: { concern }, version }),
  );

describe('a draft open in two tabs', () => {
  it('is not written over by the tab that was slower, which is told', async () => {
    const first = await save('two-tabs', 'As the first tab has it.', 0);
    await save('two-tabs', 'As the first tab went on.', first.version);
    await expect(
      save('two-tabs', 'As the second tab has it.', first.version),
    ).rejects.toMatchObject({ kind: 'ChangedMeanwhile', code: 'DRAFT_SAVED_ELSEWHERE' });
    const drafts = await atDesk(database.orm, viewerFor('manager'), (desk) =>
      draftsOf(desk, 'referral'),
    );
    expect(drafts.map(({ body, version }) => ({ body, version }))).toEqual([
      { body: { concern: 'As the first tab went on.' }, version: 2 },
    ]);
  });

  it('is written over where the person decides so, by the version that is there now', async () => {
    await save('knowingly', 'One.', 0);
    const over = await save('knowingly', 'Two.', 1);
    expect([over.version, over.body]).toEqual([2, { concern: 'Two.' }]);
  });
});

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atDesk, type Desk } from '@ictg/kit/database';
import { openings } from '@ictg/kit/reference';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer, type Viewer } from '@ictg/kit/viewer';
import { keepNrmReference } from '../child/index.js';
import { completeTask } from '../task/task.queries.js';
import { waitingSupport } from '../support/support.factory.js';
import { caseworkDatabase } from '../testing/database.js';
import { checkReferences } from './check-references.js';
import { sealReferencesWith } from './index.js';

const secret = 'a secret of thirty-two letters or more';
type Answer = 'CONFIRMED' | 'NOT_CONFIRMED' | null;
interface Wanted {
  readonly reference: string;
  readonly openings: readonly string[];
}

let database: ServiceDatabase;
let owner: Server;
let childId: string;
let answers: Answer = 'NOT_CONFIRMED';
let isDown = false;
const asked: Wanted[] = [];

beforeAll(async () => {
  sealReferencesWith(secret);
  database = await caseworkDatabase(inject('databaseServer'));
  ({ childId } = await waitingSupport(database.orm, viewerFor('manager')));
  await as(systemViewer('test'), (desk) => keepNrmReference(desk, childId, 'NRM-1007', 'Test'));
  owner = createServer((request, response) => {
    if (isDown) return void response.destroy();
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      const { query, variables } = JSON.parse(text) as {
        query: string;
        variables: { wanted: Wanted[] };
      };
      asked.push(...variables.wanted);
      const field = /\{ (\w+)\(/.exec(query)?.[1] ?? '';
      response.end(JSON.stringify({ data: { [field]: variables.wanted.map(() => answers) } }));
    });
  });
  await new Promise<void>((resolve) => owner.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  owner.close();
  await database.close();
});

const as = <Result>(viewer: Viewer, work: (desk: Desk) => Promise<Result>) =>
  atDesk(database.orm, viewer, work);
const check = () => {
  const url = `http://127.0.0.1:${(owner.address() as AddressInfo).port}`;
  return checkReferences(database.orm, {
    nrmUrl: url,
    lookedAfterUrl: url,
    token: () => Promise.resolve('a token'),
  });
};
const tasks = () =>
  as(systemViewer('test'), (desk) =>
    desk.rows<{ id: string; version: number; text: string; role: string }>(
      `select id, version, text, role from task where kind = 'REFERENCE_NOT_CONFIRMED' and done_at is null`,
    ),
  );

describe('a reference that its owner does not confirm', () => {
  it('is a task with our reference and no name, once however often it is asked', async () => {
    await check();
    await check();
    const [task, ...more] = await tasks();
    expect(more).toEqual([]);
    expect(task).toMatchObject({ role: 'manager' });
    expect(task?.text).toMatch(
      /^C-[A-Z0-9-]+: The Home Office does not confirm its NRM reference\./,
    );
    expect(task?.text).not.toMatch(/Made-up|Testperson/);
  });

  it('is told to its owner as the reference and what is sealed with it, and nothing else', async () => {
    const [child] = await as(systemViewer('test'), (desk) =>
      desk.rows<Record<string, string>>(
        'select given_names, family_name, date_of_birth::text from child where id = ?',
        [childId],
      ),
    );
    expect(Object.keys(asked[0] ?? {}).sort()).toEqual(['openings', 'recordedAt', 'reference']);
    expect(asked[0]?.openings).toEqual(
      openings(secret).brought('NRM-1007', {
        forenames: child?.given_names ?? '',
        familyName: child?.family_name ?? '',
        otherNames: [],
        dateOfBirth: child?.date_of_birth ?? null,
      }),
    );
  });

  it('stays while the owner does not answer, and is nobody’s task where the owner cannot know of it yet', async () => {
    isDown = true;
    await expect(check()).rejects.toThrow();
    expect(await tasks()).toHaveLength(1);
    [isDown, answers] = [false, null];
    await check();
    expect(await tasks()).toHaveLength(0);
  });

  it('rests for four weeks once somebody has looked into it', async () => {
    answers = 'NOT_CONFIRMED';
    await check();
    const [task] = await tasks();
    await as(viewerFor('manager'), (desk) =>
      completeTask(desk, { taskId: task?.id ?? '', version: task?.version ?? 0 }),
    );
    await check();
    expect(await tasks()).toEqual([]);
    await as(systemViewer('test'), (desk) =>
      desk.rows(`update task set done_at = now() - interval '29 days' where id = ?`, [task?.id]),
    );
    await check();
    expect(await tasks()).toHaveLength(1);
  });

  it('is settled by itself as soon as the owner confirms it', async () => {
    answers = 'CONFIRMED';
    await check();
    expect(await tasks()).toEqual([]);
  });

  it('is noted as confirmed since the first answer that says so, until one says otherwise', async () => {
    const since = async () => {
      const [row] = await as(systemViewer('test'), (desk) =>
        desk.rows<{ confirmed_at: Date | null }>('select confirmed_at from nrm_reference'),
      );
      return row?.confirmed_at && new Date(row.confirmed_at);
    };
    const confirmed = await since();
    expect(confirmed).toBeInstanceOf(Date);
    for (const [answer, expected] of [
      ['CONFIRMED', confirmed],
      [null, confirmed],
      ['NOT_CONFIRMED', null],
    ] as const) {
      answers = answer;
      await check();
      expect([answer, await since()]).toEqual([answer, expected]);
    }
  });
});

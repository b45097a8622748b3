import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OpenDialog } from './hand/dialog.ts';
import { episodesOf, type KnownSupport } from './hand/episode.ts';
import { Person } from './hand/person.ts';

let manager: Person;
let dialog: OpenDialog;
let support: KnownSupport;

interface Span {
  readonly fromAt: string;
  readonly untilAt: string | null;
  readonly workerRole: string;
}

beforeAll(async () => {
  manager = await Person.signIn('manager');
  await manager.settled();
  dialog = new OpenDialog(manager.page);
  const found = (
    await episodesOf(manager, { route: 'DIRECT_WORKER', states: ['ACTIVE'], closureProposed: null })
  ).at(-1);
  if (found === undefined) throw new Error('The world has no direct work going on.');
  support = found;
});
afterAll(() => manager.leaves());

async function spans(): Promise<readonly Span[]> {
  const { support: now } = await manager.asks<{ support: { allocations: Span[] } }>(
    `{ support(id: "${support.id}") { allocations { fromAt untilAt workerRole } } }`,
  );
  return now.allocations;
}

async function chooseWorker(): Promise<void> {
  await dialog.box.getByRole('radio', { disabled: false }).first().check();
  const reason = dialog.box.getByRole('textbox', { name: /all the same/ });
  if (await reason.isVisible()) await reason.fill('Nobody else is nearer.');
}

describe('a parent is found', () => {
  it('so the child gets an RPC in the same episode, with a handover and no moment between', async () => {
    await manager.opens(`/children/${support.child.id}/support`);
    await manager.page.getByRole('button', { name: 'Another kind of worker' }).first().click();
    await dialog.choose('Kind of worker from now on', 'RPC');
    await dialog.fill(
      'Why the offer is another now',
      'The father was found and holds responsibility.',
    );
    await chooseWorker();
    await dialog.fill(
      'What the next worker must know',
      'Ring the social worker first; court in May.',
    );
    await manager.photograph('route-01-change');
    await dialog.send('Change it');
    const [present, before] = await spans();
    expect(present).toMatchObject({ workerRole: 'RPC', untilAt: null });
    expect(before?.untilAt).toBe(present?.fromAt);
    await manager.sees(/no day between/);
    await manager.photograph('route-02-changed', true);
  });

  it('and moves to another authority: who works there takes over at that moment', async () => {
    await manager.page.getByRole('button', { name: 'Moved to another authority' }).first().click();
    await dialog.find(/Authority where the child lives now/, 'Gwynedd');
    await dialog.fill(/Why the child moved/, 'Moved to the father; the council decided it.');
    await chooseWorker();
    await dialog.fill('What the next worker must know', 'The father works at night.');
    await manager.photograph('route-03-transfer');
    await dialog.send('Transfer');
    const [present, before] = await spans();
    expect(before?.untilAt).toBe(present?.fromAt);
    await manager.sees('Gwynedd');
    await manager.opens('/continuity');
    await manager.photograph('route-04-continuity');
    expect(manager.complaints).toEqual([]);
  });
});

import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OpenDialog } from './hand/dialog.ts';
import { Person } from './hand/person.ts';

let manager: Person;
let auditor: Person;
let council: Person;
let agreement: string;

beforeAll(async () => {
  [manager, auditor, council] = await Promise.all([
    Person.signIn('manager-2', { to: '/admin/settings/agreements' }),
    Person.signIn('auditor'),
    Person.signIn('partner-surrey', { to: '/admin/our-children' }),
  ]);
  await Promise.all([manager, auditor, council].map((who) => who.settled()));
});
afterAll(() => Promise.all([manager, auditor, council].map((who) => who.leaves())));

const columns = () => council.page.getByRole('columnheader').allInnerTexts();
const alerts = 'Ask the guardian about';
const button = (who: Person, name: string) =>
  who.page.getByRole('button', { name, exact: true }).filter({ visible: true });
/** What the partner's own programs get of a field, whatever its page shows. */
const asked = () =>
  council
    .asks(
      '{ sharedChildren(reason: RESPONSIBLE, first: 5) { edges { node { alerts { kind } } } } }',
    )
    .then(() => 'answered', String);
const refused = expect.stringContaining('Cannot query field') as string;
const today = new Date().toISOString().slice(0, 10);
const inAYear = `${Number(today.slice(0, 4)) + 1}-06-30`;

describe('what a council is asked', () => {
  const waiting = (name: RegExp) => council.page.getByRole('button', { name });

  it('is answered at its own door, and waits no more', async () => {
    await council.turnsTo('/our-requests');
    const asked = await waiting(/^Say whether it was done/).count();
    await waiting(/^Say whether it was done/)
      .first()
      .click();
    const dialog = new OpenDialog(council.page);
    await dialog.choose(/^Answer/, 'Not done');
    await dialog.box.getByRole('button', { name: 'Send the answer' }).click();
    await council.sees(/^Say why/);
    await dialog.fill(/^Why not/, 'Nid oes lle yn Nhŷ Gŵyl tan fis Mai.');
    await dialog.send('Send the answer');
    await expect.poll(() => waiting(/^Say whether it was done/).count()).toBe(asked - 1);
    await waiting(/^Answer on R-/)
      .first()
      .click();
    await dialog.fill(/^Answer/, 'An aunt in Leeds holds it: Siân Ŵyn.');
    await dialog.send('Send the answer');
    await council.sees(/^Nothing waits for you/);
    await council.photograph('agreement-00-requests', true);
    expect(council.complaints).toEqual([]);
    await council.turnsTo('/our-children');
  });
});

describe('what the contract manager is told', () => {
  it('is timeliness, what the service did and the question, and nothing of any child', async () => {
    const contract = await Person.signIn('home-office', { to: '/admin/our-statistics' });
    await contract.settled();
    await contract.sees('From referral to decision, by quarter');
    for (const part of ['What the service did', 'Children without a guardian']) {
      await contract.page.getByRole('link', { name: part, exact: true }).click();
      await contract.page.getByRole('heading', { level: 1, name: part }).waitFor();
      await contract.settled();
      expect(await contract.page.getByRole('alert').count()).toBe(0);
    }
    expect(contract.complaints).toEqual([]);
    await contract.leaves();
  });
});

describe('a sharing agreement', () => {
  it('is drafted within what its kind of partner can have, and opens nothing by that', async () => {
    expect(await columns()).not.toContain(alerts);
    const dialog = new OpenDialog(manager.page);
    await button(manager, 'Draft an agreement').click();
    await dialog.choose(/^Kind of partner/, 'Council');
    await dialog.choose(/^Partner/, 'Surrey');
    await dialog.choose(/^What for/, 'Keeping children safe together');
    for (const group of [/^Children it is responsible for/, /^Their names/, /^Alerts/])
      await dialog.box.getByRole('checkbox', { name: group }).check();
    await dialog.fill(/^The law that lets/, 'Section 11 of the Children Act 2004.');
    for (const [label, day] of [
      [/^First day/, today],
      [/^Last day/, inAYear],
      [/^Reviewed by/, inAYear],
    ] as const)
      await dialog.fill(label, day);
    await dialog.fill(/^Signed for the service by/, 'Milo Example');
    await dialog.fill(/^Their role(?! there)/, 'Service manager');
    await dialog.fill(/^Signed for the partner by/, 'Sunny Sample');
    await dialog.fill(/^Their role there/, 'Director');
    await dialog.fill(/^Their organisation/, 'Surrey County Council');
    await dialog.send('Save the draft');
    expect(await asked()).toEqual(refused);
  });

  it('says what it changes for the partner, and is approved by two people', async () => {
    const newest = manager.page.getByRole('link', { name: /^ISA-\d+ Surrey/ }).first();
    await newest.click();
    await manager.settled();
    const effect = manager.page.getByRole('region', { name: 'What approving it does' });
    await effect.getByText('ISA-0002', { exact: true }).waitFor();
    expect(await effect.getByText(/^Alerts/).count()).toBe(1);
    await effect.getByText(/^Changes in the partner’s schema/).click();
    await manager.sees("Field 'alerts' was added to object type 'SharedChild'");
    await manager.sees("Field 'guardianName' was removed from object type 'SharedChild'");
    await manager.photograph('agreement-01-drafted', true);
    agreement = new URL(manager.page.url()).pathname.replace('/admin', '');
    await button(manager, 'Approve').click();
    await manager.sees('Somebody else approves it too.');
    expect(await button(manager, 'Approve').count()).toBe(0);
    expect(await asked()).toEqual(refused);
    await auditor.opens(agreement);
    await button(auditor, 'Approve').click();
    await auditor.sees('In force');
    await auditor.photograph('agreement-02-in-force');
  });

  it('is followed by the page of its partner, and by its programs, without a new sign-in', async () => {
    await council.opens('/our-children');
    await expect.poll(columns, { timeout: 20_000, interval: 500 }).toContain(alerts);
    expect(await columns()).not.toContain('Guardian');
    await council.photograph('agreement-03-our-children');
    expect(await asked()).toBe('answered');
  });

  it('takes everything along in the same minute when it is suspended', async () => {
    const dialog = new OpenDialog(auditor.page);
    await button(auditor, 'Suspend').click();
    await dialog.fill(/^Why/, 'Somebody used an account that was not theirs.');
    await dialog.send('Suspend the agreement');
    await council.sees(/does not hold now: suspended/);
    await council.sees(/Somebody used an account/);
    await council.photograph('agreement-04-suspended');
    expect(await columns()).toEqual([]);
    await expect.poll(asked, { timeout: 30_000, interval: 500 }).toEqual(refused);
    await auditor.sees('Let it go on');
    await button(auditor, 'Let it go on').click();
    await auditor.sees('In force');
    expect([manager, auditor, council].flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});

describe('a connection of a partner', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const publicText = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const privateText = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

  it('is registered with its public key: a private one does not leave the browser', async () => {
    await council.opens('/our-connections');
    await council.sees('Example case system');
    await button(council, 'Register a connection').click();
    const dialog = new OpenDialog(council.page);
    await dialog.fill(/^Which system/, 'Journey system');
    await dialog.fill(/^Client id/, 'journey-system');
    await dialog.fill(/^What it asks for/, 'Made up to show how a system is registered.');
    await dialog.fill(/^Who is written to/, 'Sunny Sample');
    await dialog.fill(/^Their work e-mail/, 'journey-system@example.org');
    await dialog.fill(/^Last day/, inAYear);
    await dialog.fill(/^Public key/, privateText);
    await dialog.box.getByRole('button', { name: 'Ask for it' }).click();
    await council.sees(/This is a private key. It has not been sent/);
    await dialog.fill(/^Public key/, publicText);
    await dialog.send('Ask for it');
    await council.sees('journey-system');
    await council.photograph('connection-01-asked-for', true);
  });

  it('is admitted by the service and stopped by its partner, each seen by the other', async () => {
    await auditor.opens('/settings/connections');
    await auditor.page.getByRole('link', { name: 'journey-system' }).click();
    await button(auditor, 'Admit').click();
    await auditor.sees('Set the limits');
    await auditor.photograph('connection-02-admitted', true);
    await council.opens('/our-connections');
    const own = council.page.getByRole('region', { name: 'Journey system' });
    await own.getByText('Admitted', { exact: true }).first().waitFor();
    await own.getByRole('button', { name: 'Stop it' }).click();
    const dialog = new OpenDialog(council.page);
    await dialog.fill(/^Why/, 'Made up for the trial.');
    await dialog.send('Stop it');
    await own.getByText('Stopped', { exact: true }).first().waitFor();
    expect([auditor, council].flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});

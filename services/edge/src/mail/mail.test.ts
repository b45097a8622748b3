// cspell:ignore Nodyn atgoffa
import nodemailer from 'nodemailer';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { freePort } from '@ictg/kit/testing';
import { Browser } from '../testing/browser.js';
import { startWorld, type EdgeWorld } from '../testing/edge.world.js';

let world: EdgeWorld;
let browser: Browser;
let port: number;
beforeAll(async () => {
  port = await freePort();
  world = await startWorld(inject('databaseServer'), { MAIL_CATCHER_PORT: String(port) });
  browser = new Browser(world.url);
});
afterAll(() => world.stop());

const send = (changes: Record<string, unknown>) =>
  nodemailer.createTransport(`smtp://127.0.0.1:${port}`).sendMail({
    from: 'guardians@example.org',
    to: 'reader@example.org',
    subject: 'A reminder',
    text: 'One line.',
    ...changes,
  });

const read = async (path: string) => (await browser.get(path)).text();

describe('the mail page of a trial', () => {
  it('teaches what will be here while there is none', async () => {
    expect(await read('/mail')).toContain('No mail yet.');
  });

  it('shows what a service sent, newest first, and opens it with links that work', async () => {
    await send({ subject: 'The older', text: 'Look:\n\nhttp://localhost:4000/admin/' });
    // Past the tenth, since 9 is not newer than 10.
    for (let at = 0; at < 8; at += 1) await send({ subject: `Between ${at}` });
    await send({ subject: 'The newer' });
    const list = await read('/mail');
    expect(list.indexOf('The newer')).toBeLessThan(list.indexOf('The older'));
    const link = /href="(\/mail\/\d+)" lang="en">The older/.exec(list)?.[1] ?? '';
    expect(await read(link)).toContain(
      '<a href="http://localhost:4000/admin/">http://localhost:4000/admin/</a>',
    );
  });

  it('shows the mail of one reader only, when asked', async () => {
    await send({ to: 'somebody.else@example.org', subject: 'Not for the reader' });
    const list = await read('/mail?to=reader@');
    expect(list).toContain('The newer');
    expect(list).not.toContain('Not for the reader');
  });

  it('reads Welsh as Welsh, and shows whatever was written as text', async () => {
    await send({
      subject: 'Nodyn atgoffa: tŷ bach <script>',
      headers: { 'Content-Language': 'cy' },
    });
    expect(await read('/mail')).toContain('lang="cy">Nodyn atgoffa: tŷ bach &lt;script&gt;');
  });

  it('answers that there is no such mail', async () => {
    for (const id of ['0', '999999', 'x', '1%27'])
      expect((await browser.get(`/mail/${id}`)).status).toBe(404);
  });
});

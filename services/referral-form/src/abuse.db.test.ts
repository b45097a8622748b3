import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { howMany } from '@ictg/kit/testing';
import { tesni } from './testing/answers.fixture.js';
import { formWorld, type FormWorld } from './testing/form.world.js';
import { hrefOf, questionHref } from './page/address.js';
import { questions } from './question/path.rules.js';
import { languages } from './words/words.js';

let world: FormWorld;
beforeAll(async () => {
  world = await formWorld(inject('databaseServer'));
});
afterAll(() => world.stop());

const nasty: readonly string[] = [
  'a'.repeat(30_000),
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{{ 7 * 7 }}{% raw %}',
  'x\u0000y',
  '\u202Egnp.exe',
  '\u200B',
  '\uD800',
  '%00%ff',
  "'; drop table draft; --",
  '__proto__',
  '💥'.repeat(5_000),
  '../../etc/passwd',
  '\r\nset-cookie: a=b',
  '-1',
  '1e309',
  'NaN',
];

const places = languages.flatMap((language) => [
  ...questions.map(({ key }) => questionHref(language, key)),
  ...(['tasks', 'check', 'save', 'status', 'upload', 'files', 'sent'] as const).map((page) =>
    hrefOf(language, page),
  ),
  `${hrefOf(language, 'return')}/${'x'.repeat(43)}`,
]);

function fieldsFor(place: string, count: number): Record<string, string | readonly string[]> {
  const question = questions.find(({ key }) =>
    languages.some((language) => questionHref(language, key) === place),
  );
  const names = [
    ...(question?.fields.map(({ name }) => name) ?? ['email', 'reference', 'code', 'answer']),
    'dateOfBirth-day',
    'dateOfBirth-month',
    'dateOfBirth-year',
    'then',
    'only',
    'from',
    'constructor',
  ];
  const of = (at: number) => nasty[(count + at) % nasty.length] ?? '';
  return Object.fromEntries(
    names.map((name, at) => [name, count % 3 === 0 ? [of(at), of(at + 1)] : of(at)]),
  );
}

it('answers whatever is sent with a page that says what to do, and never with a fault of its own', async () => {
  const statuses = new Map<number, number>();
  const total = howMany(200, 1_000);
  let sender = world.visitor();
  await sender.begin();
  let mark = await sender.mark();
  for (let count = 0; count < total; count += 1) {
    if (count % 18 === 17) {
      sender = world.visitor();
      await sender.begin();
      mark = await sender.mark();
    }
    const place = places[(count * 7) % places.length] ?? '';
    const response =
      count % 11 === 0
        ? await sender.upload(place, nasty[count % nasty.length] ?? '', mark)
        : await sender.post(place, fieldsFor(place, count), mark);
    statuses.set(response.statusCode, (statuses.get(response.statusCode) ?? 0) + 1);
    if (response.statusCode === 303) continue;
    expect(response.headers['content-type']).toContain('text/html');
    expect(response.body).toContain('<h1');
    expect(response.body).not.toMatch(/<script>|<img src=x|49\{%|Error:.*at .*\.js/);
  }
  expect([...statuses.keys()].filter((status) => status >= 500)).toEqual([]);
  expect([...statuses.values()].reduce((sum, count) => sum + count)).toBe(total);
});

it('answers what is no form at all', async () => {
  const sendAs = (payload: string, type: string, url = '/refer/sex') =>
    world.app.inject({
      method: 'POST',
      url,
      payload,
      headers: { 'content-type': type },
      remoteAddress: '10.9.9.9',
    });
  for (const [payload, type] of [
    ['{"sex":"MALE"}', 'application/json'],
    ['{', 'application/json'],
    ['<a/>', 'text/xml'],
    ['--x', 'multipart/form-data; boundary=x'],
    ['sex', 'multipart/form-data'],
    ['', 'application/x-www-form-urlencoded'],
    ['page[a]=1&page=__proto__', 'application/x-www-form-urlencoded'],
  ] as const) {
    const { statusCode, body } = await sendAs(payload, type);
    expect([payload, statusCode >= 400 && statusCode < 500]).toEqual([payload, true]);
    expect(body).toContain('could not be read');
  }
  for (const [payload, type] of [
    ['x', 'multipart/form-data'],
    ['x', 'multipart/form-data; boundary=x'],
    [
      '--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\na',
      'multipart/form-data; boundary=x',
    ],
  ] as const)
    for (const url of ['/refer/files', '/refer/from-nrm-form']) {
      const { statusCode, body } = await sendAs(payload, type, url);
      expect([payload, url, statusCode]).toEqual([payload, url, 400]);
      expect(body).toContain('could not be read');
    }
});

it('loses none of many that are sent at once, each twice', async () => {
  const many = howMany(8, 60);
  const before = await world.rows('select id from submission');
  await Promise.all(
    Array.from({ length: many }, async () => {
      const sender = world.visitor();
      await sender.begin();
      await sender.fills(tesni);
      const mark = await sender.mark();
      const both = await Promise.all(
        [1, 2].map(() => sender.post('/refer/check-your-answers', {}, mark)),
      );
      // Sent again later, as from the history of the browser, it is the same referral.
      both.push(await sender.post('/refer/check-your-answers', {}, mark));
      expect(both.map(({ headers }) => headers.location)).toEqual(
        Array.from({ length: 3 }, () => '/refer/sent'),
      );
    }),
  );
  const after = await world.rows('select id from submission');
  expect(after.length - before.length).toBe(many);
  const queued = await world.rows<{ count: number }>(
    `select count(*)::int as count from graphile_worker._private_jobs where key like 'deliver-referral:%'`,
  );
  expect(queued[0]?.count).toBe(after.length);
});

it('hears all of a post that is too long before it says so', async () => {
  await world.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = world.app.server.address() as AddressInfo;
  const half = 'x'.repeat(600_000);
  const socket = connect(port, '127.0.0.1');
  let heard = '';
  socket.setEncoding('utf8').on('data', (text: string) => (heard += text));
  const head = [
    `POST ${hrefOf('cy', 'check')} HTTP/1.1`,
    'host: form.example',
    'content-type: application/x-www-form-urlencoded',
    `content-length: ${String(2 * half.length)}`,
  ];
  await new Promise((sent) => socket.write(`${head.join('\r\n')}\r\n\r\n${half}`, sent));
  // The next visitor is answered, so the half had time to be answered too.
  expect((await fetch(`http://127.0.0.1:${String(port)}/refer`)).status).toBe(200);
  expect(heard).toBe('');
  socket.write(half);
  await once(socket, 'close');
  expect(heard).toMatch(/^HTTP\/1\.1 413/);
  expect(heard).toContain('lang="cy"');
});

it('stops an address that tries codes, and lets everybody else through', async () => {
  const thief = world.visitor('10.66.0.1');
  const mark = await thief.mark();
  const statuses: number[] = [];
  for (let tries = 0; tries < 40; tries += 1)
    statuses.push(
      (
        await thief.post(
          '/refer/follow',
          { reference: `R-2026-${String(tries).padStart(5, '0')}`, code: 'AAAA-AAAA-AAAA' },
          mark,
        )
      ).statusCode,
    );
  expect(statuses.filter((status) => status === 200)).toHaveLength(30);
  expect(statuses.at(-1)).toBe(429);
  // The Welsh page is the same door.
  const inWelsh = await thief.post('/cyfeirio/dilyn', { reference: 'R', code: 'A' }, mark);
  expect(inWelsh.statusCode).toBe(429);
  // Whoever is asked to wait keeps what they typed, and nobody else's page can put words there.
  const typed = { reference: 'R', code: 'A', answering: 'yes', answer: 'A "long" answer.' };
  const waiting = await thief.post('/refer/follow', typed, mark);
  expect(waiting.body).toContain('name="answer" value="A &quot;long&quot; answer."');
  expect(waiting.body).toContain('action="/refer/follow"');
  expect((await thief.post('/refer/follow', typed, 'x')).body).not.toContain('A &quot;long');
  const other = world.visitor();
  expect((await other.post('/refer/follow', { reference: 'R', code: 'A' })).statusCode).toBe(200);
});

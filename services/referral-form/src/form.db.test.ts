// cspell:ignore anfonwyd amdanoch gwirio eich atebion ddiwrnod oedd saesneg cwestiwn gyfer mecanwaith
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atDesk } from '@ictg/kit/database';
import { senderOf } from './draft/sender.js';
import { keptFor } from './draft/lifetime.js';
import { errorsOn, type FormBrowser } from './testing/browser.js';
import { tesni } from './testing/answers.fixture.js';
import { lastSubmission } from './testing/every-page.js';
import { formWorld, type FormWorld } from './testing/form.world.js';

let world: FormWorld;
beforeAll(async () => {
  world = await formWorld(inject('databaseServer'));
});
afterAll(() => world.stop());

const mails = () =>
  world.rows<{ to_address: string; language: string; text: string }>(
    `select to_address, language, subject || ' ' || body as text from mail order by created_at, id`,
  );

async function sent(language: 'en' | 'cy' = 'en'): Promise<{ sender: FormBrowser; id: string }> {
  const sender = world.visitor();
  await sender.sends(tesni, language);
  return { sender, id: await lastSubmission(world) };
}

describe('sending', () => {
  it('hands over what was asked, and says so without a word about the child', async () => {
    const sender = world.visitor();
    await sender.begin('cy');
    await sender.answer(tesni, 'cy');
    await sender.post('/cyfeirio/gwirio-eich-atebion', {});
    const id = await lastSubmission(world);
    await world.job('deliver-referral', id);
    const told = world.casework.referrals.get(id);
    expect(told).toMatchObject({
      language: 'WELSH',
      referrer: { organisation: 'Gwent Police', type: 'POLICE', phone: '01633 960 123' },
      child: {
        givenNames: 'Tesni',
        dateOfBirth: '2012-03-27',
        dateOfBirthStatus: 'EXACT',
        nationalities: ['Vietnamese'],
        languagePreference: 'WELSH',
      },
      authorityGss: 'W06000022',
      parentalResponsibility: [{ situation: 'PARENT_HERE', contactSafe: 'NOT_KNOWN', inUk: 'YES' }],
      exploitationTypes: ['CRIMINAL', 'LABOUR'],
      notKnown: ['COUNTY_LINES', 'MISSING_BEFORE'],
      concern: tesni.concern,
    });
    const page = await sender.get('/cyfeirio/anfonwyd');
    expect(page.body).toContain('R-2026-00001');
    expect(page.body).toContain(world.codes.ofFollowing(id));
    const [mail] = await mails();
    expect(mail).toMatchObject({ to_address: 'sam.sender@police.example', language: 'WELSH' });
    expect(mail?.text).toContain('R-2026-00001');
    expect(mail?.text).not.toMatch(/Tesni|Testerly|Vietnam|Newport|Lorem|Khmer/);
    expect(mail?.text).not.toContain(world.codes.ofFollowing(id));
  });

  it('is done once, however often and however fast the button is pressed', async () => {
    const sender = world.visitor();
    await sender.begin();
    await sender.fills(tesni);
    const mark = await sender.mark();
    const before = await world.rows('select id from submission');
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => sender.post('/refer/check-your-answers', {}, mark)),
    );
    expect(answers.map(({ headers }) => headers.location)).toEqual(
      Array.from({ length: 12 }, () => '/refer/sent'),
    );
    expect(await world.rows('select id from submission')).toHaveLength(before.length + 1);
  });

  it('is acknowledged and kept while casework is away, and handed over when it is back', async () => {
    world.casework.isAway = true;
    const { sender, id } = await sent();
    await expect(world.job('deliver-referral', id)).rejects.toThrow();
    world.later(10_000);
    const page = await sender.get('/refer/sent');
    expect(page.body).toMatch(/F-[0-9A-Z]{4}-[0-9A-Z]{4}/);
    expect(page.body).toContain('is kept safely');
    world.casework.isAway = false;
    await admin(`update submission set sent_at = now() - interval '3 minutes' where id = '${id}'`);
    await world.job('deliver-waiting');
    const [queued] = await adminRows(
      `select count(*)::int as count from graphile_worker._private_jobs where key = 'deliver-referral:${id}'`,
    );
    expect(queued?.count).toBe(1);
    await world.job('deliver-referral', id);
    await world.job('deliver-referral', id);
    expect(world.casework.referrals.has(id)).toBe(true);
    expect((await sender.get('/refer/sent')).body).toMatch(/R-2026-\d{5}/);
  });

  it('reaches triage and pages whatever casework refuses of it, and says so while it has not', async () => {
    const sender = world.visitor();
    await sender.sends({ ...tesni, dangerNow: 'YES' });
    const id = await lastSubmission(world);
    const following = async () => {
      const [row] = await world.rows<{ receipt: string }>(
        `select receipt from submission where id = '${id}'`,
      );
      const code = world.codes.ofFollowing(id);
      return (await sender.post('/refer/follow', { reference: row?.receipt ?? '', code })).body;
    };
    expect(await following()).toContain('has not reached our team yet');
    world.casework.refused = ({ child }) =>
      (child as { givenNames: string }).givenNames === 'Tesni' ? 'child.givenNames' : undefined;
    await world.job('deliver-referral', id);
    world.casework.refused = () => undefined;
    const told = world.casework.referrals.get(id);
    expect(told).toMatchObject({
      dangerNow: 'YES',
      child: { givenNames: 'not known', familyName: 'Testerly' },
      concern: expect.stringContaining('child, given names: Tesni'),
    });
    expect(await following()).toContain('Received. We are reading it.');
  });

  it('is refused while a question is open, and leads to it', async () => {
    const sender = world.visitor();
    await sender.begin();
    const response = await sender.post('/refer/check-your-answers', {});
    expect(response.headers.location).toBe('/refer/check-your-answers');
    const page = await sender.get('/refer/check-your-answers');
    expect(page.body).toContain('/refer/danger?from=check');
    expect(page.body).not.toContain('Send the referral</button>');
  });

  it('is not offered for a certain adult, and is for somebody who may be a child', async () => {
    const sender = world.visitor();
    await sender.begin();
    await sender.fills({ ...tesni, dateOfBirth: '1999-01-01', adult: 'AN_ADULT' });
    const refused = await sender.post('/refer/check-your-answers', {});
    expect(refused.headers.location).toBe('/refer/for-adults');
    await sender.post('/refer/over-18', { adult: 'MAY_BE_A_CHILD' });
    const taken = await sender.post('/refer/check-your-answers', {});
    expect(taken.headers.location).toBe('/refer/sent');
    const id = await lastSubmission(world);
    await world.job('deliver-referral', id);
    expect(world.casework.referrals.get(id)).toMatchObject({
      child: { dateOfBirthStatus: 'DISPUTED', dateOfBirth: '1999-01-01' },
    });
  });

  it('leaves the copy to the browser that sent, and to no other', async () => {
    const { sender } = await sent();
    expect((await sender.get('/refer/copy')).body).toContain('Testerly');
    const forNrm = (await sender.get('/cyfeirio/ar-gyfer-y-mecanwaith')).body;
    expect(forNrm).toContain('Testerly');
    // Copied into a form in English, a day is three numbers and a choice stands as it stands there.
    expect(forNrm).toContain('>27 3 2012<');
    expect(forNrm).toContain('lang="en">Vietnamese<');
    const other = await world.visitor().get('/refer/copy');
    expect(other.statusCode).toBe(404);
    await sender.post('/refer/sent', {});
    expect((await sender.get('/refer/copy')).statusCode).toBe(404);
  });
});

describe('going back after sending', () => {
  it.each(['/refer/parts', '/refer/check-your-answers', '/refer/sex', '/refer/files'])(
    'from %s leads to the page with the reference',
    async (address) => {
      const { sender } = await sent();
      expect((await sender.get(address)).headers.location).toBe('/refer/sent');
      expect((await world.visitor().get(address)).statusCode).toBe(404);
    },
  );

  it('is no second form: the page that is sent again leads there as well', async () => {
    const { sender } = await sent();
    const again = await sender.post('/refer/sex', { sex: 'MALE' });
    expect(again.headers.location).toBe('/refer/sent');
  });
});

it.each([
  ['/refer/', '/refer'],
  ['/cyfeirio/?a=b', '/cyfeirio?a=b'],
  ['/refer/follow/', '/refer/follow'],
])('%s is taken for %s', async (typed, meant) => {
  const { statusCode, headers } = await world.visitor().get(typed);
  expect([statusCode, headers.location]).toEqual([301, meant]);
  expect((await world.visitor().get('/refer//evil.example/')).statusCode).toBe(404);
});

describe('the organisation', () => {
  it('is asked again once the sender says that it is of another kind', async () => {
    const sender = world.visitor();
    await sender.begin();
    await sender.fills(tesni);
    const { headers } = await sender.post('/refer/kind-of-organisation', {
      referrerType: 'HEALTH',
      from: 'check',
    });
    expect(headers.location).toBe('/refer/organisation?from=check');
    const same = await sender.post('/refer/kind-of-organisation', {
      referrerType: 'HEALTH',
      from: 'check',
    });
    expect(same.headers.location).toBe('/refer/organisation?from=check');
  });
});

describe('files', () => {
  const pdf = '%PDF-1.4 made up';
  const idsIn = (page: string) =>
    [...page.matchAll(/name="file" value="([^"]+)"/g)].map((one) => one[1] ?? '');

  it('go with the referral, and one that was taken out does not', async () => {
    const sender = world.visitor();
    await sender.begin();
    await sender.fills(tesni);
    await sender.upload('/refer/files', pdf);
    await sender.upload('/refer/files', `${pdf} too`);
    const [first = '', second = ''] = idsIn((await sender.get('/refer/files')).body);
    await sender.post('/refer/files/take-out', { file: first });
    expect(idsIn((await sender.get('/refer/files')).body)).toEqual([second]);
    expect((await sender.get('/refer/parts')).body).toContain('1 added');
    await sender.post('/refer/check-your-answers', {});
    const id = await lastSubmission(world);
    await world.job('deliver-referral', id);
    expect(world.casework.referrals.get(id)?.fileIds).toEqual([second]);
  });

  it('that come at once and are too many are not dropped in silence', async () => {
    const sender = world.visitor();
    await sender.begin();
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, at) => sender.upload('/refer/files', `${pdf} ${String(at)}`)),
    );
    expect(answers.filter(({ statusCode }) => statusCode === 303)).toHaveLength(10);
    expect(idsIn((await sender.get('/refer/files')).body)).toHaveLength(10);
  });

  it('that casework has lost hold no referral up: it goes without them and says so', async () => {
    const sender = world.visitor();
    await sender.begin();
    await sender.fills(tesni);
    await sender.upload('/refer/files', pdf);
    world.casework.lost.add(idsIn((await sender.get('/refer/files')).body)[0] ?? '');
    await sender.post('/refer/check-your-answers', {});
    const id = await lastSubmission(world);
    await world.job('deliver-referral', id);
    const told = world.casework.referrals.get(id);
    expect(told?.fileIds).toBeUndefined();
    expect(told?.concern).toMatch(/^\[On the form: .*\]\n1 file\(s\) were sent/);
  });

  it.each([
    ['nothing', ''],
    ['what it is not', '<script>'],
    ['too much', 'x'.repeat(1_000_001)],
  ])('are refused in words when they hold %s', async (_what, content) => {
    const sender = world.visitor();
    await sender.begin();
    const { statusCode, body } = await sender.upload('/refer/files', content);
    expect([statusCode, errorsOn(body) !== '']).toEqual([200, true]);
    expect(idsIn(body)).toEqual([]);
  });

  it('are kept for whoever has a form open, and for no other page', async () => {
    const stranger = world.visitor();
    expect((await stranger.upload('/refer/files', pdf)).statusCode).toBe(404);
    expect((await stranger.upload('/refer/files', pdf, 'not ours')).statusCode).toBe(403);
  });
});

describe('answering', () => {
  it('keeps what is right and says what is wrong, with a link to the field', async () => {
    const sender = world.visitor();
    await sender.begin();
    const page = await sender.post('/refer/about-you', {
      senderName: 'Sam Sender',
      senderEmail: 'sam',
    });
    expect(errorsOn(page.body)).toBe(
      'Enter an e-mail address in the form name@organisation.example',
    );
    expect(page.body).toContain('href="#senderEmail"');
    expect(page.body).toContain('value="Sam Sender"');
  });

  it('gives an organisation of no list back as it was typed when the second box is filled too', async () => {
    const sender = world.visitor();
    await sender.begin();
    await sender.fills(tesni);
    const page = await sender.post('/refer/organisation', {
      organisation: 'Made <up>',
      otherOrganisation: 'Another',
    });
    expect(page.body).toContain('<option value="Made &lt;up&gt;" selected data-told="">');
    expect(page.body).toContain('value="Another"');
    expect(errorsOn(page.body)).toContain('choose one of the answers on the list');
  });

  it('hands an age over in the sender’s words, without a date of birth', async () => {
    const sender = world.visitor();
    await sender.begin();
    const { dateOfBirth: _day, ...rest } = tesni;
    await sender.fills({ ...rest, dateOfBirthStatus: 'ESTIMATED', ageEstimated: 'about 15' });
    expect((await sender.get('/refer/check-your-answers')).body).toContain('about 15');
    await sender.post('/refer/check-your-answers', {});
    const id = await lastSubmission(world);
    await world.job('deliver-referral', id);
    const told = world.casework.referrals.get(id)?.child;
    expect(told).toMatchObject({ dateOfBirthStatus: 'ESTIMATED', ageTold: 'about 15' });
    expect(told).not.toHaveProperty('dateOfBirth');
  });

  it('goes on in the other language with what was typed, right or wrong', async () => {
    const sender = world.visitor();
    await sender.begin();
    await sender.fills(tesni);
    const page = await sender.post('/cyfeirio/amdanoch-chi', {
      only: 'show',
      senderName: 'Half a na',
      senderEmail: 'not yet',
    });
    expect(page.body).toContain('<html lang="cy"');
    expect(page.body).toContain('value="Half a na"');
    expect(page.body).toContain('value="not yet"');
    expect(page.body).not.toContain('govuk-error-summary');
    expect((await sender.get('/cyfeirio/enw')).body).toContain('value="Tesni"');
  });

  it('drops the answers of a branch that was left', async () => {
    const sender = world.visitor();
    await sender.begin();
    await sender.fills({
      ...tesni,
      responsibility: 'NONE',
      nation: 'ENGLAND',
      authority: 'E10000030',
    });
    await sender.post('/refer/check-your-answers', {});
    const id = await lastSubmission(world);
    await world.job('deliver-referral', id);
    const told = world.casework.referrals.get(id);
    expect(told).not.toHaveProperty('exceptionalNeed');
    expect(told).not.toHaveProperty('holderTold');
    expect(told?.child).not.toHaveProperty('languagePreference');
  });

  it('is only for a page of ours: not without its mark, not with one of another browser, not from elsewhere', async () => {
    const [sender, other] = [world.visitor(), world.visitor()];
    await sender.begin();
    for (const mark of ['', 'x', await other.mark()])
      expect((await sender.post('/refer/sex', { sex: 'MALE' }, mark)).statusCode).toBe(403);
    // Who refuses cookies is told so instead of being sent round and round.
    const without = { page: await sender.mark() };
    const refused = await world.visitor().post('/refer/parts', {}, without.page);
    expect(refused.statusCode).toBe(403);
    expect(refused.body).toContain('Allow cookies for this address');
    const elsewhere = await world.app.inject({
      method: 'POST',
      url: '/refer/sex',
      payload: new URLSearchParams({ page: await sender.mark(), sex: 'MALE' }).toString(),
      headers: {
        cookie: sender.jar,
        origin: 'https://elsewhere.example',
        'content-type': 'application/x-www-form-urlencoded',
      },
    });
    expect(elsewhere.statusCode).toBe(403);
  });
});

describe('saving and coming back', () => {
  const code = (page: string) => /id="code">([\d ]+)</.exec(page)?.[1] ?? '';
  const linkTo = async (email: string) => {
    const all = await mails();
    const mail = all.findLast(({ to_address }) => to_address === email);
    return new URL(/http:\S+/.exec(mail?.text ?? '')?.[0] ?? '').pathname;
  };
  const saved = async (email: string) => {
    const sender = world.visitor();
    await sender.begin();
    await sender.fills(tesni);
    const page = await sender.post('/refer/save', { email });
    return { sender, code: code(page.body), link: await linkTo(email) };
  };

  it('needs the link and the code, and the browser before has the form no more', async () => {
    const { sender, code: right, link } = await saved('a@police.example');
    const all = await mails();
    expect(all.at(-1)?.text.replace(/\s/g, '')).not.toContain(right.replace(/\s/g, ''));
    expect(all.at(-1)?.text).not.toMatch(/Tesni|Testerly/);
    const elsewhere = world.visitor();
    expect((await elsewhere.post(link, { code: '00000000' })).body).toContain('cannot be opened');
    const opened = await elsewhere.post(link, { code: right.replace(' ', '') });
    expect(opened.headers.location).toBe('/refer/parts');
    expect((await elsewhere.get('/refer/name')).body).toContain('value="Tesni"');
    expect((await sender.get('/refer/name')).statusCode).toBe(404);
  });

  it('shows the code in the other language too, and keeps the address that was typed', async () => {
    const sender = world.visitor();
    await sender.begin();
    const typing = await sender.post('/cyfeirio/cadw', { email: 'half@', only: 'show' });
    expect(typing.body).toContain('value="half@"');
    const { body } = await sender.post('/refer/save', { email: 'd@police.example' });
    const until = /name="until" value="([^"]+)"/.exec(body)?.[1] ?? '';
    const shown = { code: code(body), until, only: 'show' };
    const page = await sender.post('/cyfeirio/cadw', shown);
    expect(code(page.body)).toBe(code(body));
    expect(page.body).toContain('lang="cy"');
  });

  it('is over after five wrong codes, whatever the sixth is; the answer is always the same', async () => {
    const { code: right, link } = await saved('b@police.example');
    const thief = world.visitor();
    const answers = [];
    for (let tries = 0; tries < 5; tries += 1)
      answers.push((await thief.post(link, { code: '11111111' })).body);
    answers.push((await thief.post(link, { code: right })).body);
    answers.push(
      (await thief.post(`${link.slice(0, -43)}${'x'.repeat(43)}`, { code: right })).body,
    );
    expect(new Set(answers.map((body) => body.replace(/[\w-]{43}/g, ''))).size).toBe(1);
  });

  it('ends after seven days, and the form is deleted', async () => {
    const { sender, code: right, link } = await saved('c@police.example');
    await admin(
      `update draft set until_at = now() - interval '1 second' where link_hash is not null`,
    );
    expect((await world.visitor().post(link, { code: right })).body).toContain('cannot be opened');
    expect((await sender.get('/refer/name')).statusCode).toBe(404);
    await world.job('purge-form');
    expect(await world.rows('select id from draft where until_at < now()')).toEqual([]);
  });

  it('sends one address at most five mails an hour', async () => {
    const statuses = [];
    for (let count = 0; count < 7; count += 1) {
      const sender = world.visitor();
      await sender.begin();
      statuses.push((await sender.post('/refer/save', { email: 'flood@a.example' })).statusCode);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
  });
});

describe('following', () => {
  it('tells who has reference and code where it stands, and takes the answer to a question once', async () => {
    const { sender, id } = await sent();
    await world.job('deliver-referral', id);
    const [row] = await world.rows<{ reference: string }>(
      `select reference from submission where id = '${id}'`,
    );
    const following = { reference: row?.reference ?? '', code: world.codes.ofFollowing(id) };
    const page = async (more = {}) =>
      (await sender.post('/refer/follow', { ...following, ...more })).body;
    expect(await page()).toContain('Received. We are reading it.');
    // Nothing was asked yet: an answer must not be thanked for and lost.
    const early = await page({ answering: 'yes', answer: 'Too early.' });
    expect(early).toContain('Your answer was not taken');
    expect(early).toContain('Too early.');
    const question = { id: 'inf_1', text: 'Which day was it?', textWelsh: 'Pa ddiwrnod oedd hi?' };
    world.casework.told.set(following.reference, {
      reference: following.reference,
      standing: 'INFORMATION_NEEDED',
      question,
    });
    // The mail may be there before the form has asked again: the page asks at once.
    expect(await page()).toContain('Which day was it?');
    const inWelsh = async () => (await sender.post('/cyfeirio/dilyn', following)).body;
    expect(await inWelsh()).toContain('lang="cy" data-told>Pa ddiwrnod oedd hi?');
    // Nobody had it in Welsh: it is read in English by whoever reads aloud, and the page says so.
    await admin(`update submission set question_welsh = null where id = '${id}'`);
    expect(await inWelsh()).toContain('lang="en" data-told>Which day was it?');
    expect(await inWelsh()).toContain('Yn Saesneg y mae’r cwestiwn hwn');
    // A change of language takes along who is here and what was typed, and sends nothing.
    const half = { ...following, standing: 'yes', answering: 'yes', answer: 'Mon', only: 'show' };
    const switched = (await sender.post('/cyfeirio/dilyn', half)).body;
    for (const kept of [`value="${following.reference}"`, `value="${following.code}"`, '>Mon<'])
      expect(switched).toContain(kept);
    expect(switched).not.toContain('error-summary');
    const typing = { reference: 'R-1', code: 'AB', only: 'show' };
    const typed = (await sender.post('/cyfeirio/dilyn', typing)).body;
    expect(typed).toContain('value="R-1"');
    expect(typed).not.toContain('error-summary');
    expect(await page({ answering: 'yes', answer: 'Monday.' })).toContain('has been sent');
    expect(await page({ answering: 'yes', answer: 'Monday.' })).toContain('has been sent');
    expect(await page({ answering: 'yes', answer: 'Tuesday.' })).toContain('was not taken');
    // Asked again before casework has the answer, it stays answered.
    await world.job('ask-standings');
    expect(await page()).toContain('Your answer has reached us');
    await world.job('deliver-answer', id);
    await world.job('deliver-answer', id);
    expect(world.casework.answers.map(({ answer }) => answer)).toEqual(['Monday.']);
    // Loaded again later, when the answer is kept no longer, it is the same answer.
    expect(await page({ answering: 'yes', answer: 'Monday.' })).toContain('has been sent');
    expect(await page({ answering: 'yes', answer: 'Tuesday.' })).toContain('was not taken');
    for (const outcome of ['accepted', 'not accepted']) {
      world.casework.told.set(following.reference, {
        reference: following.reference,
        standing: 'DECIDED',
        question: null,
      });
      await world.job('ask-standings');
      expect([outcome, await page()]).toEqual([outcome, await page()]);
    }
    expect(await page()).toContain('Decided.');
  });

  it('says the same to a wrong code as to a reference that there is not', async () => {
    const { sender, id } = await sent();
    await world.job('deliver-referral', id);
    const [row] = await world.rows<{ reference: string; receipt: string }>(
      `select reference, receipt from submission where id = '${id}'`,
    );
    const answers = [];
    for (const reference of [
      row?.reference,
      row?.receipt,
      'R-2026-99999',
      'F-2222-2222',
      "' or 1=1",
    ])
      answers.push(
        (
          await sender.post('/refer/follow', { reference: reference ?? '', code: 'AAAA-BBBB-CCCC' })
        ).body.replaceAll(/value="[^"]*"/g, ''),
      );
    expect(new Set(answers).size).toBe(1);
  });
});

describe('what is kept', () => {
  it('exists for its own sender and nobody else', async () => {
    const sender = world.visitor();
    await sender.begin();
    await sender.fills(tesni);
    const seen = (key: string) =>
      atDesk(world.orm, senderOf(key), (desk) =>
        desk.rows('select id from draft union all select id from submission'),
      );
    expect(await seen(sender.key)).toHaveLength(1);
    expect(await seen('x'.repeat(43))).toEqual([]);
    const client = new pg.Client({ connectionString: world.runUrl });
    await client.connect();
    expect((await client.query('select from draft')).rowCount).toBe(0);
    await client.end();
  });

  it('loses the answers twelve hours after they were handed over, and never before', async () => {
    const [{ id }, waiting] = [await sent(), await sent()];
    await world.job('deliver-referral', id);
    await admin(`update submission set sent_at = now() - interval '13 hours'`);
    await world.job('purge-form');
    const left = await world.rows<{ id: string }>(
      'select id from submission where answers is not null',
    );
    expect(left.map((row) => row.id)).toContain(waiting.id);
    expect(left.map((row) => row.id)).not.toContain(id);
    expect(keptFor.copy).toBe(12 * 3_600_000);
  });

  it('never repeats what was told in the log of changes', async () => {
    const log = await adminRows(`select changed::text as changed from audit.change`);
    expect(log.length).toBeGreaterThan(10);
    for (const { changed } of log) expect(String(changed)).not.toMatch(/Tesni|Testerly/);
  });
});

async function admin(sql: string): Promise<void> {
  await adminRows(sql);
}

async function adminRows(sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: world.adminUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

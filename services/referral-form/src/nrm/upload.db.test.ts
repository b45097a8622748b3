// cspell:words mecanwaith chymerwyd
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { tesni } from '../testing/answers.fixture.js';
import { lastSubmission } from '../testing/every-page.js';
import { formWorld, type FormWorld } from '../testing/form.world.js';

let world: FormWorld;
beforeAll(async () => {
  world = await formWorld(inject('databaseServer'));
});
afterAll(() => world.stop());

const nrm = {
  'user-organisation': 'Gwent Police',
  'fr-details-first-name': 'Sam',
  'fr-details-last-name': 'Sender',
  'fr-alternative-contact': 'sam.sender@police.example',
  'pv-name-first-name': 'Tesni',
  'pv-name-last-name': 'Testerly',
  'pv-dob': '2012-03-27',
  'pv-gender': 'female',
  'pv-nationality': 'Vietnamese',
  'local-authority-contacted-about-child-local-authority-name': 'Newport City Council',
  'types-of-exploitation-forced-to-commit-crime': 'yes',
  'what-happened': 'Found alone in a house.',
  'pv-want-to-submit-nrm': 'Yes',
  'current-pv-location-uk-city': 'Newtown',
  'does-pv-have-children': 'No',
  unheard: 'Of this nobody has heard.',
};

describe('a copy of the NRM form', () => {
  it('fills in the form, and the rest is asked', async () => {
    const sender = world.visitor();
    const page = await sender.upload('/refer/from-nrm-form', JSON.stringify(nrm));
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Testerly');
    expect(page.body).toContain('Of this nobody has heard.');
    expect(page.body).toContain('the NRM form has no such question');
    // Where the child is, and whether an adult consents, is not taken from it.
    expect(page.body).not.toContain('Newtown');
    expect(page.body).not.toContain('consent for me to refer');
    for (const [address, value] of [
      ['name', 'value="Tesni"'],
      ['date-of-birth', 'value="2012"'],
      ['about-you', 'value="Sam Sender"'],
      ['local-authority', 'value="W06000022" selected'],
      ['organisation', 'value="Gwent Police" selected'],
    ])
      expect((await sender.get(`/refer/${address ?? ''}`)).body).toContain(value);
    expect((await sender.get('/refer/check-your-answers')).body).toContain(
      '/refer/danger?from=check',
    );
  });

  it('says beside each answer that was not taken over why not', async () => {
    const upload = JSON.stringify({
      ...nrm,
      'pv-nationality-second': 'Atlantean',
      'pv-name-nickname': 'x'.repeat(201),
      'fr-details-role': { a: 1 },
      'fr-details-phone': 'ring me',
      'pv-dob': '2999-01-01',
      birthplace: 'Vietnam',
      'pv-name-last-name': 'Test\u0007erly',
    });
    for (const [address, because] of [
      ['/refer/from-nrm-form', 'Not taken over: '],
      ['/cyfeirio/o-ffurflen-y-mecanwaith', 'Ni chymerwyd hyn: '],
    ] as const) {
      const { body } = await world.visitor().upload(address, upload);
      const reasons = [
        ...body.matchAll(/<span class="form-told" data-told>([^<]*)<\/span>\s*<p[^>]*>([^<]+)</g),
      ];
      const whyOf = new Map(reasons.map(([, answer = '', why = '']) => [answer, why]));
      for (const answer of [
        'Atlantean',
        'x'.repeat(201),
        '{&quot;a&quot;:1}',
        'ring me',
        '2999-01-01',
        'Test\uFFFDerly',
      ])
        expect([answer, whyOf.get(answer)]).toEqual([answer, expect.stringContaining(because)]);
      expect(whyOf.get('Vietnam')).toBeDefined();
      expect(whyOf.get('Vietnamese')).toBeUndefined();
      expect(body).not.toContain('pv-dob');
    }
  });

  it('tells casework from which of its questions each fact was taken, unless the sender changed it', async () => {
    const sender = world.visitor();
    await sender.upload(
      '/refer/from-nrm-form',
      JSON.stringify({ ...nrm, 'NRM reference': 'NRM123456' }),
    );
    await sender.fills({ ...tesni, givenNames: 'Tessa', concern: nrm['what-happened'] });
    await sender.post('/refer/check-your-answers', {});
    const id = await lastSubmission(world);
    await world.job('deliver-referral', id);
    const told = world.casework.referrals.get(id);
    const form = told?.nrmForm as {
      reference: string;
      answers: { field: string }[];
      provenance: { became: string; fields: string[] }[];
    };
    expect(form.reference).toBe('NRM123456');
    const fields = form.answers.map(({ field }) => field);
    expect(fields).toContain('pv-name-first-name');
    expect(fields).not.toContain('current-pv-location-uk-city');
    expect(fields).not.toContain('pv-want-to-submit-nrm');
    const became = form.provenance.map((one) => one.became);
    expect(became).toContain('child.familyName');
    expect(became).toContain('authorityGss');
    expect(became).not.toContain('child.givenNames');
  });

  it('overwrites nothing: what differs is shown beside what the sender had', async () => {
    const sender = world.visitor();
    await sender.begin();
    await sender.fills(tesni);
    const page = await sender.upload(
      '/refer/from-nrm-form',
      JSON.stringify({ ...nrm, 'pv-name-first-name': 'Another', 'pv-gender': 'male' }),
    );
    expect(page.body).toContain('Your answer: Tesni. In the file: Another.');
    expect(page.body).toContain('Your answer: Female. In the file: Male.');
    expect(page.body).not.toContain('In the file: Testerly');
    expect((await sender.get('/refer/name')).body).toContain('value="Tesni"');
  });

  it('reads an organisation that is on no list by the rules of one that is typed', async () => {
    const sender = world.visitor();
    const uploads = [
      ['\u202AGuild of Testers\u202C', 'value="Guild of Testers"'],
      ['Guild of Testers', 'value="Guild of Testers"'],
    ] as const;
    for (const [organisation, kept] of uploads) {
      await sender.upload(
        '/refer/from-nrm-form',
        JSON.stringify({ ...nrm, 'user-organisation': organisation }),
      );
      expect((await sender.get('/refer/organisation')).body).toContain(kept);
    }
    const tooLong = await world
      .visitor()
      .upload(
        '/refer/from-nrm-form',
        JSON.stringify({ ...nrm, 'user-organisation': 'x'.repeat(201) }),
      );
    expect(tooLong.body).toContain('Not taken over: it is too long');
  });

  it('is read from CSV and from a PDF as well', async () => {
    const csv = 'field,answer\npv-name-first-name,Tesni\npv-gender,Female\n';
    const byCsv = await world.visitor().upload('/refer/from-nrm-form', csv);
    expect(byCsv.body).toContain('Tesni');
    const byExcel = await world
      .visitor()
      .upload(
        '/refer/from-nrm-form',
        Buffer.from('field;answer\r\npv-name-first-name;Siân\r\npv-gender;Female\r\n', 'latin1'),
      );
    expect(byExcel.body).toContain('Siân');
    const byPdf = await world
      .visitor()
      .upload(
        '/refer/from-nrm-form',
        onePage(['What is their gender?', 'Female', 'Select nationality', 'Vietnamese']),
      );
    expect(byPdf.body).toContain('Vietnamese');
  });

  it.each([
    ['nothing', ''],
    ['something else', 'hello'],
    ['a broken PDF', '%PDF-1.7 broken'],
    ['bytes', new Uint8Array([0, 255, 254, 0, 1])],
    ['too much', new Uint8Array(5_300_000)],
    ['JSON that goes deep', `{"a":${'['.repeat(50_000)}`],
  ])('that is %s is answered with what to do', async (_what, file) => {
    const page = await world.visitor().upload('/refer/from-nrm-form', file);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('href="#file"');
  });
});

/** The smallest PDF that shows these lines on one page. */
function onePage(lines: readonly string[]): Uint8Array {
  const content = `BT /F1 10 Tf 14 TL 40 800 Td ${lines.map((line) => `(${line}) Tj T*`).join('\n')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
  return new TextEncoder().encode(`%PDF-1.4\n${body}trailer << /Size 6 /Root 1 0 R >>\n%%EOF`);
}

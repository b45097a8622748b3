import type { Language } from '../words/words.js';
import { rootOf } from '../words/words.js';
import { hrefOf, questionHref } from '../page/address.js';
import { mostFiles } from '../draft/commands/change-files.js';
import { questions } from '../question/path.rules.js';
import type { Answers, QuestionKey } from '../question/question.js';
import { tesni } from './answers.fixture.js';
import type { FormWorld } from './form.world.js';

export interface PageSeen {
  readonly name: string;
  readonly html: string;
}

/** An NRM form with something to take over, something to keep and something that is not understood. */
export const nrmPayload = JSON.stringify({
  'user-organisation': 'Gwent Police',
  'pv-name-first-name': 'Tesni',
  'pv-name-last-name': 'Another',
  'pv-gender': 'female',
  'pv-nationality': 'Vietnamese',
  'what-happened': 'Lorem ipsum.',
  'does-pv-have-children': 'no',
  'no-such-question': 'Ipsum.',
});

/** Every page that the form has, in one language, as a sender comes to see it. */
export async function everyPage(
  world: FormWorld,
  language: Language,
): Promise<readonly PageSeen[]> {
  const seen: PageSeen[] = [];
  // What leads elsewhere has no page of its own.
  const note = (name: string, { body }: { body: string }) => {
    if (body !== '') seen.push({ name, html: body });
  };
  const at = (key: QuestionKey) => questionHref(language, key);

  const visitor = world.visitor();
  for (const page of ['start', 'status', 'upload', 'about', 'adult', 'tasks'] as const)
    note(page === 'tasks' ? 'lost' : page, await visitor.get(hrefOf(language, page)));
  note('away', await visitor.get(`${rootOf[language]}/xyz`));
  note('strange', await visitor.post(hrefOf(language, 'tasks'), {}, 'not ours'));
  note('large', await visitor.post(hrefOf(language, 'tasks'), { a: 'a'.repeat(500_000) }));
  note('link', await visitor.get(`${hrefOf(language, 'return')}/xyz`));
  note('link without code', await visitor.post(`${hrefOf(language, 'return')}/xyz`, {}));
  note('wrong code', await visitor.post(`${hrefOf(language, 'return')}/xyz`, { code: '1' }));
  note('status without', await visitor.post(hrefOf(language, 'status'), {}));
  note(
    'status wrong',
    await visitor.post(hrefOf(language, 'status'), { reference: 'R-1', code: 'X' }),
  );
  note('no file', await visitor.upload(hrefOf(language, 'upload'), ''));
  note('no NRM form', await visitor.upload(hrefOf(language, 'upload'), 'xyz'));
  note('nothing in it', await visitor.upload(hrefOf(language, 'upload'), '{"xyz":"1"}'));

  await visitor.begin(language);
  note('tasks begun', await visitor.get(hrefOf(language, 'tasks')));
  const readers = { most: world.visitor(), adult: world.visitor() };
  await readers.most.begin(language);
  await readers.most.fills(tesni);
  await readers.adult.begin(language);
  await readers.adult.fills(grown);
  for (const { key } of questions) {
    const reader = key === 'adult' ? readers.adult : readers.most;
    note(key, await reader.get(at(key)));
    note(`${key} without answers`, await reader.post(at(key), {}));
    note(`${key} wrongly`, await reader.post(at(key), wrongFor(key)));
  }
  note('organisation of a council', await readers.adult.get(at('organisation')));
  note('check of a child', await readers.adult.get(hrefOf(language, 'check')));
  await visitor.fills({ ...tesni, dangerNow: 'YES', missingNow: 'YES' });
  note('tasks done', await visitor.get(hrefOf(language, 'tasks')));
  note('taken', await visitor.upload(hrefOf(language, 'upload'), nrmPayload));
  note('check', await visitor.get(hrefOf(language, 'check')));
  note('files', await visitor.get(hrefOf(language, 'files')));
  note('no file added', await visitor.upload(hrefOf(language, 'files'), ''));
  note('file of no kind', await visitor.upload(hrefOf(language, 'files'), 'xyz'));
  note('file too large', await visitor.upload(hrefOf(language, 'files'), 'x'.repeat(1_000_001)));
  world.casework.isAway = true;
  note('file not kept', await visitor.upload(hrefOf(language, 'files'), '%PDF-'));
  world.casework.isAway = false;
  const mark = await visitor.mark();
  for (let count = 0; count < mostFiles; count += 1)
    await visitor.upload(hrefOf(language, 'files'), '%PDF-', mark);
  note('all files', await visitor.get(hrefOf(language, 'files')));
  note('a file too many', await visitor.upload(hrefOf(language, 'files'), '%PDF-'));
  note('check with files', await visitor.get(hrefOf(language, 'check')));
  note('save', await visitor.get(hrefOf(language, 'save')));
  note('save without', await visitor.post(hrefOf(language, 'save'), { email: '' }));
  note('saved', await visitor.post(hrefOf(language, 'save'), { email: `${language}@a.example` }));
  for (let round = 0; round < 5; round += 1)
    await visitor.post(hrefOf(language, 'save'), { email: `${language}@a.example` });
  note(
    'saved too often',
    await visitor.post(hrefOf(language, 'save'), { email: `${language}@a.example` }),
  );
  await visitor.post(hrefOf(language, 'check'), {});
  // No longer just sent: the page does not wait for a reference that nobody gives.
  world.later(10_000);
  note('sent and waiting', await visitor.get(hrefOf(language, 'sent')));
  const id = await lastSubmission(world);
  const [waiting] = await world.rows<{ receipt: string }>(
    `select receipt from submission where id = '${id}'`,
  );
  const early = { reference: waiting?.receipt ?? '', code: world.codes.ofFollowing(id) };
  note('on its way', await visitor.post(hrefOf(language, 'status'), early));
  await world.job('deliver-referral', id);
  note('sent', await visitor.get(hrefOf(language, 'sent')));
  note('copy', await visitor.get(hrefOf(language, 'copy')));
  note('nrm', await visitor.get(hrefOf(language, 'nrm')));

  const reference = [...world.casework.referrals.keys()].indexOf(id) + 1;
  const following = {
    reference: `R-2026-${String(reference).padStart(5, '0')}`,
    code: world.codes.ofFollowing(id),
  };
  const follow = (more: Record<string, string> = {}) =>
    visitor.post(hrefOf(language, 'status'), { ...following, ...more });
  note('received', await follow());
  const told = { reference: following.reference, standing: 'INFORMATION_NEEDED' } as const;
  world.casework.told.set(following.reference, {
    ...told,
    question: { id: 'q1', text: 'Lorem?', textWelsh: null },
  });
  await world.job('ask-standings');
  note('asked', await follow());
  note('asked without answer', await follow({ answering: 'yes' }));
  note('asked wrongly', await follow({ answering: 'yes', answer: '\u0007' }));
  note('answered', await follow({ answering: 'yes', answer: 'Ipsum.' }));
  note('answered before', await follow());
  world.casework.told.set(following.reference, {
    ...told,
    standing: 'DECIDED',
    question: null,
  });
  await world.job('ask-standings');
  note('decided', await follow());
  return seen;
}

/** Somebody whose date of birth is that of an adult. */
const grown: Answers = {
  ...tesni,
  dateOfBirth: '1999-03-27',
  adult: 'MAY_BE_A_CHILD',
  // The longest of all lists.
  referrerType: 'LOCAL_AUTHORITY',
  organisation: 'Newport City Council',
};

/** Something wrong for each kind of field. */
function wrongFor(key: QuestionKey): Record<string, string | readonly string[]> {
  const question = questions.find((one) => one.key === key);
  return Object.fromEntries(
    (question?.fields ?? []).flatMap((field): (readonly [string, string | readonly string[]])[] => {
      switch (field.kind) {
        case 'day':
          return [
            ['dateOfBirthStatus', 'EXACT'],
            [`${field.name}-day`, '31'],
            [`${field.name}-month`, '2'],
            [`${field.name}-year`, '2999'],
          ];
        case 'line':
          return [[field.name, field.holds ? 'x@' : 'x'.repeat(field.longest + 1)]];
        case 'story':
          return [[field.name, '\u0007']];
        default:
          return [[field.name, ['XYZ', 'ABC']]];
      }
    }),
  );
}

/** The id of what was sent last. */
export async function lastSubmission(world: FormWorld): Promise<string> {
  const [row] = await world.rows<{ id: string }>(
    'select id from submission order by sent_at desc, id desc limit 1',
  );
  return row?.id ?? '';
}

import { beforeAll, expect, it } from 'vitest';
import { readDatabase } from '../system/database.ts';
import { firstSnapshot, untilCounted } from './hand/first-snapshot.ts';

/** A person as their owner has them, by the owner's id of the record. */
interface Owned {
  readonly id: string;
  readonly names: readonly string[];
  readonly bornOn: string | null;
  readonly references: readonly (string | null)[];
}

const owners = {
  nrm: `select id, array[forename, surname]::text[] || also_known_as as names, date_of_birth::text as "bornOn",
    array[reference, home_office_reference] as "references" from nrm_referral`,
  casework: `select c.id, array[given_names, family_name]::text[] || other_names as names, date_of_birth::text as "bornOn",
    array[c.reference, home_office_reference]::text[] || array(select n.reference::text from nrm_reference n where n.child_id = c.id)
    as "references" from child c`,
  'looked-after': `select id, array[forename, surname] as names, date_of_birth::text as "bornOn",
    array[lac_id, local_number, upn, home_office_reference] as "references" from child_in_care`,
} as const;

interface Document {
  readonly sources: readonly { source: string; state: string }[];
  readonly referred: {
    readonly dimensions: readonly string[];
    readonly cells: readonly { codes: readonly string[]; value: number }[];
  };
}
let document: Document;

beforeAll(async () => {
  document = await firstSnapshot<Document>();
}, untilCounted);

it('the first snapshot waits until every source has been read', () => {
  expect(document.sources.map(({ source, state }) => [source, state])).toEqual([
    ['NRM', 'CURRENT'],
    ['ICTG', 'CURRENT'],
    ['LOOKED_AFTER', 'CURRENT'],
  ]);
});

it('what came of a record tells no name, birth date or reference of whom it is about', async () => {
  const came = new Map(
    (
      await readDatabase<{ id: string; facts: string }>(
        'statistics',
        'select id, facts::text as facts from source_record',
      )
    ).map(({ id, facts }) => [id, facts]),
  );
  const leaks: string[] = [];
  let compared = 0;
  for (const [source, sql] of Object.entries(owners)) {
    const keys = await readDatabase<{ id: string; key: string }>(
      source,
      'select id, key from feed_entry where not is_removed',
    );
    const sealed = await readDatabase<{ id: string; key: string; sealed: string }>(
      'statistics-encodings',
      `select id, key, sealed from encoding where source = '${source}'`,
    );
    const people = new Map((await readDatabase<Owned>(source, sql)).map((one) => [one.id, one]));
    const byKey = new Map(sealed.map((one) => [one.key, one]));
    for (const { id, key } of keys) {
      const person = people.get(id);
      const encoding = byKey.get(key);
      if (!person || !encoding) continue;
      compared += 1;
      // An event on somebody else's birthday tells nothing: each record is held against its own person.
      const text = [key, encoding.id, encoding.sealed, came.get(encoding.id)].join('\n');
      if (tells(text.toLowerCase(), person)) leaks.push(`${source} ${id}`);
    }
  }
  expect(compared).toBeGreaterThan(300);
  expect(leaks).toEqual([]);
});

it('counts about as many children, and as many without a worker, as the owners\u2019 own records show', async () => {
  const referrals = await readDatabase<Referral>(
    'nrm',
    `select reference, home_office_reference as "homeOffice", referred_on::text as "referredOn", date_of_birth::text as "bornOn",
      lower(surname) as surname from nrm_referral where coalesce(responder_nation, '') not in ('SCOTLAND', 'NORTHERN_IRELAND')`,
  );
  const withWorker = new Set(
    (
      await readDatabase<{ reference: string }>(
        'casework',
        `select n.reference from nrm_reference n where exists (select 1 from support s join allocation a
          on a.support_id = s.id where s.child_id = n.child_id)`,
      )
    ).map(({ reference }) => digits(reference)),
  );
  const children = [
    ...Map.groupBy(referrals, ({ surname, bornOn }) => `${surname} ${bornOn ?? ''}`).values(),
  ].filter((all) => {
    const first = all.map(({ referredOn }) => referredOn).sort()[0] ?? '';
    return first >= '2017-01-01' && first < '2020-10-01';
  });
  const without = children.filter((all) =>
    all.every(({ reference }) => !withWorker.has(digits(reference))),
  );
  const at = (name: string) => document.referred.dimensions.indexOf(name);
  const cells = document.referred.cells.filter(
    ({ codes }) => (codes[at('quarter')] ?? '') <= '2020-Q3',
  );
  const sum = (of: typeof cells) => of.reduce((total, { value }) => total + value, 0);
  const told = [sum(cells), sum(cells.filter(({ codes }) => codes[at('worker')] === 'NEVER'))];
  expect(Math.abs((told[0] ?? 0) - children.length)).toBeLessThan(children.length * 0.1 + 15);
  expect(Math.abs((told[1] ?? 0) - without.length)).toBeLessThan(without.length * 0.15 + 15);
});

interface Referral {
  readonly reference: string;
  readonly homeOffice: string | null;
  readonly referredOn: string;
  readonly bornOn: string | null;
  readonly surname: string;
}

function digits(reference: string): string {
  return reference.replaceAll(/\D/g, '');
}

/** Base64 holds strokes and signs: a word is what stands apart from them too. */
function tells(text: string, { names, bornOn, references }: Owned): boolean {
  const words = new Set(text.split(/[^\p{L}\p{N}_+/=-]+/u));
  const written = references.map((one) => (one ?? '').trim().toLowerCase());
  const alone = [
    ...names.flatMap((name) => name.toLowerCase().split(/\s+/)),
    bornOn ?? '',
    ...written.map((one) => one.replaceAll(/\s/g, '')),
  ];
  return (
    alone.some((one) => one.length > 2 && words.has(one)) ||
    written.some((one) => one.includes(' ') && text.includes(one))
  );
}

it('a name, a birth date or a reference would be found', () => {
  const names = ['Sample', 'Demo-Example'];
  const person = { id: '1', names, bornOn: '2004-05-06', references: ['NRM 900 000 035'] };
  for (const text of [
    '{"a":"demo-example"}',
    'on 2004-05-06',
    'nrm 900 000 035',
    '["nrm900000035"]',
  ])
    expect(tells(text, person)).toBe(true);
  expect(tells('{"referredOn":"2020-05-06","sealed":"samplex+9"}', person)).toBe(false);
});

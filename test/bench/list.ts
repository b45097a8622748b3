import type { Trial } from './environment.ts';
import { median } from './measure.ts';

/** What one list took, alone on the machine. */
export interface MeasuredList {
  readonly name: string;
  readonly medianMilliseconds: number;
  readonly slowestMilliseconds: number;
  readonly rows: number;
}

const child = 'id reference state name dateOfBirth authority { gssCode } isRestricted';
const edges = (fields: string) =>
  `{ edges { node { ${fields} } } pageInfo { hasNextPage endCursor } }`;
const children = (filter: string) => `{ children(first: 50, filter: ${filter}) ${edges(child)} }`;
const search = (text: string) =>
  `{ childSearch(text: "${text}", first: 20) { score reasons child { ${child} } } }`;
const referrals = (filter: string) =>
  `{ referrals(first: 50, filter: ${filter}) ${edges('id reference state receivedAt triageDueAt isOverdue authority { gssCode } child { id reference name }')} }`;

/** Everything that the head of a child's page shows, and the first of its timeline, as the screen asks for them. */
const childPage = (id: string) => /* GraphQL */ `
  {
    child(id: "${id}") {
      id version reference state name givenNames familyName otherNames age dateOfBirth sex nationalities
      firstLanguage isRestricted
      authority { gssCode }
      nrmReferences { reference source }
      alerts { id kind text fromOn expiresOn endedOn }
      missingEpisodes { id state }
      guardian { id subject name isAway }
      currentSupport { id state route workerSince dueAt endingPlannedOn }
      access { canSeeInFull canChange canRestrict canOpenWhereabouts canSeeLog }
      timeline(first: 30) ${edges('id at category kind text byName')}
    }
  }
`;
const board = (staffId: string) =>
  `{ supports(first: 100, order: NEWEST, filter: {staffId: "${staffId}", openOnly: true}) ${edges('id version state route openedAt dueAt isOverdue workerSince weight endingPlannedOn guardian { id name isAway } child { id reference name age isRestricted authority { gssCode } }')} }`;

/** Every list and search of the graph as the screens ask for them, and the pages of one child and one worker. */
const lists: Readonly<Record<string, string | ((somebody: Somebody) => string)>> = {
  'page of a child': ({ childId }) => childPage(childId),
  'caseload board': ({ staffId }) => board(staffId),
  'calendar, a week of everybody': () =>
    calendar('calendar', 'first: 50, ', `${edges('id kind on text ownerName child { name }')}`),
  'calendar, days of a month': () => calendar('calendarDays', '', '{ on entries late kinds }'),
  children: children('{}'),
  'children, open': children('{openOnly: true}'),
  'children without a worker': children('{worry: NO_WORKER}'),
  'children without first contact': children('{worry: NO_FIRST_CONTACT}'),
  'children, worker away': children('{worry: WORKER_AWAY_WITHOUT_COVER}'),
  'children, 18 within 100 days': children('{worry: EIGHTEEN_WITHIN_100_DAYS}'),
  'children of Surrey': children('{authorityGss: "E10000030"}'),
  childCount: '{ childCount(filter: {}) }',
  'childCount, open': '{ childCount(filter: {openOnly: true}) }',
  referrals: referrals('{}'),
  'referrals, open': referrals('{open: true}'),
  'referrals, overdue': referrals('{overdue: true}'),
  'referrals of Surrey': referrals('{authorityGss: "E10000030"}'),
  referralCount: '{ referralCount(filter: {}) }',
  'search by name': search('Amina Exampleton'),
  'search by common name': search('Mohamed'),
  'search by sound': search('Ngwen'),
  'search by three letters': search('Tes'),
  'search by reference': search('C-00231'),
  'search by date of birth': search('2010-03-14'),
  home: '{ home { counts { key count oldestDueAt } referralsByAuthority { count authority { gssCode name } } } }',
  tasks: `{ tasks(first: 50) ${edges('id')} }`,
  staff: `{ staff(first: 50) ${edges('id')} }`,
  'the question of 2021, by quarter and authority': `{ guardianshipGap(by: [QUARTER, LOCAL_AUTHORITY], from: "2017-Q1", to: "2020-Q3") {
    snapshot dimensions cells { keys labels measure value marker interval } totals { keys measure value interval }
    linkage { quality { left right precision { value } recall { value } } } csvUrl cite } }`,
};

/** Asks for each list so often, one after the other, through the gateway. */
export async function measureLists(
  { services }: Trial,
  token: () => Promise<string>,
  times: number,
  tell: (line: string) => void,
): Promise<MeasuredList[]> {
  const measured: MeasuredList[] = [];
  const somebody = await somebodyWithWork(services.gateway.url, await token());
  for (const [name, list] of Object.entries(lists)) {
    const query = typeof list === 'string' ? list : list(somebody);
    const authorization = `Bearer ${await token()}`;
    const took: number[] = [];
    let rows = 0;
    for (let time = 0; time < times + 2; time += 1) {
      const startedAt = performance.now();
      const response = await fetch(`${services.gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify({ query }),
      });
      const answer = (await response.json()) as {
        data?: Record<string, unknown>;
        errors?: { message: string }[];
      };
      // The first two warm it up.
      if (time >= 2) took.push(performance.now() - startedAt);
      if (answer.errors)
        throw new Error(`${name}: ${answer.errors.map(({ message }) => message).join(' ')}`);
      rows = rowsOf(Object.values(answer.data ?? {})[0]);
    }
    measured.push({
      name,
      medianMilliseconds: median(took),
      slowestMilliseconds: Math.max(...took),
      rows,
    });
    tell(`${name}: ${median(took).toFixed(1)} ms`);
  }
  return measured;
}

function calendar(field: string, page: string, fields: string): string {
  const day = (shift: number) =>
    new Date(Date.now() + shift * 86_400_000).toISOString().slice(0, 10);
  const until = field === 'calendar' ? day(7) : day(41);
  return `{ ${field}(${page}scope: TEAM, fromOn: "${day(0)}", untilOn: "${until}") ${fields} }`;
}

/** Whoever carries most, and one of their children. */
interface Somebody {
  readonly childId: string;
  readonly staffId: string;
}

async function somebodyWithWork(url: string, token: string): Promise<Somebody> {
  const ask = async <Answer>(query: string): Promise<Answer> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
    });
    return ((await response.json()) as { data: Answer }).data;
  };
  const { teamLoad } = await ask<{
    teamLoad: { cases: number; casesOutOfSight: number; staffMember: { id: string } }[];
  }>('{ teamLoad { cases casesOutOfSight staffMember { id } } }');
  const [most] = teamLoad.toSorted(
    (one, other) => other.cases - other.casesOutOfSight - (one.cases - one.casesOutOfSight),
  );
  const staffId = most?.staffMember.id ?? '';
  const { supports } = await ask<{ supports: { edges: { node: { child: { id: string } } }[] } }>(
    `{ supports(first: 1, filter: {staffId: "${staffId}", openOnly: true}) { edges { node { child { id } } } } }`,
  );
  return { staffId, childId: supports.edges[0]?.node.child.id ?? '' };
}

function rowsOf(answer: unknown): number {
  if (Array.isArray(answer)) return answer.length;
  if (typeof answer === 'object' && answer && 'cells' in answer && Array.isArray(answer.cells))
    return answer.cells.length;
  if (typeof answer === 'object' && answer && 'edges' in answer && Array.isArray(answer.edges))
    return answer.edges.length;
  return 1;
}

import type { Person } from '../hand/person.ts';
import { callsIn, openCall } from '../hand/call.ts';
import { referralsIn } from '../hand/referral.ts';
import { someChild } from '../hand/world.ts';

/** A page of the back office, as it is looked at. */
export interface Place {
  readonly name: string;
  readonly path: string;
}

const fixed: readonly Place[] = [
  { name: 'today', path: '/' },
  { name: 'tasks', path: '/tasks' },
  { name: 'the calendar', path: '/calendar' },
  { name: 'a week of everybody', path: '/calendar?view=week&scope=TEAM' },
  { name: 'the queue of referrals', path: '/referrals' },
  { name: 'a referral by telephone', path: '/referrals/create' },
  { name: 'allocation', path: '/allocation' },
  { name: 'children', path: '/children' },
  { name: 'my caseload', path: '/caseload' },
  { name: 'turning 18', path: '/turning-18' },
  { name: 'visits', path: '/visits' },
  { name: 'supervision', path: '/supervision' },
  { name: 'continuity', path: '/continuity' },
  { name: 'outcomes of a cohort', path: '/outcomes' },
  { name: 'consultations', path: '/consultations' },
  { name: 'a new consultation', path: '/consultations/create' },
  { name: 'advice to follow up', path: '/advice' },
  { name: 'what became of advice', path: '/advice-figures' },
  { name: 'meetings and notes', path: '/contacts' },
  { name: 'a new meeting', path: '/contacts/create?kind=STRATEGY_DISCUSSION' },
  { name: 'local gaps', path: '/gaps' },
  { name: 'complaints and incidents', path: '/matters' },
  { name: 'a new complaint', path: '/matters/create' },
  { name: 'the line', path: '/line' },
  { name: 'urgent referrals', path: '/line/urgent' },
  {
    name: 'what was set aside',
    path: '/referrals?filter=%7B%22states%22%3A%5B%22SET_ASIDE%22%5D%7D',
  },
  { name: 'calls on the line', path: '/line/calls' },
  { name: 'the handover', path: '/line/handover' },
  { name: 'the numbers of the night', path: '/line/numbers' },
  { name: 'the paper form', path: '/line/paper' },
  { name: 'sessions', path: '/sessions' },
  { name: 'the list of sessions', path: '/sessions/list' },
  { name: 'planning sessions', path: '/sessions/create' },
  { name: 'my sessions', path: '/sessions/my-day' },
  { name: 'courses', path: '/sessions/courses' },
  { name: 'settings of the programme', path: '/sessions/programme' },
  { name: 'moving a caseload', path: '/allocation/bulk' },
  { name: 'staff', path: '/people/staff' },
  { name: 'the rota', path: '/people/on-call' },
  { name: 'authorities', path: '/people/authorities' },
  { name: 'agencies', path: '/people/agencies' },
  { name: 'professionals', path: '/people/professionals' },
  { name: 'who is still in post', path: '/people/still-in-post' },
  { name: 'coverage of teams', path: '/people/coverage' },
  { name: 'where to go next', path: '/people/where-next' },
  { name: 'staff lists', path: '/people/staff-lists' },
  { name: 'sharing agreements', path: '/settings/agreements' },
  { name: 'connections of partners', path: '/settings/connections' },
  { name: 'duplicates of professionals', path: '/people/duplicates' },
  { name: 'children without a guardian', path: '/insight/question' },
  { name: 'what the service did', path: '/insight/service' },
  { name: 'timeliness', path: '/insight/timeliness' },
  { name: 'publication packs', path: '/insight/packs' },
  { name: 'the contract return', path: '/insight/contract-return' },
  { name: 'sites and dates', path: '/settings/rules' },
  { name: 'guidance versions', path: '/settings/guidance' },
  { name: 'targets, hours and lists', path: '/settings/other' },
  { name: 'a place that is not there', path: '/nowhere' },
];

/** The pages of information governance, which nobody else may open. */
export const auditorPlaces: readonly Place[] = [
  { name: 'Today of information governance', path: '/' },
  { name: 'who looked', path: '/logs/looks' },
  { name: 'who looked at NRM referrals', path: '/logs/nrm-looks' },
  { name: 'who changed', path: '/logs/changes' },
  { name: 'who asked for statistics', path: '/logs/statistics' },
];

/** The pages of a council, which nobody else may open. */
export const partnerPlaces: readonly Place[] = [
  { name: 'our teams', path: '/own-teams' },
  { name: 'our children', path: '/our-children' },
  { name: 'what changed for us', path: '/our-changes' },
  { name: 'requests of a council', path: '/our-requests' },
  { name: 'refer a child', path: '/our-referral' },
  { name: 'our agreement', path: '/our-agreement' },
  { name: 'our connections', path: '/our-connections' },
  { name: 'who of us looked', path: '/our-looks' },
];

/** The pages of the competent authority, which nobody else may open. */
export const authorityPlaces: readonly Place[] = [
  { name: 'NRM referrals', path: '/nrm-referrals' },
  { name: 'sent for decisions', path: '/sent-reports' },
  { name: 'places to explain', path: '/nrm-places' },
];

/** The pages of the contract manager, which nobody else may open. */
export const contractPlaces: readonly Place[] = [
  { name: 'timeliness for the contract', path: '/our-statistics' },
  { name: 'what the service did, for the contract', path: '/our-statistics/service' },
  { name: 'the question, for the contract', path: '/our-statistics/question' },
];

const more = /* GraphQL */ `
  query {
    staff(first: 1, role: DIRECT_WORKER) {
      edges {
        node {
          id
        }
      }
    }
    guidanceVersions {
      id
      isInForce
    }
    siteChanges {
      id
    }
    sharingAgreements(first: 1) {
      edges {
        node {
          id
        }
      }
    }
    partnerClients(first: 1) {
      edges {
        node {
          id
        }
      }
    }
  }
`;

interface More {
  readonly staff: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
  readonly guidanceVersions: readonly { readonly id: string; readonly isInForce: boolean }[];
  readonly siteChanges: readonly { readonly id: string }[];
  readonly sharingAgreements: {
    readonly edges: readonly { readonly node: { readonly id: string } }[];
  };
  readonly partnerClients: {
    readonly edges: readonly { readonly node: { readonly id: string } }[];
  };
}

/** Every page of the back office, those of a child and a referral among them. */
export async function everyPlace(person: Person): Promise<readonly Place[]> {
  const child = await someChild(person, 2);
  const [open] = await referralsIn(person, ['IN_TRIAGE', 'SUBMITTED', 'ACKNOWLEDGED']);
  const [decided] = await referralsIn(person, ['ACCEPTED']);
  const consultation = await first(person, 'consultations');
  const contact = await first(person, 'contacts');
  const tabs = [
    'timeline',
    'support',
    'plan',
    'outcomes',
    'missing',
    'turning-18',
    'referrals',
    'consultations',
    'contacts',
    'people',
    'status',
    'nrm',
    'alerts',
    'log',
  ];
  const calls = await callsIn(person);
  const { staff, guidanceVersions, siteChanges, sharingAgreements, partnerClients } =
    await person.asks<More>(more);
  const inForce = guidanceVersions.find((version) => version.isInForce);
  return [
    ...fixed,
    { name: 'a member of staff', path: `/people/staff/${staff.edges[0]?.node.id ?? ''}` },
    { name: 'a guidance version', path: `/settings/guidance/${inForce?.id ?? ''}` },
    { name: 'a change of a site', path: `/settings/sites/${siteChanges[0]?.id ?? ''}` },
    {
      name: 'a sharing agreement',
      path: `/settings/agreements/${sharingAgreements.edges[0]?.node.id ?? ''}`,
    },
    {
      name: 'a connection of a partner',
      path: `/settings/connections/${partnerClients.edges[0]?.node.id ?? ''}`,
    },
    ...tabs.map((tab) => ({ name: `a child, ${tab}`, path: `/children/${child.id}/${tab}` })),
    { name: 'a call that is over', path: `/line/calls/${calls.FINISHED ?? ''}` },
    { name: 'a call to ring back', path: `/line/calls/${calls.UNANSWERED ?? ''}` },
    { name: 'a call that goes on', path: `/line/calls/${await openCall(person)}` },
    { name: 'a consultation', path: `/consultations/${consultation}` },
    { name: 'a contact', path: `/contacts/${contact}` },
    { name: 'an agency', path: `/people/agencies/${await first(person, 'agencies')}` },
    { name: 'a team', path: `/people/teams/${await first(person, 'teams')}` },
    {
      name: 'a professional',
      path: `/people/professionals/${await first(person, 'professionals')}`,
    },
    { name: 'a referral to decide', path: `/referrals/${open?.id ?? ''}` },
    { name: 'a referral decided', path: `/referrals/${decided?.id ?? ''}` },
  ];
}

/** The first record of a list. */
async function first(person: Person, list: string): Promise<string> {
  const answer = await person.asks<Record<string, { edges: { node: { id: string } }[] }>>(
    `{ ${list}(first: 1) { edges { node { id } } } }`,
  );
  return answer[list]?.edges[0]?.node.id ?? '';
}

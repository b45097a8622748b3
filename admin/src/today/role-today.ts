import type { Role } from '../session/role.js';

/** One thing that a person can do here. */
export interface Possibility {
  readonly title: string;
  readonly text: string;
  /** Where it is done; none while its part is still to come. */
  readonly to?: string;
}

/** What somebody who works on no cases finds on Today. */
export interface RoleToday {
  readonly lead: string;
  readonly possibilities: readonly Possibility[];
}

const settings: Possibility = {
  title: 'Rules and settings',
  text: 'Sites and dates, versions of the guidance, targets: what held on which day, who drafted and who approved it.',
  to: '/settings',
};

const byRole: Partial<Record<Role, RoleToday>> = {
  auditor: {
    lead: 'You see who looked and who changed, and of a child nothing but the reference.',
    possibilities: [
      {
        title: 'Who looked',
        text: 'Search by the reference of a child, by the name of a person, by day and by kind of record. Reasons stand beside each opening of whereabouts.',
        to: '/logs/looks',
      },
      {
        title: 'Who changed',
        text: 'Which fields of which record were changed, by whom and when. What stands in them is not shown.',
        to: '/logs/changes',
      },
      settings,
    ],
  },
  organiser: {
    lead: 'You plan awareness sessions. No child’s record is part of that work.',
    possibilities: [
      {
        title: 'Sessions',
        text: 'Plan a session or a series, invite teams, keep the register, see what it did.',
        to: '/sessions',
      },
      {
        title: 'My day',
        text: 'What you teach today, with its place or link and the register, for a phone.',
        to: '/sessions/my-day',
      },
      {
        title: 'Where next',
        text: 'Teams in order of need, with the reasons; two clicks make a session of one.',
        to: '/people/where-next',
      },
      {
        title: 'Coverage',
        text: 'Who has been reached and is still in post, by authority, team and topic.',
        to: '/people/coverage',
      },
      {
        title: 'Still in post?',
        text: 'Posts that nobody has confirmed for a while: one tick each.',
        to: '/people/still-in-post',
      },
      {
        title: 'Agencies',
        text: 'Teams with their headcount, professionals, and everything between us.',
        to: '/people/agencies',
      },
    ],
  },
  steward: {
    lead: 'You approve what may be published. No child’s record is part of that work.',
    possibilities: [
      {
        title: 'Releases to approve',
        text: 'Drafts of published figures come here with the part on statistics, with what a reader could work out of their hidden cells. Two stewards stand behind each release.',
      },
      {
        title: 'Tables of today',
        text: 'A table that is ready to be published can be examined already: npm run audit-table says which hidden cells a reader could know.',
      },
    ],
  },
  adjudicator: {
    lead: 'You decide whether two records are the same child.',
    possibilities: [
      {
        title: 'Pairs to review',
        text: 'Pairs that the linkage is unsure of come here with the part on statistics, each with what agrees and what does not.',
      },
    ],
  },
  analyst: {
    lead: 'You ask about statistics, never about people.',
    possibilities: [
      {
        title: 'The workbench',
        text: 'Questions over protected statistics are asked outside the back office, at /analyst.',
      },
    ],
  },
};

/** What somebody with these roles finds on Today, when none of the roles works on cases. */
export function todayOf(roles: readonly string[]): RoleToday {
  const found = roles.flatMap((role) => (byRole as Partial<Record<string, RoleToday>>)[role] ?? []);
  return {
    lead: found.map(({ lead }) => lead).join(' ') || 'Choose a place in the menu.',
    possibilities: found.flatMap(({ possibilities }) => possibilities),
  };
}

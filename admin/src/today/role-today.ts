import type { Role } from '../session/role.js';

/** One thing that a person can do here. */
export interface Possibility {
  readonly title: string;
  readonly text: string;
  /** Where it is done; none where that is outside the back office. */
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
      {
        title: 'Who asked for statistics',
        text: 'Every question of published figures, told or refused: who, when, what, of which snapshot. The figures are not shown.',
        to: '/logs/statistics',
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
    lead: 'You say which records are of one child. What you see of them is logged with their owners.',
    possibilities: [
      {
        title: 'Links to review',
        text: 'Pairs of records that may be of one child, side by side. Two people look at each without knowing of each other; the next linking obeys.',
        to: '/link-review',
      },
      {
        title: 'Decided pairs',
        text: 'What was decided of which pair and when, and the way to have it looked at once more.',
        to: '/link-review/decided',
      },
    ],
  },
  adjudicator: {
    lead: 'You decide whether two records are the same child.',
    possibilities: [
      {
        title: 'Pairs to review',
        text: 'Pairs of records on which two reviewers differ, each with what agrees and what does not. You decide.',
        to: '/link-review',
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

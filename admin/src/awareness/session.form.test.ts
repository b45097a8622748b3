import { describe, expect, it } from 'vitest';
import { detailsFormOf, toDetails, type ShownSession } from './session.form.js';

const audience = [
  {
    agencyId: 'agy_1',
    agencyName: 'Sample Council',
    teamId: null,
    teamName: null,
    quota: 8,
    taken: 2,
  },
  {
    agencyId: 'agy_2',
    agencyName: 'Sample Police',
    teamId: 'tem_1',
    teamName: 'Night',
    quota: null,
    taken: 0,
  },
];
const session = {
  mode: 'ONLINE',
  place: null,
  link: null,
  capacity: 20,
  language: 'ENGLISH',
  provisions: [],
  accessNote: null,
  gssCode: null,
  trainers: [],
  audience,
} as unknown as ShownSession;

describe('the details of a session', () => {
  it('that are changed in nothing keep every agency, team and quota', () => {
    expect(toDetails(detailsFormOf(session), String).audience).toEqual([
      { agencyId: 'agy_1', quota: 8 },
      { teamId: 'tem_1', quota: null },
    ]);
  });

  it('tell a whole agency from a team of it', () => {
    expect(detailsFormOf(session).audience.map(({ name }) => name)).toEqual([
      'Sample Council, all of it',
      'Night, Sample Police',
    ]);
  });
});

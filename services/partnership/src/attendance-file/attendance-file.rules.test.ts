// cspell:ignore Gwestai Siân
import { describe, expect, it } from 'vitest';
import { minutesOf, readAttendanceFile } from './attendance-file.rules.js';
import { matchPeople, type Listed } from './match.rules.js';

const teams = [
  '1. Summary',
  'Meeting title\tIndicators of exploitation',
  'Attended participants\t4',
  '',
  '2. Participants',
  'Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole',
  'Tess Trainer\t3/4/26, 9:50 AM\t3/4/26, 11:35 AM\t1h 45m\ttess@example.org\ttess@example.org\tOrganizer',
  'Siân Sampl\t3/4/26, 9:58 AM\t3/4/26, 11:31 AM\t1h 33m 4s\tSian.Sampl@example.org\tsian@example.org\tAttendee',
  'Gus Guest (Guest)\t3/4/26, 10:01 AM\t3/4/26, 10:20 AM\t19m 2s\t\t\tAttendee',
  'Gus Guest (Guest)\t3/4/26, 10:25 AM\t3/4/26, 11:30 AM\t1h 5m\t\t\tAttendee',
  '',
  '3. In-Meeting Activities',
  'Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole',
  'Tess Trainer\t3/4/26\t3/4/26\t1h\ttess@example.org\tOrganizer',
].join('\r\n');

const people = [
  { line: 8, name: 'Siân Sampl', email: 'sian.sampl@example.org', minutes: 93 },
  { line: 9, name: 'Gus Guest', email: null, minutes: 84 },
];
const utf16 = (text: string, mark: boolean) => {
  const body = Buffer.from(text, 'utf16le');
  return mark ? Buffer.concat([Buffer.from([0xff, 0xfe]), body]) : body;
};

describe('an attendance file', () => {
  it.each([
    ['of Teams in UTF-16 with a mark', utf16(teams, true)],
    ['of Teams in UTF-16 without a mark', utf16(teams, false)],
    ['of Teams in UTF-8', Buffer.from(teams)],
    ['of Teams with a mark in UTF-8', Buffer.from(`\uFEFF${teams}`)],
  ])('%s has its participants, each once, without who ran the meeting', (_of, bytes) => {
    expect(readAttendanceFile(bytes)).toEqual({ tool: 'TEAMS', people });
  });

  it('of Zoom is read with its quotes and minutes', () => {
    const zoom = [
      'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest',
      '"Sample, Sam",sam@example.org,03/04/2026 09:58:00 AM,03/04/2026 11:30:00 AM,92,Yes',
      'Anna Anon (Guest),,03/04/2026 10:00:00 AM,03/04/2026 11:30:00 AM,90,Yes',
    ].join('\n');
    expect(readAttendanceFile(Buffer.from(zoom))).toEqual({
      tool: 'ZOOM',
      people: [
        { line: 2, name: 'Sample, Sam', email: 'sam@example.org', minutes: 92 },
        { line: 3, name: 'Anna Anon', email: null, minutes: 90 },
      ],
    });
  });

  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])],
    ['nothing', Buffer.alloc(0)],
    ['a letter', Buffer.from('Dear all,\nthank you for coming.')],
  ])('that is %s is refused with a sentence', (_what, bytes) => {
    expect(readAttendanceFile(bytes)).toHaveProperty('fault');
  });

  it.each([
    ['1h 12m 30s', 73],
    ['45m', 45],
    ['50s', 1],
    ['01:12:30', 73],
    ['72', 72],
    ['72.4', 72],
    ['', null],
    ['a while', null],
  ])('says %o as %o minutes', (text, minutes) => {
    expect(minutesOf(text)).toBe(minutes);
  });
});

describe('matching to the list', () => {
  const listed: Listed[] = [
    { bookingId: 'sian', name: 'Siân Sampl', email: 'sian.sampl@example.org' },
    { bookingId: 'gus', name: 'Gus Guest', email: null },
    { bookingId: 'kim-1', name: 'Kim Double', email: null },
    { bookingId: 'kim-2', name: 'Kim Double', email: null },
    { bookingId: 'robert', name: 'Robert Nearly', email: null },
    { bookingId: 'other', name: 'Olive Other', email: 'olive@example.org' },
  ];
  const match = (name: string, email: string | null = null, minutes: number | null = 90) => {
    const [found] = matchPeople([{ line: 1, name, email, minutes }], listed, 90);
    return found && { isSure: found.isSure, reason: found.reason, bookingIds: found.bookingIds };
  };

  it.each([
    ['S. Sampl', 'sian.sampl@example.org', 90, true, 'SAME_ADDRESS', ['sian']],
    ['sian sampl', null, 90, true, 'SAME_NAME', ['sian']],
    ['Guest, Gus', null, 90, true, 'SAME_NAME', ['gus']],
    ['Gus Guest', null, 44, false, 'THERE_FOR_A_SHORT_TIME', ['gus']],
    ['Gus Guest', null, null, true, 'SAME_NAME', ['gus']],
    ['Kim Double', null, 90, false, 'SEVERAL_OF_THE_NAME', ['kim-1', 'kim-2']],
    ['Rob Nearly', null, 90, false, 'NEARLY_THE_NAME', ['robert']],
    ['Robert Neerly', null, 90, false, 'NEARLY_THE_NAME', ['robert']],
    ['Olive Other', 'olive@elsewhere.example', 90, false, 'NAME_WITH_OTHER_ADDRESS', ['other']],
    ['Wendy Walkin', null, 90, false, 'NOT_ON_THE_LIST', []],
  ] as const)(
    '%s, %s, %s minutes: sure %s, since %s',
    (name, email, minutes, isSure, reason, bookingIds) => {
      expect(match(name, email, minutes)).toEqual({ isSure, reason, bookingIds });
    },
  );

  it('gives nobody to two lines', () => {
    const lines = [
      { line: 1, name: 'Siân Sampl', email: null, minutes: 90 },
      { line: 2, name: 'Home laptop', email: 'sian.sampl@example.org', minutes: 90 },
    ];
    const sure = matchPeople(lines, listed, 90).filter(({ isSure }) => isSure);
    expect(sure.map(({ attended }) => attended.line)).toEqual([2]);
  });
});

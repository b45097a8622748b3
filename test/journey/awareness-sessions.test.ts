// cspell:ignore Tria Walkin gennych ildio Rydych wedi eich Diolch Ydych Ydw
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkInMail } from './hand/mail.ts';
import { Person } from './hand/person.ts';

let organiser: Person;
let trainer: Person;
let nobody: Person;
let teams: readonly Audience[];
let teamLink: string;
let begun: Begun;

interface Audience {
  readonly teamId: string;
  readonly teamName: string;
  readonly agencyName: string;
}
interface Begun {
  readonly id: string;
  readonly courseVersion: { readonly topics: readonly string[] };
  readonly audience: readonly Audience[];
  readonly bookings: {
    readonly edges: readonly { readonly node: { readonly name: string; readonly email: string } }[];
  };
}
interface Sessions {
  readonly sessions: { readonly edges: readonly { readonly node: Begun }[] };
}

const openRegister = /* GraphQL */ `
  query ($fromOn: PlainDate!, $untilOn: PlainDate!) {
    sessions(first: 1, fromOn: $fromOn, untilOn: $untilOn, states: [PLANNED]) {
      edges {
        node {
          id
          courseVersion {
            topics
          }
          audience {
            teamId
            teamName
            agencyName
          }
          bookings(first: 20) {
            edges {
              node {
                name
                email
              }
            }
          }
        }
      }
    }
  }
`;
const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
/** A Monday some weeks ahead, as people type it. */
function someMonday(): string {
  const day = new Date(Date.now() + 45 * 86_400_000);
  day.setUTCDate(day.getUTCDate() + ((8 - day.getUTCDay()) % 7));
  return `${String(day.getUTCDate())}/${String(day.getUTCMonth() + 1)}/${String(day.getUTCFullYear())}`;
}

beforeAll(async () => {
  [organiser, trainer, nobody] = await Promise.all([
    Person.signIn('organiser'),
    Person.signIn('rpc', { phone: true }),
    Person.at(),
  ]);
  await organiser.settled();
  const found = await organiser.asks<Sessions>(openRegister, {
    fromOn: dayIn(-3),
    untilOn: dayIn(-1),
  });
  begun = found.sessions.edges[0]?.node as Begun;
  teams = begun.audience;
});
afterAll(() => Promise.all([organiser.leaves(), trainer.leaves(), nobody.leaves()]));

const named = (team?: Audience) => `${team?.teamName ?? ''}, ${team?.agencyName ?? ''}`;
const button = (person: Person, name: string | RegExp) => person.page.getByRole('button', { name });
async function choose(person: Person, label: string | RegExp, option: string | RegExp) {
  await person.page.getByRole('combobox', { name: label }).click();
  await person.page.getByRole('option', { name: option }).first().click();
}
async function find(person: Person, label: string, typed: string) {
  const field = person.page.getByRole('combobox', { name: label });
  await field.fill(typed);
  await person.page.getByRole('option', { name: typed }).first().click();
}

describe('an organiser', () => {
  it('plans a series of three sessions for three teams', async () => {
    await organiser.opens('/sessions/create');
    await choose(organiser, /^Course/, 'Responding to exploited children');
    await organiser.page.getByLabel(/^First day/).fill(someMonday());
    await organiser.page.getByLabel(/^Starts at/).fill('13:00');
    await organiser.page.getByLabel(/^How many sessions/).fill('3');
    await organiser.page.getByLabel(/^Places/).fill('2');
    await find(organiser, 'Trainers', 'Ravi');
    for (const team of teams) await find(organiser, 'For whom', named(team));
    await organiser.sees('3 sessions');
    await organiser.photograph('awareness-01-series', true);
    await button(organiser, /^Plan 3 sessions/).click();
    await organiser.sees('3 sessions are planned.');
  });

  it('invites the three teams, and has a link for one to pass on', async () => {
    await button(organiser, 'Invite teams').click();
    await button(organiser, 'Send the invitations').click();
    await organiser.sees('The invitations are on their way.');
    await organiser.sees(/^\d+ of \d+ have not answered$/);
    const name = named(teams[0]);
    await button(organiser, `Link for ${name}`).click();
    const field = organiser.page.getByRole('textbox', { name: `Link for ${name}` });
    await expect.poll(() => field.inputValue()).toContain('/awareness/team/');
    teamLink = new URL(await field.inputValue()).pathname;
    await organiser.photograph('awareness-02-invited', true);
  });
});

describe('people without an account', () => {
  const address = (name: string) => `${name.toLowerCase()}.journey@example.org`;

  it('book by the link, and the third of two places waits', async () => {
    for (const name of ['Una', 'Dua', 'Tria']) {
      await nobody.page.goto(teamLink);
      await nobody.page.getByLabel('Your name').fill(`${name} Journey`);
      await nobody.page.getByLabel('Your e-mail address at work').fill(address(name));
      if (name === 'Una') await nobody.photograph('awareness-03-book');
      await button(nobody, 'Book my place').click();
      await nobody.sees(/^Look into your mail/);
    }
    await nobody.page.goto(
      await linkInMail(nobody.page, address('Tria'), {
        subject: 'You are on the waiting list',
        link: '/awareness/place/',
      }),
    );
    await nobody.sees(/^You are on the waiting list/);
  });

  it('give up a place in Welsh, and the next in line has it', async () => {
    await nobody.page.goto(
      await linkInMail(nobody.page, address('Una'), {
        subject: 'You have a place',
        link: '/awareness/place/',
      }),
    );
    await nobody.page.getByRole('link', { name: 'Cymraeg' }).click();
    await nobody.sees('Mae gennych le.');
    await nobody.photograph('awareness-04-place-in-welsh');
    await button(nobody, 'Ildio fy lle').click();
    await nobody.sees(/^Ydych chi am ildio eich lle/);
    await nobody.photograph('awareness-12-sure-in-welsh');
    await button(nobody, 'Ydw, ildio fy lle').click();
    await nobody.sees('Rydych wedi ildio eich lle.');
    await linkInMail(nobody.page, address('Tria'), {
      subject: 'A place is yours',
      link: '/awareness/place/',
    });
  });
});

/** The range of people trained and still in post, as the page of the first team shows it for the course's topic. */
async function coverageShown(): Promise<{ readonly certain: number; readonly possible: number }> {
  await organiser.opens(`/people/teams/${teams[0]?.teamId ?? ''}`);
  await organiser.page.reload();
  const panel = organiser.page.getByRole('region', { name: 'Trained and still in post' });
  const [topic = ''] = begun.courseVersion.topics;
  const text = await panel.locator(`[data-topic="${topic}"]`).innerText();
  const [, from = '', to] =
    /\((\d+)(?: to (\d+))? of \d+\)/.exec(text) ?? /(\d+)(?: to (\d+))? trained/.exec(text) ?? [];
  return { certain: Number(from), possible: Number(to ?? from) };
}

describe('a trainer with a phone', () => {
  let before: Awaited<ReturnType<typeof coverageShown>>;
  const ticks = () => trainer.page.locator('[data-tick]');

  it('opens the register that is still open, and ticks without a connection', async () => {
    before = await coverageShown();
    await organiser.photograph('awareness-05-coverage-before', true);
    await trainer.opens('/sessions/my-day');
    await trainer.photograph('awareness-05-my-day', true);
    await trainer.opens(`/sessions/${begun.id}/register`);
    await ticks().first().waitFor();
    await trainer.context.setOffline(true);
    await ticks().nth(0).tap();
    await ticks().nth(1).tap();
    await trainer.sees(/^2 marks are not kept yet/);
    await trainer.photograph('awareness-06-no-connection');
    await trainer.context.setOffline(false);
    await trainer.sees('Every mark is kept.');
    // What the browser keeps meanwhile names nobody.
    trainer.complaints.length = 0;
  });

  it('adds a walk-in in one line', async () => {
    await trainer.page
      .getByRole('combobox', { name: 'Somebody else in the room' })
      .fill('Wendy Walkin');
    await choose(trainer, 'Team, if new', named(teams[0]));
    await button(trainer, 'Add').tap();
    await trainer.sees('Wendy Walkin came.');
    await trainer.photograph('awareness-07-walk-in', true);
  });

  it('enters the attendance file of the meeting, and decides about the line that is not sure', async () => {
    const [third, fourth] = begun.bookings.edges.slice(2, 4).map(({ node }) => node);
    const file = [
      'Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole',
      `${third?.name ?? ''}\t\t\t1h 25m\t${third?.email ?? ''}\t\tAttendee`,
      `${fourth?.name ?? ''}\t\t\t1h 20m\t${fourth?.email ?? ''}\t\tAttendee`,
      'Uno Unknown (Guest)\t\t\t1h 10m\t\t\tAttendee',
    ].join('\r\n');
    await button(trainer, 'Attendance file').tap();
    await trainer.page
      .getByLabel('Attendance file')
      .locator('input')
      .or(trainer.page.locator('input[type=file]'))
      .first()
      .setInputFiles({
        name: 'attendance.csv',
        mimeType: 'text/csv',
        buffer: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(file, 'utf16le')]),
      });
    await trainer.sees('From Microsoft Teams: 2 are on the list, 1 to be decided.');
    await trainer.sees(/Nobody on the list is called so/);
    await choose(trainer, 'Who is Uno Unknown?', `Somebody new, of ${named(teams[0])}`);
    await trainer.photograph('awareness-08-file');
    await button(trainer, 'Enter it in the register').tap();
    await trainer.sees('3 came by the file, 0 lines left out.');
  });

  it('closes the register, and the coverage of the team has moved by those who came', async () => {
    await trainer.opens(`/sessions/${begun.id}`);
    await button(trainer, 'Close the register').tap();
    await trainer.sees(/^The register is closed/);
    await trainer.page.getByRole('link', { name: 'Came: certificate' }).first().waitFor();
    const after = await coverageShown();
    await organiser.photograph('awareness-13-coverage-after', true);
    // The walk-in and the one out of the file are trained and in post since, both for certain.
    expect(after.certain).toBeGreaterThanOrEqual(before.certain + 2);
    expect(after.possible).toBeGreaterThanOrEqual(before.possible + 2);
    expect(trainer.complaints).toEqual([]);
  });
});

describe('whoever came', () => {
  const someone = () => begun.bookings.edges[0]?.node.email ?? '';

  it('has a certificate by their link, in Welsh too', async () => {
    const place = await linkInMail(nobody.page, someone(), {
      subject: '(Thank you|Diolch)',
      link: '/awareness/place/',
    });
    await nobody.page.goto(`${place}?language=en`);
    await nobody.sees('Thank you for coming.');
    await nobody.photograph('awareness-09-certificate');
    const file = await nobody.page.request.get(`${place}/certificate.pdf?language=cy`);
    expect(file.headers()['content-type']).toBe('application/pdf');
    expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('says how sure they are now, which nobody sees while so few have answered', async () => {
    const questions = await linkInMail(nobody.page, someone(), {
      subject: '(Thank you|Diolch)',
      link: '/awareness/evaluation/',
    });
    await nobody.page.goto(`${questions}?language=en`);
    for (const group of await nobody.page.getByRole('radiogroup').all())
      await group.getByRole('radio').nth(3).check();
    await nobody.photograph('awareness-10-evaluation', true);
    await button(nobody, 'Send my answers').click();
    await nobody.sees('Thank you. Your answers are kept.');
    await organiser.opens(`/sessions/${begun.id}`);
    const panel = organiser.page.getByRole('region', { name: 'Evaluation' });
    await panel.getByText('1 answer', { exact: true }).waitFor();
    await panel.getByText('too few').first().waitFor();
    await organiser.photograph('awareness-11-session', true);
    expect([...organiser.complaints, ...nobody.complaints]).toEqual([]);
  });
});

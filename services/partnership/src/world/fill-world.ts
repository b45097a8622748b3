import { addDays, type Day } from '@ictg/kit/calendar';
import { newId, type Desk } from '@ictg/kit/database';
import type { EmergencyPurpose } from '../emergency/index.js';
import { fillAgreements } from './fill-agreements.js';
import { fillClients } from './fill-clients.js';
import { fillFirstSessions } from './fill-first-sessions.js';
import { fillPeople } from './fill-people.js';
import { fillProgramme } from './fill-programme.js';
import { fillTraining } from './fill-training.js';

interface Agency {
  readonly id: string;
  readonly kind: 'COUNCIL' | 'POLICE';
}

/** Whether the demo world was filled, and with how many numbers, people and sessions. */
export interface Filled {
  readonly directory: number;
  readonly emergency: number;
  readonly people: number;
  readonly sessions: number;
}

/** One agency in so many has no number yet, and one in so many has not been checked for long. */
const [without, stale] = [17, 9];

/**
 * Gives councils and police forces made-up numbers, of the ranges that are kept for drama, so that a trial can ring
 * somebody back. Some are missing and some are stale, as in life. What somebody has checked stays as it is.
 */
export async function fillWorld(desk: Desk, worldDate: Day): Promise<Filled> {
  const agencies = await desk.rows<Agency>(
    `select id, kind from agency where (gss_code is not null or police_force_code is not null) and phone is null
     order by coalesce(gss_code, police_force_code)`,
  );
  const numbered = agencies.map((agency, at) => ({ ...agency, at }));
  const directory = numbered
    .filter(({ at }) => at % without !== 3)
    .map(({ id, at }) => ({
      id,
      number: dramaNumber('directory', at),
      on: addDays(worldDate, -(at % stale === 4 ? 400 : (at * 7) % 300)),
    }));
  await desk.rows(
    `update agency set phone = n->>'number', phone_checked_on = (n->>'on')::date,
       phone_checked_by = 'Demo organiser', phone_found_in = 'Made up for the trial'
     from jsonb_array_elements(?::jsonb) as n where agency.id = n->>'id'`,
    [JSON.stringify(directory)],
  );
  const emergency = numbered.flatMap(({ id, kind, at }) =>
    at % without === 11
      ? []
      : purposesOf(kind).map(({ purpose, hours }) => ({
          row: newId('emn'),
          id,
          purpose,
          hours,
          number: dramaNumber(purpose, at),
          on: addDays(worldDate, -(at % stale === 2 ? 120 : (at * 5) % 80)),
        })),
  );
  await desk.rows(
    `insert into emergency_number (id, created_at, agency_id, purpose, number, hours, checked_on, checked_by, found_in)
     select n->>'row', now(), n->>'id', n->>'purpose', n->>'number', n->>'hours', (n->>'on')::date, 'Demo organiser',
       'Made up for the trial'
     from jsonb_array_elements(?::jsonb) as n on conflict do nothing`,
    [JSON.stringify(emergency)],
  );
  const people = await fillPeople(desk, worldDate);
  await fillAgreements(desk, worldDate);
  await fillClients(desk, worldDate);
  const programme = await fillProgramme(desk, worldDate);
  const first = await fillFirstSessions(desk, worldDate);
  const sessions = programme + first + (await fillTraining(desk, worldDate));
  return { directory: directory.length, emergency: emergency.length, people, sessions };
}

function purposesOf(kind: Agency['kind']): readonly { purpose: EmergencyPurpose; hours: string }[] {
  if (kind === 'POLICE') return [{ purpose: 'POLICE_CONTACT', hours: 'Day and night' }];
  return [
    {
      purpose: 'CHILDRENS_SERVICES_OUT_OF_HOURS',
      hours: '17:00 to 09:00, weekends and bank holidays',
    },
    { purpose: 'CHILDRENS_SERVICES_DAY', hours: '09:00 to 17:00 on working days' },
  ];
}

/** A number of the ranges that Ofcom keeps for drama: nobody can be rung on it. */
function dramaNumber(use: 'directory' | EmergencyPurpose, at: number): string {
  const three = String((at * 3 + use.length) % 1000).padStart(3, '0');
  return use === 'CHILDRENS_SERVICES_OUT_OF_HOURS' ? `0808 157 0${three}` : `01632 960 ${three}`;
}

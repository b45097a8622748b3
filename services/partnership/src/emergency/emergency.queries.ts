import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { authority } from '@ictg/kit/geography';
import { may } from '../permission/permission.js';
import { isStaleNumber } from './emergency.rules.js';
import { EmergencyContacts, EmergencyNumber } from './emergency.type.js';
import type { EmergencyPurpose } from './emergency.vocabulary.js';

interface Row {
  readonly agency_id: string;
  readonly area: string;
  readonly number:
    | (Omit<EmergencyNumber, 'isStale'> & { readonly purpose: EmergencyPurpose })
    | null;
}

const numberJson = `case when n.id is null then null else json_build_object('id', n.id, 'version', n.version,
  'purpose', n.purpose, 'number', n.number, 'hours', n.hours, 'checkedOn', n.checked_on,
  'foundIn', n.found_in) end`;

/**
 * Whom to ring at night in each of these authorities: one statement however many. Nothing for a viewer who may not
 * read the directory: authorities are open data and are asked for by everybody.
 */
export async function emergencyContactsOf(
  desk: Desk,
  gssCodes: readonly string[],
): Promise<Map<string, EmergencyContacts>> {
  if (!may(desk.viewer, 'agency:read')) return new Map();
  const known = gssCodes.flatMap((code) => authority(code) ?? []);
  const areas = [...new Set(known.flatMap(({ code, forceCode }) => [code, forceCode]))];
  const rows = await desk.rows<Row>(
    `select a.id as agency_id, coalesce(a.gss_code, a.police_force_code) as area, ${numberJson} as number
     from agency a left join emergency_number n on n.agency_id = a.id
     where a.gss_code = any(?::text[]) or a.police_force_code = any(?::text[])`,
    [`{${areas.join(',')}}`, `{${areas.join(',')}}`],
  );
  const byArea = Map.groupBy(rows, ({ area }) => area);
  const today = londonDay(new Date());
  return new Map(
    known.map(({ code, forceCode }) => [
      code,
      contacts(byArea.get(code) ?? [], byArea.get(forceCode) ?? [], today),
    ]),
  );
}

/** The number of an agency for a purpose, once it has been checked. */
export async function emergencyNumberOf(
  desk: Desk,
  agencyId: string,
  purpose: EmergencyPurpose,
): Promise<EmergencyNumber | null> {
  const rows = await desk.rows<Pick<Row, 'number'>>(
    `select ${numberJson} as number from emergency_number n where n.agency_id = ? and n.purpose = ?`,
    [agencyId, purpose],
  );
  return numberOf(rows, purpose, londonDay(new Date()));
}

function contacts(
  council: readonly Row[],
  police: readonly Row[],
  today: string,
): EmergencyContacts {
  return Object.assign(new EmergencyContacts(), {
    councilId: council[0]?.agency_id ?? null,
    policeId: police[0]?.agency_id ?? null,
    childrensServicesOutOfHours: numberOf(council, 'CHILDRENS_SERVICES_OUT_OF_HOURS', today),
    childrensServicesDay: numberOf(council, 'CHILDRENS_SERVICES_DAY', today),
    police: numberOf(police, 'POLICE_CONTACT', today),
  });
}

function numberOf(
  rows: readonly Pick<Row, 'number'>[],
  purpose: EmergencyPurpose,
  today: string,
): EmergencyNumber | null {
  const found = rows.find(({ number }) => number?.purpose === purpose)?.number;
  if (!found) return null;
  return Object.assign(new EmergencyNumber(), {
    ...found,
    isStale: isStaleNumber(found.checkedOn, today),
  });
}

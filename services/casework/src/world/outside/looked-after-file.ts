import { addDays, addMonths, birthday, daysBetween, type Day } from '@ictg/kit/calendar';
import { authorities, type Nation } from '@ictg/kit/geography';
import type { FileRow } from '@ictg/kit/load';
import type { Chance } from '../chance/chance.js';
import { british, origins } from '../child/origin.data.js';
import type { ChildDraft } from '../draft/child-draft.js';
import type { WorldDraft } from '../draft/draft-world.js';
import { inventName } from '../name/invented-name.js';
import { homeOfficeReferenceOf } from '../writing/child-rows.js';

/** For each child of the service, so many others are in the care of councils. */
const othersForEach = 3;
const firstDay = '2016-01-01';

const notInCare = new Set(['NOT_LOOKED_AFTER', 'NOT_KNOWN', 'NOT_ASKED']);

/** The councils' extracts of the demo world in one file: the children of the service in care, and others. */
export function lookedAfterFile({ chance, children, worldDate }: WorldDraft): readonly FileRow[] {
  const own = children.map((child) => ownRow(child, worldDate)).filter((row) => row !== null);
  const others = Array.from({ length: children.length * othersForEach }, (_, n) =>
    other(chance.fork(`in care ${n}`), n, worldDate),
  );
  return [...own, ...others].filter(({ decom = '' }) => decom <= worldDate);
}

function ownRow(child: ChildDraft, worldDate: Day): FileRow | null {
  const { profile, authority, circumstance, slot } = child;
  const status = circumstance.legalStatus;
  if (!status || notInCare.has(status.code)) return null;
  const chance = child.chance.fork('care file');
  return {
    lac_id: `LAC-${authority.code}-${slot.number}`,
    la_gss: authority.code,
    child_id: String(200_000 + slot.number),
    forename: profile.name.givenNames,
    surname: profile.name.familyName,
    dob: chance.happens(0.97) ? profile.bornOn : addMonths(profile.bornOn, 1),
    sex: profile.sex,
    upn: profile.origin.key === 'GB' ? `X${String(840_000_000_000 + slot.number)}` : 'UN1',
    uasc: profile.origin.key === 'GB' ? 'NO' : chance.pick(['YES', 'YES', 'NO']),
    home_office_reference: homeOfficeReferenceOf(child) ?? '',
    ...span(status.fromOn, profile.bornOn, worldDate, chance),
    legal_status: status.code,
  };
}

/** Care ends at 18 at the latest, and for some before. */
function span(from: Day, bornOn: Day, worldDate: Day, chance: Chance): FileRow {
  const eighteen = birthday(bornOn, 18);
  const ended = chance.happens(0.4) ? addDays(from, chance.whole(30, 900)) : eighteen;
  const until = ended < eighteen ? ended : eighteen;
  return { decom: from, dec: until <= worldDate && until > from ? until : '' };
}

function other(chance: Chance, n: number, worldDate: Day): FileRow {
  const origin = chance.happens(0.8) ? british : chance.pick(origins.map(([abroad]) => abroad));
  const sex = chance.happens(0.56) ? 'MALE' : 'FEMALE';
  const { givenNames, familyName } = inventName(chance, chance.weighted(origin.names), sex);
  const authority = chance.happens(0.05)
    ? (authorities.find(({ code }) => code === 'E10000030') ?? chance.pick(authorities))
    : chance.pick(authorities);
  const from = addDays(firstDay, chance.whole(0, daysBetween(firstDay, worldDate)));
  const bornOn = addDays(from, -chance.whole(200, 17 * 365));
  const isAlone = origin !== british && chance.happens(0.6);
  return {
    lac_id: `LAC-${authority.code}-${900_000 + n}`,
    la_gss: authority.code,
    child_id: String(900_000 + n),
    forename: givenNames,
    surname: familyName,
    dob: bornOn,
    sex,
    upn: `Y${String(840_000_000_000 + n)}`,
    uasc: isAlone ? 'YES' : 'NO',
    home_office_reference: isAlone ? `HO-DEMO-${2_000_000 + n}` : '',
    ...span(from, bornOn, worldDate, chance),
    legal_status: legalStatus(chance, authority.nation),
  };
}

function legalStatus(chance: Chance, nation: Nation): string {
  const section = nation === 'WALES' ? 'S76' : 'S20';
  return chance.weighted([
    ['FULL_CARE_ORDER', 56],
    ['INTERIM_CARE_ORDER', 16],
    [`ACCOMMODATED_${section}`, 22],
    ['PLACEMENT_ORDER', 4],
    [`SHORT_BREAKS_${section}`, 2],
  ]);
}

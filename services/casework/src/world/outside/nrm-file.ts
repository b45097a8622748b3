import { addDays, daysBetween, type Day } from '@ictg/kit/calendar';
import { authorities } from '@ictg/kit/geography';
import type { FileRow } from '@ictg/kit/load';
import type { Chance } from '../chance/chance.js';
import { british, origins } from '../child/origin.data.js';
import type { ChildDraft } from '../draft/child-draft.js';
import type { WorldDraft } from '../draft/draft-world.js';
import { inventName } from '../name/invented-name.js';
import { hasNrmReference, isFiledAsTold, nrmReferenceOf } from '../writing/child-rows.js';
import { nrmStory, type NrmStory } from './nrm-story.js';

/** What the Home Office would send: its referrals, and its decisions about them. */
export interface NrmFiles {
  readonly referrals: readonly FileRow[];
  readonly decisions: readonly FileRow[];
}

/** For each child of the service, so many others are in the NRM whom nobody has referred to it. */
const othersForEach = 1.5;
const firstDay = '2017-01-01';

/** The Home Office's files of the demo world: the children of the service and others besides. */
export function nrmFiles(world: WorldDraft): NrmFiles {
  const { chance, children, worldDate } = world;
  const own = children
    .filter(hasNrmReference)
    .map((child) => ({ row: rowOf(child), story: nrmStory(child) }));
  const others = Array.from({ length: Math.round(children.length * othersForEach) }, (_, n) =>
    other(chance.fork(`nrm ${n}`), n, worldDate),
  );
  const there = [...own, ...others].filter(({ story }) => story.submittedOn <= worldDate);
  return {
    referrals: there.map(({ row, story }) => ({ ...row, referral_date: story.submittedOn })),
    decisions: there.flatMap(({ row, story }) =>
      decisionsOf(row.nrm_reference ?? '', story).filter(
        ({ decided_on: day = '' }) => day <= worldDate,
      ),
    ),
  };
}

function rowOf(child: ChildDraft): FileRow {
  const { profile, authority } = child;
  const chance = child.chance.fork('nrm file');
  const { name } = profile;
  // A form is filled in by somebody else: names come without accents or with an alias, days are guessed otherwise.
  const isAsSpelt = chance.happens(0.8);
  const [spelling] = name.otherNames;
  return {
    nrm_reference: asFiled(child),
    forename: name.givenNames,
    surname: name.familyName,
    also_known_as: isAsSpelt ? '' : (spelling ?? ''),
    date_of_birth: chance.happens(0.97) ? profile.bornOn : addDays(profile.bornOn, 1),
    sex: profile.sex,
    nationality: profile.origin.nationality,
    local_authority: authorityInWords(authority.name, chance),
    home_office_reference: '',
    exploited_as_child: 'YES',
    age_disputed: profile.birthStatus === 'DISPUTED' ? 'YES' : 'NO',
    exploitation_types: profile.exploitation.map(nrmWord).join('; '),
    county_lines: profile.hasCountyLines ? 'YES' : 'NO',
    first_responder_organisation: `${authority.name} (made up)`,
    responder_nation: authority.nation,
  };
}

const nrmWord = (type: string) => (type === 'DOMESTIC_SERVITUDE' ? 'DOMESTIC' : type);

/** A reference that was told to us with a wrong digit is held by the Home Office under another. */
function asFiled(child: ChildDraft): string {
  const reference = nrmReferenceOf(child);
  return isFiledAsTold(child) ? reference : reference.replace('9', '8');
}

function authorityInWords(name: string, chance: Chance): string {
  return chance.weighted([
    [name, 6],
    [`${name} Council`, 3],
    [name.toUpperCase(), 2],
    ['not sure, near the motorway', 0.4],
  ]);
}

function other(chance: Chance, n: number, worldDate: Day): { row: FileRow; story: NrmStory } {
  const origin = chance.happens(0.4) ? british : chance.pick(origins.map(([abroad]) => abroad));
  const sex = chance.happens(0.75) ? 'MALE' : 'FEMALE';
  const { givenNames, familyName, otherNames } = inventName(
    chance,
    chance.weighted(origin.names),
    sex,
  );
  const submittedOn = addDays(firstDay, chance.whole(0, daysBetween(firstDay, worldDate)));
  const age = chance.weighted([
    [chance.whole(11, 17), 9],
    [chance.whole(18, 24), 1],
  ]);
  const authority = chance.pick(authorities);
  const reasonableOn = addDays(submittedOn, chance.whole(2, 40));
  const isPositive = chance.happens(0.85);
  return {
    row: {
      nrm_reference: `NRM ${String(970_000_000 + n * 7).replace(/(\d{3})(?=\d)/g, '$1 ')}`,
      forename: givenNames,
      surname: familyName,
      also_known_as: otherNames.join('; '),
      date_of_birth: addDays(submittedOn, -(age * 365 + chance.whole(10, 360))),
      sex,
      nationality: origin.nationality,
      local_authority: authorityInWords(authority.name, chance),
      home_office_reference: '',
      exploited_as_child: 'YES',
      age_disputed: chance.happens(0.08) ? 'YES' : 'NO',
      exploitation_types: chance.pick(['CRIMINAL', 'LABOUR', 'SEXUAL', 'DOMESTIC', 'NOT_KNOWN']),
      county_lines: chance.happens(0.3) ? 'YES' : 'NO',
      first_responder_organisation: `${authority.name} (made up)`,
      responder_nation: chance.happens(0.04)
        ? chance.pick(['SCOTLAND', 'NORTHERN_IRELAND'])
        : authority.nation,
    },
    story: {
      submittedOn,
      reasonable: { on: reasonableOn, isPositive, days: daysBetween(submittedOn, reasonableOn) },
      conclusive:
        isPositive && chance.happens(0.6)
          ? { on: addDays(reasonableOn, chance.whole(45, 700)), isPositive: chance.happens(0.9) }
          : null,
    },
  };
}

function decisionsOf(reference: string, { reasonable, conclusive }: NrmStory): FileRow[] {
  const decision = (kind: string, decidedOn: Day, isPositive: boolean): FileRow => ({
    nrm_reference: reference,
    kind,
    decided_on: decidedOn,
    outcome: isPositive ? 'POSITIVE' : 'NEGATIVE',
    competent_authority: 'SCA',
  });
  return [
    decision('REASONABLE_GROUNDS', reasonable.on, reasonable.isPositive),
    ...(conclusive ? [decision('CONCLUSIVE_GROUNDS', conclusive.on, conclusive.isPositive)] : []),
  ];
}

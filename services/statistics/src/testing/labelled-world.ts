import type { ToldCare, ToldCase, ToldReferral } from '@ictg/kit/feed';
import { authorityFrom, type Person } from '@ictg/kit/linkage';
import { addDays } from '@ictg/kit/calendar';
import { makeWorld, type LabelledFile } from '../generator/world.js';
import { builtInMaps } from '../source/built-in.js';
import { readPeople } from '../source/read.js';
import type { OwnRecord } from './owner.js';

/** A record of a made-up owner, and which child it truly is of. */
export interface LabelledRecord extends OwnRecord {
  readonly child: number;
}

export interface LabelledSources {
  readonly nrm: readonly (LabelledRecord & { readonly counted: ToldReferral })[];
  readonly casework: readonly (LabelledRecord & { readonly counted: ToldCase })[];
  readonly care: readonly (LabelledRecord & { readonly counted: ToldCare })[];
}

/** The generator's three files as three owners would tell them, each record with its truth. */
export function labelledSources(seed: number, scale: number, care = scale): LabelledSources {
  const world = makeWorld(seed, scale, care);
  return {
    nrm: labelled(world.nrm, 'nrm', referralOf),
    casework: labelled(world.ictg, 'ictg', caseOf),
    care: labelled(world.lookedAfter, 'looked-after', careOf),
  };
}

function labelled<Counted extends object>(
  { csv, childOf }: LabelledFile,
  map: keyof typeof builtInMaps,
  counted: (person: Person, number: number) => Counted,
) {
  return readPeople(csv, builtInMaps[map], map).people.map((person, number) => ({
    person,
    child: childOf.get(person.id) ?? -1,
    counted: counted(person, number),
  }));
}

const sexOf = ({ sex }: Person) => (/^(f|2)/i.test(sex) ? ('FEMALE' as const) : ('MALE' as const));

function referralOf(person: Person): ToldReferral {
  return {
    referredOn: person.event,
    sex: sexOf(person),
    ageBand: 'FROM_16_TO_17',
    ageDisputed: 'NO',
    exploitedAsChild: 'YES',
    nationalityGroup: 'OTHER',
    exploitation: ['CRIMINAL'],
    countyLines: 'NO',
    authority: authorityFrom(person.place) ?? null,
    responderAuthority: null,
    responderForce: null,
    responderNation: 'ENGLAND',
    decisions: [],
  };
}

/** Three in four records of the service have a worker, some of them late. */
function caseOf(person: Person, number: number): ToldCase {
  const allocations =
    number % 4 === 0
      ? []
      : [
          {
            role: number % 4 === 1 ? 'RPC' : 'DIRECT_WORKER',
            fromOn: addDays(person.event, (number * 7) % 150),
            untilOn: null,
          },
        ];
  return {
    sex: sexOf(person),
    ageBand: 'FROM_16_TO_17',
    nationalityGroup: 'OTHER',
    authority: authorityFrom(person.place) ?? null,
    referrals: [],
    supports: [{ openedOn: person.event, endedOn: null, closureReason: null, allocations }],
    consultedOn: [],
    calledOn: [],
  };
}

function careOf(person: Person, number: number): ToldCare {
  return {
    authority: authorityFrom(person.place) ?? 'E10000030',
    sex: sexOf(person),
    ageBand: 'FROM_16_TO_17',
    unaccompanied: number % 3 === 0 ? 'YES' : 'NO',
    episodes: [
      {
        nation: 'ENGLAND',
        isShortBreak: number % 20 === 0,
        fromOn: person.event,
        untilOn: number % 5 === 0 ? addDays(person.event, 200) : null,
      },
    ],
  };
}

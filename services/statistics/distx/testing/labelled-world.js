import { authorityFrom } from '@ictg/kit/linkage';
import { addDays } from '@ictg/kit/calendar';
import { makeWorld } from '../generator/world.js';
import { builtInMaps } from '../source/built-in.js';
import { readPeople } from '../source/read.js';
/** The generator's three files as three owners would tell them, each record with its truth. */
export function labelledSources(seed, scale, care = scale) {
  const world = makeWorld(seed, scale, care);
  return {
    nrm: labelled(world.nrm, 'nrm', referralOf),
    casework: labelled(world.ictg, 'ictg', caseOf),
    care: labelled(world.lookedAfter, 'looked-after', careOf),
  };
}
function labelled({ csv, childOf }, map, counted) {
  return readPeople(csv, builtInMaps[map], map).people.map((person, number) => ({
    person,
    child: childOf.get(person.id) ?? -1,
    counted: counted(person, number),
  }));
}
const sexOf = ({ sex }) => (/^(f|2)/i.test(sex) ? 'FEMALE' : 'MALE');
function referralOf(person) {
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
function caseOf(person, number) {
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
function careOf(person, number) {
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
//# sourceMappingURL=labelled-world.js.map

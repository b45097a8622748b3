import { addDays, birthday, daysBetween, type Day } from '@ictg/kit/calendar';
import type { Authority } from '@ictg/kit/geography';
import type { DateOfBirthStatus, ExploitationType, Sex } from '../../child/child.vocabulary.js';
import type { Chance } from '../chance/chance.js';
import { Deck } from '../chance/deck.js';
import { inventName, type InventedName } from '../name/invented-name.js';
import { rpcFrom } from '../plan/volume.data.js';
import type { Slot } from '../plan/slot.js';
import { british, origins, type Origin } from './origin.data.js';

/** Who a child is and what happened to it, as far as it can be told in codes. */
export interface Profile {
  readonly name: InventedName;
  readonly sex: Extract<Sex, 'FEMALE' | 'MALE'>;
  readonly bornOn: Day;
  readonly birthStatus: DateOfBirthStatus;
  readonly origin: Origin;
  readonly language: string;
  readonly ethnicity: string;
  readonly exploitation: readonly ExploitationType[];
  readonly hasCountyLines: boolean;
  readonly place: 'UK' | 'OVERSEAS' | 'BOTH' | 'NOT_KNOWN';
}

type Exploitation = readonly ExploitationType[];
const male = 'MALE' as const;
const female = 'FEMALE' as const;

/** Deals the profiles of children: of those helped by RPCs exactly as published, of others plausibly. */
export class Profiles {
  private readonly rpc;
  private readonly other;

  constructor(
    private readonly chance: Chance,
    private readonly worldDate: Day,
  ) {
    const deck = <Card>(name: string, cards: readonly (readonly [Card, number])[]) =>
      new Deck(chance.fork(name), cards);
    this.rpc = {
      sex: deck('rpc sex', [
        [male, 7],
        [female, 3],
      ]),
      isFifteenOrOver: deck('rpc age', [
        [true, 19],
        [false, 6],
      ]),
      isBritish: deck('rpc nationality', [
        [true, 9],
        [false, 1],
      ]),
      boys: deck<Exploitation>('rpc boys', [
        [['CRIMINAL'], 49],
        [['SEXUAL'], 1],
      ]),
      girls: deck<Exploitation>('rpc girls', [
        [['SEXUAL'], 4],
        [['CRIMINAL'], 1],
      ]),
    };
    this.other = {
      sex: deck('sex', [
        [male, 19],
        [female, 6],
      ]),
      boys: deck<Exploitation>('boys', [
        [['CRIMINAL'], 13],
        [['LABOUR'], 12],
        [['LABOUR', 'CRIMINAL'], 4],
        [['NOT_KNOWN'], 6],
        [['SEXUAL'], 2],
        [['DOMESTIC_SERVITUDE'], 1],
      ]),
      girls: deck<Exploitation>('girls', [
        [['SEXUAL'], 10],
        [['DOMESTIC_SERVITUDE'], 4],
        [['LABOUR'], 3],
        [['SEXUAL', 'LABOUR'], 2],
        [['NOT_KNOWN'], 3],
      ]),
    };
  }

  /** The next child's profile. */
  deal(slot: Slot, authority: Authority): Profile {
    const chance = this.chance.fork(`profile ${slot.number}`);
    const isRpc = slot.fate.kind === 'SUPPORTED' && slot.fate.route === 'RPC';
    const sex = isRpc ? this.rpc.sex.deal() : this.other.sex.deal();
    const isBritish = isRpc ? this.rpc.isBritish.deal() : chance.happens(britishShare(slot));
    const origin = isBritish ? british : foreignOrigin(chance, slot.receivedOn);
    const exploitation = isRpc
      ? this.rpc[sex === male ? 'boys' : 'girls'].deal()
      : this.other[sex === male ? 'boys' : 'girls'].deal();
    const age = isRpc ? rpcAge(chance, this.rpc.isFifteenOrOver.deal()) : otherAge(chance);
    const isNewYear = chance.happens(origin.newYearBirthdays);
    const names =
      isBritish && authority.nation === 'WALES' && chance.happens(0.35)
        ? 'WALES'
        : chance.weighted(origin.names);
    const isCriminalHere = exploitation.includes('CRIMINAL') && isBritish;
    return {
      name: inventName(chance, names, sex),
      sex,
      bornOn: isNewYear ? newYear(slot.receivedOn, age) : this.bornOn(chance, slot, age),
      birthStatus: isBritish
        ? 'EXACT'
        : isNewYear
          ? chance.weighted([
              ['ESTIMATED', 6],
              ['DISPUTED', 2],
              ['EXACT', 2],
            ])
          : chance.weighted([
              ['EXACT', 9],
              ['DISPUTED', 1],
            ]),
      origin,
      language:
        names === 'WALES' && chance.happens(0.3) ? 'Welsh' : chance.weighted(origin.languages),
      ethnicity: chance.weighted(origin.ethnicities),
      exploitation,
      hasCountyLines: isCriminalHere && chance.happens(0.6),
      place: isBritish
        ? 'UK'
        : chance.weighted([
            ['OVERSEAS', 4],
            ['BOTH', 4],
            ['UK', 2],
            ['NOT_KNOWN', 2],
          ]),
    };
  }

  /** A birthday at which the child had this age when referred; of the newest children some come of age soon. */
  private bornOn(chance: Chance, { receivedOn }: Slot, age: number): Day {
    if (age === 17 && daysBetween(receivedOn, this.worldDate) < 250 && chance.happens(0.45)) {
      const comesOfAge = addDays(this.worldDate, chance.whole(4, 98));
      return birthday(`${Number(comesOfAge.slice(0, 4)) - 18}${comesOfAge.slice(4)}`, 0);
    }
    const lastBirthday = addDays(receivedOn, -chance.whole(0, 364));
    return birthday(`${Number(lastBirthday.slice(0, 4)) - age}${lastBirthday.slice(4)}`, 0);
  }
}

function newYear(receivedOn: Day, age: number): Day {
  return `${Number(receivedOn.slice(0, 4)) - age}-01-01`;
}

function britishShare({ receivedOn, fate }: Slot): number {
  if (fate.kind === 'SUPPORTED' && fate.route === 'REGIONAL_PRACTITIONER') return 0.85;
  if (fate.kind === 'SUPPORTED') return receivedOn < rpcFrom ? 0.4 : 0.03;
  return 0.35;
}

function foreignOrigin(chance: Chance, receivedOn: Day): Origin {
  const stretch = receivedOn < '2020-01-01' ? 0 : receivedOn < '2024-01-01' ? 1 : 2;
  return chance.weighted(origins.map(([origin, weights]) => [origin, weights[stretch]] as const));
}

function rpcAge(chance: Chance, isFifteenOrOver: boolean): number {
  return isFifteenOrOver
    ? chance.weighted([
        [15, 24],
        [16, 40],
        [17, 36],
      ])
    : chance.weighted([
        [14, 14],
        [13, 4],
        [12, 3],
        [11, 2],
        [10, 1],
      ]);
}

function otherAge(chance: Chance): number {
  return chance.weighted([
    [17, 30],
    [16, 33],
    [15, 18],
    [14, 8],
    [13, 4],
    [12, 2],
    [10, 2],
    [8, 1],
    [6, 1],
    [3, 1],
  ]);
}

import type { EncodedPerson } from '@ictg/kit/linkage';
import { missing, type Agreement, type Field, type Frequency } from './field.js';
import { nameFields } from './fields.js';
import { compareNames } from './name.js';

/** Compares two people in every field; one row of levels a pair. */
export class Comparison {
  readonly fields: readonly Omit<Field, 'compare'>[];

  constructor(
    readonly others: readonly Field[],
    readonly frequency: Frequency,
  ) {
    this.fields = [...nameFields, ...others];
  }

  /** The agreement in each field, in the order of `fields`. */
  agreements(left: EncodedPerson, right: EncodedPerson): Agreement[] {
    return [...this.#names(left, right), ...this.others.map((field) => field.compare(left, right))];
  }

  /** How much more, in bits, agreeing on this says than agreeing in this field usually does. */
  rarity({ level, on, kind }: Agreement): number {
    if (level === missing || on === undefined || kind === undefined || on.length === 0) return 0;
    const chance = this.frequency.chance(kind);
    const bits = Math.max(
      ...on.map((token) => Math.log2(chance / this.frequency.share(kind, token))),
    );
    return kind.endsWith('skeleton') ? bits * 0.7 : bits;
  }

  /**
   * What stands as forename in a record may be the surname: where the two agree on a word, how that word is used
   * elsewhere decides which it is, or brothers written surname first would have a forename in common.
   */
  #names(left: EncodedPerson, right: EncodedPerson): readonly [Agreement, Agreement] {
    const { forename, surname } = compareNames(left, right);
    const isExchanged = this.#lean(forename) - this.#lean(surname) > 1;
    const [first, last] = isExchanged ? [surname, forename] : [forename, surname];
    return [withRole(first, 'forename'), withRole(last, 'surname')];
  }

  /** How much more often than as a forename an agreed word is a surname, in bits. */
  #lean({ on, kind }: Agreement): number {
    const [word] = on ?? [];
    if (word === undefined || kind === undefined) return 0;
    const share = (role: string) => this.frequency.share(`${role} ${kind}`, word);
    return Math.log2(share('surname') / share('forename'));
  }
}

function withRole(agreement: Agreement, role: string): Agreement {
  const { kind } = agreement;
  return kind === undefined ? agreement : { ...agreement, kind: `${role} ${kind}` };
}

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
    const { forename, surname } = compareNames(left, right);
    return [
      withRole(forename, 'forename'),
      withRole(surname, 'surname'),
      ...this.others.map((field) => field.compare(left, right)),
    ];
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
}

function withRole(agreement: Agreement, role: string): Agreement {
  const { kind } = agreement;
  return kind === undefined || kind.includes(' ')
    ? agreement
    : { ...agreement, kind: `${role} ${kind}` };
}

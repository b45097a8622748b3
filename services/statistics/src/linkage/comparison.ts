import { type Field, type FieldShape } from './field.js';
import { nameFields } from './fields.js';
import type { Form, Frequency, Role } from './frequency.js';
import type { NameComparison } from './name.js';
import type { Origins } from './origins.js';
import type { PartAgreement } from './part.js';
import type { LinkRecord, Part } from './record.js';

/** A pair compared: its levels, and what the rarity of what it agrees on adds. */
export interface Compared {
  /** Level + 1 of each field; 0 is missing. */
  readonly levels: Uint8Array;
  /** Bits of rarity. */
  rarity: number;
  /** The part of it that comes from what a family has in common. */
  familyRarity: number;
  /** Bits by which names of one origin, and its nationality, go together. */
  tie: number;
  /** The part of it that a family’s surname and nationality have. */
  familyTie: number;
}

/** The level from which a part of a name counts as agreeing. */
export const agreeing = 3;

/** Compares two records field by field; the parts of the name are the first two fields. */
export class Comparison {
  readonly fields: readonly FieldShape[];

  constructor(
    readonly others: readonly Field[],
    readonly frequency: Frequency,
    readonly names: NameComparison,
    readonly origins: Origins,
  ) {
    this.fields = [...nameFields, ...others];
  }

  /** A pair to compare into, again and again. */
  emptyPair(): Compared {
    return {
      levels: new Uint8Array(this.fields.length),
      rarity: 0,
      familyRarity: 0,
      tie: 0,
      familyTie: 0,
    };
  }

  /** Compares all fields. */
  compare(left: LinkRecord, right: LinkRecord, pair: Compared): void {
    pair.rarity = 0;
    pair.familyRarity = 0;
    pair.tie = 0;
    pair.familyTie = 0;
    for (let at = 0; at < this.others.length; at += 1) this.compareOther(at, left, right, pair);
    this.compareNames(left, right, pair);
  }

  /**
   * Compares one field beside the name.
   * @returns the bits of its rarity
   */
  compareOther(at: number, left: LinkRecord, right: LinkRecord, pair: Compared): number {
    const field = this.others[at];
    if (field === undefined) return 0;
    const level = field.compare(left, right);
    pair.levels[at + nameFields.length] = level + 1;
    if (level !== field.levels.length - 1 || field.rarity === undefined) return 0;
    const bits = field.rarity.among.bits(field.rarity.of(left) ?? 0);
    pair.rarity += bits;
    if (field.isOfFamily === true) pair.familyRarity += bits;
    return bits;
  }

  /**
   * Compares the names. What stands as forename in a record may be the surname: where the two agree on a word, how that
   * word is used elsewhere decides which it is, or brothers written surname first would have a forename in common.
   * @returns the bits of rarity of the forename
   */
  compareNames(left: LinkRecord, right: LinkRecord, pair: Compared): number {
    this.names.compare(left, right);
    const isExchanged = this.#lean(this.names.forename) - this.#lean(this.names.surname) > 1;
    const forename = isExchanged ? this.names.surname : this.names.forename;
    const surname = isExchanged ? this.names.forename : this.names.surname;
    pair.levels[0] = forename.level + 1;
    pair.levels[1] = surname.level + 1;
    const [own, family] = [this.#rarity(forename, 'forename'), this.#rarity(surname, 'surname')];
    pair.rarity += own + family;
    pair.familyRarity += family;
    if (this.origins.isKnown) this.#tie(forename, surname, left, right, pair);
    return own;
  }

  #tie(
    forename: PartAgreement,
    surname: PartAgreement,
    left: LinkRecord,
    right: LinkRecord,
    pair: Compared,
  ): void {
    const [first, last] = [
      tokenOf(forename, left.names[0]?.forename),
      tokenOf(surname, left.names[0]?.surname),
    ];
    const place = this.origins.placeOf(left);
    const isOneNation = place !== undefined && place === this.origins.placeOf(right);
    const ofNation = (token: Token | undefined): number =>
      token && isOneNation ? this.origins.tieOfNation(token.form, token.word, place) : 0;
    pair.familyTie = ofNation(last);
    pair.tie = ofNation(first) + pair.familyTie;
    if (first && last && !isOneNation)
      pair.tie = this.origins.tieOfNames(first.form, first.word, last.form, last.word);
  }

  #rarity({ on, form }: PartAgreement, role: Role): number {
    if (on.length === 0) return 0;
    const among = this.frequency[role][form];
    let most = -Infinity;
    for (const token of on) most = Math.max(most, among.bits(token));
    return form === 'skeleton' ? most * 0.7 : most;
  }

  /** How much more often than as a forename an agreed word is a surname, in bits. */
  #lean({ on, form }: PartAgreement): number {
    const [word] = on;
    if (word === undefined) return 0;
    return Math.log2(this.#share('surname', form, word) / this.#share('forename', form, word));
  }

  #share(role: Role, form: Form, word: number): number {
    return this.frequency[role][form].share(word);
  }
}

interface Token {
  readonly form: Form;
  readonly word: number;
}

/** What stands for a part of a name that two records agree in; where they agree but for a letter, what one of them has. */
function tokenOf({ level, on, form }: PartAgreement, part: Part | undefined): Token | undefined {
  if (level < agreeing) return undefined;
  const [word] = on;
  if (word !== undefined) return { form, word };
  const own = part?.skeletons[0];
  return own === undefined ? undefined : { form: 'skeleton', word: own };
}

import { type EncodedPerson } from '@ictg/kit/linkage';
import { type Agreement } from './field.js';
/** The levels of a part of a name, worst first. */
export declare const nameLevels: readonly ["different", "a little alike", "alike", "same consonants", "one letter apart, or sounds the same", "same but for spelling or a further word", "same"];
/** Both parts of a name, compared in the order that fits best. */
export interface NameAgreement {
    readonly forename: Agreement;
    readonly surname: Agreement;
}
/**
 * Names in the order in which they agree best: straight, forename and surname exchanged, or with the border between
 * the two elsewhere, as when a third word is a middle name to one clerk and part of the surname to another.
 */
export declare function compareNames(left: EncodedPerson, right: EncodedPerson): NameAgreement;

import { type Field } from './field.js';
import type { LinkRecord } from './record.js';
/** How place, postcode and address agree, each as its own field would say. */
export interface HomeParts {
  readonly place: (left: LinkRecord, right: LinkRecord) => number;
  readonly postcode: (left: LinkRecord, right: LinkRecord) => number;
  readonly address: (left: LinkRecord, right: LinkRecord) => number;
}
/**
 * Place, postcode and address are one thing said three times: who moves changes all of them, and who lives in a street
 * lives in its town. As three fields a move would be held against a pair three times over.
 */
export declare function homeField({ place, postcode, address }: HomeParts): Field;

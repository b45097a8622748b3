import { createHash } from 'node:crypto';
import { authorities } from '@ictg/kit/geography';
import { lastDay } from '../../cube/period.js';
import { itemPlace } from '../item-place.js';
import { attributesOf, subjects } from '../subject.data.js';
/** Some codes of each attribute, the first the commonest. */
const codes = {
  SEX: ['MALE', 'FEMALE', 'UNKNOWN'],
  AGE: ['FROM_16_TO_17', 'FROM_10_TO_15', 'UNDER_10'],
  WORKER: ['DIRECT_WORKER', 'RPC', 'NOBODY_YET'],
  ANSWER: ['DONE', 'NOT_DONE', 'NOT_YET'],
  WHEN: ['AFTER', 'BEFORE'],
};
const otherCodes = ['OTHER', 'POLICE', 'HEALTH', 'EDUCATION'];
/** Things done, invented for tests: so many of each subject. */
export function inventedItems(of, quarters, chance) {
  const pick = (list) => list[Math.floor(chance() * chance() * list.length)];
  return subjects.flatMap((subject) =>
    Array.from({ length: of }, (_, at) => {
      const quarter = quarters[Math.floor(chance() * quarters.length)] ?? '2019-Q1';
      return {
        subject,
        tie: createHash('sha256').update(`${subject} ${at}`).digest('hex').slice(0, 16),
        quarter,
        place: itemPlace(pick(authorities).code, lastDay(quarter)),
        codes: attributesOf[subject].map((attribute) => pick(codes[attribute] ?? otherCodes)),
      };
    }),
  );
}
//# sourceMappingURL=items.js.map

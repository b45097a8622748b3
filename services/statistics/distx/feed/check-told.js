import { toldCare, toldCase, toldReferral, toldWork } from '@ictg/kit/feed';
const shapes = {
  nrm: toldReferral,
  casework: toldCase,
  'looked-after': toldCare,
  'casework-work': toldWork,
  'partnership-work': toldWork,
};
/**
 * What an owner told, once it is of the agreed shape.
 * @throws when anything more is told: a name that an owner sent by mistake goes no further
 */
export function checkTold(source, told) {
  return shapes[source].parse(told);
}
//# sourceMappingURL=check-told.js.map

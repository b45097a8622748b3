import { placeOfAuthority } from '../counting/place.rules.js';
import { authorityAt } from '../cube/place.js';
import { nowhere } from './counted-item.js';
/** The place of an authority's code, in today's boundaries. */
export function itemPlace(code, day) {
  if (code === null) return nowhere;
  const { authority, region, nation } = placeOfAuthority(code, day);
  return { authority: authorityAt(authority, 'TODAY'), region, nation };
}
//# sourceMappingURL=item-place.js.map

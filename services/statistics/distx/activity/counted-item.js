import { unknown } from '../cube/counted-child.js';
export const nowhere = { authority: unknown, region: unknown, nation: unknown };
//# sourceMappingURL=counted-item.js.map

import { linkRole } from './foundation.js';
/** Who may do what with which table. Nothing is watched: encodings are copies, and links are made anew from them. */
export const encodingRights = {
  name: '0003-rights',
  statements: [`grant select, insert, update, delete on encoding, link to ${linkRole}`],
};
//# sourceMappingURL=rights.js.map

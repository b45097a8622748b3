import { watchChanges } from '@ictg/kit/audit';
import { runRole } from './foundation.js';
/** What is watched, and who may do what with which table. Records are copies: their owners watch their changes. */
export const rights = {
  name: '0003-rights',
  statements: [
    watchChanges('feed', '', 'sealed'),
    `grant select, insert on snapshot, snapshot_choices to ${runRole}`,
    `grant select, insert, update on feed to ${runRole}`,
    `grant select, insert, update, delete on source_record to ${runRole}`,
  ],
};
//# sourceMappingURL=rights.js.map

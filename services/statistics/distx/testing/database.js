import { serviceDatabase } from '@ictg/kit/testing';
import { entities } from '../database/entities.js';
import { prepareDatabase } from '../database/prepare.js';
import { encodingEntities } from '../encoding/entities.js';
import { prepareEncodings } from '../encoding/prepare.js';
/** A database of attributes and snapshots of its own for one test file. */
export const statisticsDatabase = (serverUrl) =>
  serviceDatabase(serverUrl, 'statistics', entities, prepareDatabase);
/** A database of encodings and links of its own for one test file. */
export const encodingDatabase = (serverUrl) =>
  serviceDatabase(serverUrl, 'statistics_encodings', encodingEntities, prepareEncodings);
//# sourceMappingURL=database.js.map

import { serviceDatabase, type ServiceDatabase } from '@ictg/kit/testing';
import { entities } from '../database/entities.js';
import { prepareDatabase } from '../database/prepare.js';

/** A database of the looked-after service of its own for one test file. */
export const lookedAfterDatabase = (serverUrl: string): Promise<ServiceDatabase> =>
  serviceDatabase(serverUrl, 'looked_after', entities, prepareDatabase);

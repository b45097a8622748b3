import { serviceDatabase, type ServiceDatabase } from '@ictg/kit/testing';
import { entities } from '../database/entities.js';
import { prepareDatabase } from '../database/prepare.js';

/** A database of partnership, with the directory in it, of its own for one test file. */
export const partnershipDatabase = (serverUrl: string): Promise<ServiceDatabase> =>
  serviceDatabase(serverUrl, 'partnership', entities, prepareDatabase);

import { serviceDatabase, type ServiceDatabase } from '@ictg/kit/testing';
import { entities } from '../database/entities.js';
import { prepareDatabase } from '../database/prepare.js';

/** A database of the NRM service of its own for one test file. */
export const nrmDatabase = (serverUrl: string): Promise<ServiceDatabase> =>
  serviceDatabase(serverUrl, 'nrm', entities, prepareDatabase);

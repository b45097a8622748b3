import { serviceDatabase, type ServiceDatabase } from '@ictg/kit/testing';
import { entities } from '../database/entities.js';
import { prepareDatabase } from '../database/prepare.js';

/** A database of the referral form of its own for one test file. */
export const formDatabase = (serverUrl: string): Promise<ServiceDatabase> =>
  serviceDatabase(serverUrl, 'form', entities, prepareDatabase);

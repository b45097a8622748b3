import { DoneOnceEntity } from '@ictg/kit/command';
import type { Entities } from '@ictg/kit/database';
import { AgencyEntity } from '../agency/agency.entity.js';
import { EmergencyNumberEntity } from '../emergency/emergency.entity.js';

/** Every table of this service. */
export const entities: Entities = [AgencyEntity, EmergencyNumberEntity, DoneOnceEntity];

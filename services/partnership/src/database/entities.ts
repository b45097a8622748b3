import { DoneOnceEntity } from '@ictg/kit/command';
import type { Entities } from '@ictg/kit/database';
import { AgencyEntity } from '../agency/agency.entity.js';
import { EmergencyNumberEntity } from '../emergency/emergency.entity.js';
import { PostEntity } from '../post/post.entity.js';
import { ProfessionalEntity } from '../professional/professional.entity.js';
import { TeamEntity } from '../team/team.entity.js';

/** Every table of this service. */
export const entities: Entities = [
  AgencyEntity,
  EmergencyNumberEntity,
  DoneOnceEntity,
  TeamEntity,
  ProfessionalEntity,
  PostEntity,
];

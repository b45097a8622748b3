import { findPlaces } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';

/** A page of a log goes on from a time and a hash, and not from a number that tells how much others looked. */
export const logPlaces: MigrationStep = { name: '0007-log-places', statements: findPlaces };

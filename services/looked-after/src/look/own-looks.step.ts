import type { MigrationStep } from '@ictg/kit/database';
import { showOwnLooks } from '@ictg/kit/own-look';

/** A council reads who of its own people has looked. */
export const ownLooks: MigrationStep = {
  name: '0006-own-looks',
  statements: showOwnLooks('partner'),
};

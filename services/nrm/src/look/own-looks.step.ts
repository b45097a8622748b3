import type { MigrationStep } from '@ictg/kit/database';
import { showOwnLooks } from '@ictg/kit/own-look';

/** The competent authority reads who of its own people has looked. */
export const ownLooks: MigrationStep = {
  name: '0007-own-looks',
  statements: showOwnLooks('competent-authority'),
};

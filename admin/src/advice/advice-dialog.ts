import type { AdvicePartsFragment } from '../__generated__/graphql.js';

/** What every dialog about one piece of advice is given. */
export interface AdviceDialogProps {
  readonly advice: AdvicePartsFragment;
  readonly open: boolean;
  readonly onClose: () => void;
}

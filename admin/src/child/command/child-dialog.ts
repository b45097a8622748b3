import type { HubChild } from '../ChildHub.js';

/** What every dialog about one child is given. */
export interface ChildDialogProps {
  readonly child: HubChild;
  readonly open: boolean;
  readonly onClose: () => void;
}

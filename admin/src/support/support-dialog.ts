import type { SupportDetailFragment } from '../__generated__/graphql.js';

/** What every dialog about one episode of support is given. */
export interface SupportDialogProps {
  readonly support: Pick<SupportDetailFragment, 'id' | 'version' | 'route' | 'state'>;
  readonly childName: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

import type { Nation } from '@ictg/kit/geography';
import { graphEnum } from '@ictg/kit/graph';

export const NationEnum = graphEnum<Nation>(
  'Nation',
  'One of the two nations that the service covers. Law differs between them.',
  {
    ENGLAND: 'England.',
    WALES: 'Wales.',
  },
);

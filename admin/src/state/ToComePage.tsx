import ComingIcon from '@mui/icons-material/ConstructionOutlined';
import type { ReactElement, ReactNode } from 'react';
import { Page } from '../layout/Page.js';
import { StateFrame } from './StateFrame.js';

interface ToComePageProps {
  readonly title: string;
  readonly willHold: ReactNode;
  readonly meanwhile: ReactNode;
}

/** A place whose part is still to come: says what will be here and what to do until then. */
export function ToComePage({ title, willHold, meanwhile }: ToComePageProps): ReactElement {
  return (
    <Page heading={title} windowTitle={title}>
      <StateFrame icon={ComingIcon} title="Still to come">
        <p>{willHold}</p>
        <p>{meanwhile}</p>
      </StateFrame>
    </Page>
  );
}

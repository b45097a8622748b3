import { Button } from '@mui/material';
import SearchOffIcon from '@mui/icons-material/SearchOff';
import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { StateFrame } from '../state/StateFrame.js';
import { Page } from './Page.js';

/** An address that leads nowhere. */
export function NotFoundPage(): ReactElement {
  return (
    <Page heading="There is no such page" windowTitle="No such page">
      <StateFrame
        icon={SearchOffIcon}
        title="This address leads nowhere"
        action={
          <Button variant="contained" component={Link} to="/">
            Go to Today
          </Button>
        }
      >
        Press <kbd>/</kbd> to search for a child or a reference, or choose from the menu.
      </StateFrame>
    </Page>
  );
}

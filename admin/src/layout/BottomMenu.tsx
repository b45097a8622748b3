import MoreIcon from '@mui/icons-material/MoreHoriz';
import { BottomNavigation, BottomNavigationAction, Paper } from '@mui/material';
import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { useSession } from '../session/useSession.js';
import { entryAt, isFor, menuAt } from './menu.js';

/** The four places a phone needs most, and the rest behind "More". */
export function BottomMenu({ onMore }: { readonly onMore: () => void }): ReactElement {
  const session = useSession();
  const roles = session?.roles ?? [];
  const { pathname } = useLocation();
  const entries = menuAt(session?.door)
    .filter((entry) => isFor(entry, roles))
    .slice(0, 4);
  return (
    <Paper
      component="nav"
      aria-label="Work, short"
      square
      sx={{
        position: 'fixed',
        insetInline: 0,
        bottom: 0,
        zIndex: 1100,
        borderTop: 1,
        borderColor: 'divider',
        pb: 'env(safe-area-inset-bottom)',
      }}
    >
      <BottomNavigation
        showLabels
        value={entryAt(pathname)?.to ?? false}
        sx={{ '& > .MuiBottomNavigationAction-root': { minWidth: 0, px: 0.5 } }}
      >
        {entries.map(({ to, label, short, icon: Icon }) => (
          <BottomNavigationAction
            key={to}
            component={Link}
            to={to}
            value={to}
            label={short ?? label}
            icon={<Icon aria-hidden />}
            aria-current={entryAt(pathname)?.to === to ? 'page' : undefined}
          />
        ))}
        <BottomNavigationAction
          label="More"
          value="more"
          icon={<MoreIcon aria-hidden />}
          onClick={onMore}
          aria-haspopup="dialog"
        />
      </BottomNavigation>
    </Paper>
  );
}

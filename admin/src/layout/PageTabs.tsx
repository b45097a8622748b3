import { alpha, Box } from '@mui/material';
import { useEffect, useRef, type ReactElement } from 'react';
import { Link, useLocation } from 'react-router-dom';

/** One tab that is a page of its own. */
export interface PageTab {
  readonly to: string;
  readonly label: string;
}

/** Tabs that are links, so that Back, a new window and the address work as everywhere. The longest matching address is the present one. */
export function PageTabs({
  label,
  tabs,
}: {
  readonly label: string;
  readonly tabs: readonly PageTab[];
}): ReactElement {
  const { pathname } = useLocation();
  const present = tabs
    .filter((tab) => pathname === tab.to || pathname.startsWith(`${tab.to}/`))
    .sort((one, other) => other.to.length - one.to.length)[0];
  const list = useRef<HTMLElement>(null);
  // On a phone the tabs run off the screen: the present one is brought into sight.
  useEffect(() => {
    list.current
      ?.querySelector('[aria-current]')
      ?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [present?.to]);
  return (
    <Box
      ref={list}
      component="nav"
      aria-label={label}
      data-no-print
      sx={({ tones }) => ({
        borderBottom: 1,
        borderColor: 'divider',
        mb: 1.5,
        overflowX: 'auto',
        // A shadow at either end as long as there are more that way; the ground above it goes along with the tabs.
        background: [
          `linear-gradient(to right, ${tones.ground} 50%, transparent) left / 36px 100% no-repeat local`,
          `linear-gradient(to left, ${tones.ground} 50%, transparent) right / 36px 100% no-repeat local`,
          `linear-gradient(to right, ${alpha(tones.softInk, 0.45)}, transparent) left / 14px 100% no-repeat scroll`,
          `linear-gradient(to left, ${alpha(tones.softInk, 0.45)}, transparent) right / 14px 100% no-repeat scroll`,
        ].join(', '),
      })}
    >
      <Box component="ul" sx={{ display: 'flex', gap: 0.5, listStyle: 'none', m: 0, p: 0 }}>
        {tabs.map((tab) => (
          <li key={tab.to}>
            <Box
              component={Link}
              to={tab.to}
              aria-current={tab === present ? 'page' : undefined}
              sx={({ tones }) => ({
                display: 'block',
                px: 1.25,
                py: 0.75,
                whiteSpace: 'nowrap',
                textDecoration: 'none',
                color: tones.softInk,
                fontWeight: 600,
                borderBottom: '3px solid transparent',
                '&:hover': { color: tones.ink },
                '&[aria-current]': { color: tones.accent, borderBottomColor: tones.accent },
              })}
            >
              {tab.label}
            </Box>
          </li>
        ))}
      </Box>
    </Box>
  );
}

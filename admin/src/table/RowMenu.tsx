import MoreIcon from '@mui/icons-material/MoreVert';
import { IconButton, ListItemText, Menu, MenuItem } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { rowMark } from './useRowKeys.js';

/** One thing that can be done with a row, or the reason why not. */
export interface RowAction {
  readonly label: string;
  readonly why?: string | null;
  readonly run: () => void;
}

/** What can be done with a row, behind three dots or `.`; the forbidden stays visible with its reason. */
export function RowMenu({
  name,
  actions,
}: {
  readonly name: string;
  readonly actions: readonly RowAction[];
}): ReactElement {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <IconButton
        aria-label={`Actions for ${name}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        {...{ [rowMark.actions]: '' }}
      >
        <MoreIcon fontSize="small" />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {actions.map((action) => (
          <MenuItem
            key={action.label}
            aria-disabled={action.why != null}
            onClick={() => {
              if (action.why != null) return;
              setAnchor(null);
              action.run();
            }}
          >
            <ListItemText
              primary={action.label}
              secondary={action.why ?? undefined}
              slotProps={{
                primary: { color: action.why != null ? 'text.secondary' : 'text.primary' },
              }}
            />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

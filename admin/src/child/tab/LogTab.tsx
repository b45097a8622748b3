import { Stack, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { ChangeLog } from './ChangeLog.js';
import { LookLog } from './LookLog.js';

/** Who looked at this record and who changed it: agency, role and time; names where the viewer may see them. */
export function LogTab({ childId }: { readonly childId: string }): ReactElement {
  const [side, setSide] = useState<'looks' | 'changes'>('looks');
  return (
    <Stack spacing={1.5}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={side}
        aria-label="Which log"
        onChange={(_event, next: 'looks' | 'changes' | null) => next !== null && setSide(next)}
      >
        <ToggleButton value="looks">Who looked</ToggleButton>
        <ToggleButton value="changes">Who changed</ToggleButton>
      </ToggleButtonGroup>
      {side === 'looks' ? <LookLog childId={childId} /> : <ChangeLog childId={childId} />}
    </Stack>
  );
}

import { Box, Button, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Moment } from '../../date/PlainDate.js';
import { Panel } from '../../fact/Panel.js';
import { useLabel } from '../../label/EnumLabel.js';
import type { Pack } from './PacksPage.js';

interface PackPanelProps {
  readonly pack: Pack;
  readonly onSign: () => void;
}

/** One pack: what it holds, who signed it, and what may be done with it, or why not. */
export function PackPanel({ pack, onSign }: PackPanelProps): ReactElement {
  const label = useLabel();
  const { title, notes, tables, signatures, access } = pack;
  return (
    <Panel title={title} aside={label('PublicationPackState', pack.state)}>
      {notes !== '' && (
        <Typography sx={{ whiteSpace: 'pre-line', mb: 1, maxWidth: '75ch' }}>{notes}</Typography>
      )}
      <Box component="ol" aria-label={`Tables of ${title}`} sx={{ m: 0, mb: 1, pl: 2.5 }}>
        {tables.map((table) => (
          <li key={table}>{table}</li>
        ))}
      </Box>
      <Typography variant="body2">
        Drafted by {pack.draftedBy}, <Moment at={pack.draftedAt} />.
        {signatures.map(({ name, at }) => (
          <span key={name}>
            {' '}
            Signed by {name}, <Moment at={at} />.
          </span>
        ))}
      </Typography>
      <Typography variant="caption" color="text.secondary" component="p">
        Snapshot {pack.snapshot.slice(0, 16)}…, digest {pack.digest.slice(0, 16)}…
      </Typography>
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1, alignItems: 'center' }}
        data-no-print
      >
        <Button
          component="a"
          href={pack.odsUrl}
          download
          variant="outlined"
          aria-label={`Download ${title}, spreadsheet (ODS)`}
        >
          Spreadsheet (ODS)
        </Button>
        <Button
          variant="contained"
          disabled={!access.canSign}
          onClick={onSign}
          aria-label={`Sign ${title}`}
        >
          Sign
        </Button>
        {access.whyNot !== null && (
          <Typography variant="body2" color="text.secondary">
            {access.whyNot}
          </Typography>
        )}
      </Box>
    </Panel>
  );
}

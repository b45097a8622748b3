import { Alert, Box, Button, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Moment } from '../../date/PlainDate.js';
import { Panel } from '../../fact/Panel.js';
import { useLabel } from '../../label/EnumLabel.js';
import type { Pack } from './PacksPage.js';

interface PackPanelProps {
  readonly pack: Pack;
  readonly onStep: (step: PackStep) => void;
}

/** What a manager may do with a pack. */
export type PackStep = 'sign' | 'withdraw' | 'replace';

/** One pack: what it holds, who signed it, and what may be done with it, or why not. */
export function PackPanel({ pack, onStep }: PackPanelProps): ReactElement {
  const label = useLabel();
  const { title, notes, tables, signatures, access, withdrawal } = pack;
  return (
    <Panel title={title} aside={label('PublicationPackState', pack.state)}>
      {withdrawal !== null && <Withdrawn of={withdrawal} />}
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
      <Typography
        variant="caption"
        color="text.secondary"
        component="p"
        sx={{ overflowWrap: 'anywhere', maxWidth: '90ch' }}
      >
        To quote it: {pack.cite}
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
        {pack.publishedAt === null && (
          <Button
            variant="contained"
            disabled={!access.canSign}
            onClick={() => onStep('sign')}
            aria-label={`Sign ${title}`}
          >
            Sign
          </Button>
        )}
        {access.canWithdraw && (
          <Button
            variant="outlined"
            onClick={() => onStep('withdraw')}
            aria-label={`Withdraw ${title}`}
          >
            Withdraw
          </Button>
        )}
        {access.canReplace && (
          <Button
            variant="outlined"
            onClick={() => onStep('replace')}
            aria-label={`${replaceWords(pack)}: ${title}`}
          >
            {replaceWords(pack)}
          </Button>
        )}
        {withdrawal === null && access.whyNot !== null && (
          <Typography variant="body2" color="text.secondary">
            {access.whyNot}
          </Typography>
        )}
      </Box>
    </Panel>
  );
}

/** Why it is not to be used, and what is to be used instead. */
function Withdrawn({ of }: { readonly of: NonNullable<Pack['withdrawal']> }): ReactElement {
  return (
    <Alert severity="warning" sx={{ mb: 1 }}>
      Withdrawn by {of.by}, <Moment at={of.at} />: {of.reason}{' '}
      {of.replacedByTitle === null
        ? 'Nothing replaces it yet.'
        : `Use “${of.replacedByTitle}” instead.`}
    </Alert>
  );
}

function replaceWords({ withdrawal }: Pack): string {
  return withdrawal?.replacedById == null ? 'Name what replaces it' : 'Name another';
}

import { Box, Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import {
  ReopenLinkReviewDocument,
  type DecidedLinksQuery,
  type LinkReopeningGround,
} from '../__generated__/graphql.js';
import { Moment } from '../date/PlainDate.js';
import { Panel } from '../fact/Panel.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { FormDialog, type Opened } from '../form/FormDialog.js';
import { unchosen } from '../form/unchosen.js';
import { useLabel } from '../label/EnumLabel.js';
import { TwoRecords } from './TwoRecords.js';

type Decided = DecidedLinksQuery['decidedLinks']['edges'][number]['node'];

/** One pair as it stands decided, with its history. The records are read only when somebody wants to see them. */
export function DecidedLinkCard({ pair }: { readonly pair: Decided }): ReactElement {
  const label = useLabel();
  const [isShown, setShown] = useState(false);
  const [isReopening, setReopening] = useState(false);
  const source = (of: Decided['left']) => label('StatisticsSourceName', of.source);
  return (
    <Panel
      title={`${label('LinkVerdict', pair.verdict)}: ${source(pair.left)} and ${source(pair.right)}`}
    >
      <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
        {pair.decisions.map(({ number, verdict, decidedAt, reopenedAt, reopenedFor }) => (
          <li key={number}>
            <Moment at={decidedAt} />: {label('LinkVerdict', verdict)}
            {reopenedAt !== null && reopenedFor !== null && (
              <>
                . Looked at once more from <Moment at={reopenedAt} />:{' '}
                {label('LinkReopeningGround', reopenedFor)}
              </>
            )}
          </li>
        ))}
      </Box>
      <Stack direction="row" spacing={1} useFlexGap sx={{ mt: 1, flexWrap: 'wrap' }}>
        <Button
          size="small"
          variant="outlined"
          aria-expanded={isShown}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? 'Hide the two records' : 'Show the two records'}
        </Button>
        {pair.canReopen && (
          <Button size="small" variant="outlined" onClick={() => setReopening(true)}>
            Look at it once more
          </Button>
        )}
      </Stack>
      {isShown && (
        <Box sx={{ mt: 1.5 }}>
          <TwoRecords pair={pair} />
        </Box>
      )}
      <ReopenDialog pair={pair} open={isReopening} onClose={() => setReopening(false)} />
    </Panel>
  );
}

function ReopenDialog({ pair, ...opened }: Opened & { readonly pair: Decided }): ReactElement {
  return (
    <FormDialog
      {...opened}
      title="Look at the pair once more"
      submitLabel="Have it looked at"
      saveOver="service-decides"
      document={ReopenLinkReviewDocument}
      field="reopenLinkReview"
      done="It waits for two reviewers again."
      start={{ ground: unchosen<LinkReopeningGround>() }}
      input={({ ground }, { version }) =>
        ground === '' ? null : { id: pair.id, version: version ?? pair.version, ground }
      }
    >
      <Typography>
        Two reviewers look at it again without knowing what was said before. What was decided holds
        until they have; snapshots that were published keep it for ever.
      </Typography>
      <ChoiceInput name="ground" label="Why" type="LinkReopeningGround" required />
    </FormDialog>
  );
}

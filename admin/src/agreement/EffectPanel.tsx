import { Box, Link, Typography } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { FieldGroup, SharingAgreementPageQuery } from '../__generated__/graphql.js';
import { PlainDate } from '../date/PlainDate.js';
import { FactList } from '../fact/FactList.js';
import { Panel } from '../fact/Panel.js';
import { useLabel } from '../label/EnumLabel.js';

type Agreement = NonNullable<SharingAgreementPageQuery['sharingAgreement']>;

interface EffectPanelProps {
  readonly agreement: Agreement;
}

/** What approving an agreement does to what its partner has: in words first, the lines of the schema folded away. */
export function EffectPanel({ agreement }: EffectPanelProps): ReactElement {
  const { effect, schemaChanges, openedFields, partnerName } = agreement;
  return (
    <Panel title={effect === null ? 'What it makes of the schema' : 'What approving it does'}>
      {effect !== null && <Effect effect={effect} partnerName={partnerName} />}
      <Folded
        summary={`Changes in the partner’s schema, compared with today: ${schemaChanges.length}`}
        lines={schemaChanges}
      />
      <Folded summary={`Fields that it opens: ${openedFields.length}`} lines={openedFields} />
    </Panel>
  );
}

interface EffectProps {
  readonly effect: NonNullable<Agreement['effect']>;
  readonly partnerName: string;
}

function Effect({ effect, partnerName }: EffectProps): ReactElement {
  const label = useLabel();
  const words = (groups: readonly FieldGroup[], none: string) =>
    groups.map((group) => label('FieldGroup', group)).join('\n') || none;
  return (
    <Box sx={{ mb: 1 }}>
      <FactList
        facts={[
          { label: 'Replaces', value: <Replaced effect={effect} partnerName={partnerName} /> },
          { label: 'Adds', value: words(effect.added, 'nothing that the partner has not today') },
          { label: 'Takes away', value: words(effect.takenAway, 'nothing that it has today') },
        ]}
      />
    </Box>
  );
}

function Replaced({ effect: { replaces }, partnerName }: EffectProps): ReactElement {
  const label = useLabel();
  if (replaces.length === 0) return <>no agreement: {partnerName} has none that goes on</>;
  return (
    <>
      {replaces.map(({ id, reference, standing, lastOn }) => (
        <div key={id}>
          <Link component={RouterLink} to={`/settings/agreements/${id}`} underline="always">
            {reference}
          </Link>{' '}
          ({label('AgreementStanding', standing).toLowerCase()}),{' '}
          {lastOn === null ? (
            'which is ended at once'
          ) : (
            <>
              whose last day becomes <PlainDate on={lastOn} />
            </>
          )}
        </div>
      ))}
    </>
  );
}

interface FoldedProps {
  readonly summary: ReactNode;
  readonly lines: readonly string[];
}

function Folded({ summary, lines }: FoldedProps): ReactElement {
  if (lines.length === 0) return <Typography variant="body2">{summary}</Typography>;
  return (
    <details>
      <Typography component="summary" variant="body2" sx={{ minHeight: 24, cursor: 'pointer' }}>
        {summary}
      </Typography>
      <Box component="ul" sx={{ m: 0, mb: 1, pl: 2.5 }}>
        {lines.map((line) => (
          <Typography key={line} component="li" variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {line}
          </Typography>
        ))}
      </Box>
    </details>
  );
}

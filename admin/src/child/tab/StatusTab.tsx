import { Box, Stack, Typography } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { ChildStatusDocument, type ChildStatusQuery } from '../../__generated__/graphql.js';
import { AuthorityName } from '../../authority/AuthorityName.js';
import { PlainDate } from '../../date/PlainDate.js';
import { Panel } from '../../fact/Panel.js';
import { useView } from '../../graphql/useView.js';
import { useLabel } from '../../label/EnumLabel.js';
import { midSentence } from '../../label/label.js';
import { View } from '../../state/View.js';

type Status = NonNullable<ChildStatusQuery['child']>;

/** Parental responsibility, age and legal status as dated facts: what the offer rests on. */
export function StatusTab({ childId }: { readonly childId: string }): ReactElement {
  const view = useView('childStatus', ChildStatusDocument, { id: childId });
  return (
    <View of={view} what="the status" shape="card" rows={8}>
      {({ child }) => (child === null ? null : <Status child={child} />)}
    </View>
  );
}

function Status({ child }: { readonly child: Status }): ReactElement {
  const label = useLabel();
  return (
    <Stack spacing={1.5} sx={{ maxWidth: 860 }}>
      <Panel title="Parental responsibility">
        <DatedFacts
          none="Nobody has been asked yet. The offer turns on this: add what is known, also when that is little."
          facts={child.parentalResponsibility.map((fact) => ({
            id: fact.id,
            fromOn: fact.fromOn,
            untilOn: fact.untilOn,
            words: (
              <>
                <b>{label('ParentalResponsibilitySituation', fact.situation)}</b>
                {fact.holder !== null && `, ${fact.holder}`}; in the UK:{' '}
                {midSentence(label('Answer', fact.inUk))}; safe to contact:{' '}
                {midSentence(label('Answer', fact.contactSafe))}. Says {fact.source}.
              </>
            ),
          }))}
        />
      </Panel>
      <Panel title="Legal status" aside={<AuthorityName of={child.authority} />}>
        <DatedFacts
          none="None recorded. England and Wales have lists of their own."
          facts={child.legalStatuses.map((status) => ({
            id: status.id,
            fromOn: status.fromOn,
            untilOn: status.untilOn,
            words: `${label('LegalStatusCode', status.code)}, ${label('Nation', status.nation)}`,
          }))}
        />
      </Panel>
      <Panel title="Age">
        <DatedFacts
          none="Nobody has determined the age; the date of birth stands as it was told."
          facts={child.ageDeterminations.map((finding) => ({
            id: finding.id,
            fromOn: finding.determinedOn,
            untilOn: null,
            words: (
              <>
                {label('AgeSource', finding.source)}:{' '}
                <b>{midSentence(label('AgeOutcome', finding.outcome))}</b>
                {finding.bornOn !== null && (
                  <>
                    , born <PlainDate on={finding.bornOn} short />
                  </>
                )}
                {finding.underChallenge && ', under challenge'}
              </>
            ),
          }))}
        />
      </Panel>
    </Stack>
  );
}

interface DatedFact {
  readonly id: string;
  readonly fromOn: string | null;
  readonly untilOn: string | null;
  readonly words: ReactNode;
}

function DatedFacts({
  facts,
  none,
}: {
  readonly facts: readonly DatedFact[];
  readonly none: string;
}): ReactElement {
  if (facts.length === 0) return <Typography color="text.secondary">{none}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {facts.map((fact) => (
        <Box
          component="li"
          key={fact.id}
          sx={{
            py: 0.5,
            borderTop: 1,
            borderColor: 'divider',
            '&:first-of-type': { border: 0 },
            color: fact.untilOn === null ? 'text.primary' : 'text.secondary',
          }}
        >
          {fact.words}{' '}
          <Typography component="span" variant="body2" color="text.secondary">
            {fact.fromOn === null ? (
              'nobody knows since when'
            ) : (
              <>
                since <PlainDate on={fact.fromOn} short />
              </>
            )}
            {fact.untilOn !== null && (
              <>
                , until <PlainDate on={fact.untilOn} short />
              </>
            )}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

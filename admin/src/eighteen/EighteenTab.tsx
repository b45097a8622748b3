import { Alert, Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { ChildTurning18Document, type TurningPartsFragment } from '../__generated__/graphql.js';
import type { HubChild } from '../child/ChildHub.js';
import { PlainDate } from '../date/PlainDate.js';
import { FactList } from '../fact/FactList.js';
import { Panel } from '../fact/Panel.js';
import { useView } from '../graphql/useView.js';
import { useLabel } from '../label/EnumLabel.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { daysWords } from './days-words.js';
import { PrepareDialog } from './PrepareDialog.js';
import { PostEighteenPanel } from './PostEighteenPanel.js';

/** Turning 18: when, what is asked again, and support past it. */
export function EighteenTab({ child }: { readonly child: HubChild }): ReactElement {
  const view = useView('childTurning18', ChildTurning18Document, { id: child.id });
  return (
    <View of={view} what="turning 18" shape="card" rows={6}>
      {(answer) =>
        answer.child?.turning18 == null ? (
          <EmptyState
            title="Nothing to show."
            teaches="Turning 18 is for the guardian and managers."
          />
        ) : (
          <Turning child={child} turning={answer.child.turning18} />
        )
      }
    </View>
  );
}

interface TurningProps {
  readonly child: HubChild;
  readonly turning: TurningPartsFragment;
}

function Turning({ child, turning }: TurningProps): ReactElement {
  const label = useLabel();
  const [preparing, setPreparing] = useState(false);
  const { preparation } = turning;
  const answer = (on: string | null, words: string | null) =>
    on === null ? (
      'open'
    ) : (
      <>
        <PlainDate on={on} short />: {words}
      </>
    );
  return (
    <Stack spacing={1.5} sx={{ maxWidth: 860 }}>
      {turning.ageIsChallenged && (
        <Alert severity="info">
          The age is under challenge, so both birthdays are forecast.{' '}
          {turning.supportGoesOn
            ? 'By the rules of today support goes on as for a child until it is decided.'
            : 'By the rules of today support does not go on by that alone.'}
        </Alert>
      )}
      <Panel title="Eighteenth birthday">
        {turning.birthdays.length === 0 && (
          <Typography color="text.secondary">
            The date of birth is not known, so nothing can be forecast.
          </Typography>
        )}
        {turning.birthdays.map((birthday) => (
          <Typography key={`${birthday.on}${String(birthday.byChallengedFinding)}`}>
            <PlainDate on={birthday.on} />, {daysWords(birthday.inDays)}
            {birthday.byChallengedFinding && ', by the finding under challenge'}
          </Typography>
        ))}
      </Panel>
      <Panel
        title="Asked again at 18"
        aside={
          child.access.canChange && (
            <Button variant="outlined" onClick={() => setPreparing(true)}>
              Settle
            </Button>
          )
        }
      >
        <FactList
          facts={[
            {
              label: 'Stay in the NRM',
              value:
                preparation === null ? (
                  'open: not asked yet'
                ) : (
                  <>
                    {label('NrmConsent', preparation.nrmConsent)}
                    {preparation.nrmConsentOn !== null && (
                      <>
                        , <PlainDate on={preparation.nrmConsentOn} short />
                      </>
                    )}
                  </>
                ),
            },
            {
              label: 'Lawful basis',
              value: answer(preparation?.lawfulBasisOn ?? null, preparation?.lawfulBasis ?? null),
            },
            {
              label: 'What partners see',
              value: answer(preparation?.partnersOn ?? null, preparation?.partners ?? null),
            },
            {
              label: 'Whom to tell',
              value: answer(preparation?.tellOn ?? null, preparation?.tell ?? null),
            },
            {
              label: 'Transition plan',
              value: answer(preparation?.transitionOn ?? null, preparation?.transition ?? null),
            },
          ]}
        />
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          Consent is not the lawful basis: from 18 on staying in the NRM needs consent, and the
          basis for records and sharing is looked at anew.
        </Typography>
      </Panel>
      <PostEighteenPanel child={child} offers={turning.postEighteen} />
      <PrepareDialog
        childId={child.id}
        preparation={preparation}
        open={preparing}
        onClose={() => setPreparing(false)}
      />
    </Stack>
  );
}

import { Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { ChildConsultationsDocument, type AdviceKind } from '../../__generated__/graphql.js';
import { AdviceChain } from '../../advice/AdviceChain.js';
import { GiveAdviceDialog } from '../../advice/GiveAdviceDialog.js';
import { holdsConsultations } from '../../consultation/consultation.form.js';
import { Moment } from '../../date/PlainDate.js';
import { Panel } from '../../fact/Panel.js';
import { useView } from '../../graphql/useView.js';
import { EnumLabel } from '../../label/EnumLabel.js';
import { useSession } from '../../session/useSession.js';
import { EmptyState } from '../../state/EmptyState.js';
import { View } from '../../state/View.js';
import { RowLink } from '../../table/RowLink.js';

/** Consultations about the child, and everything agencies were asked to do for it. */
export function ConsultationTab({ childId }: { readonly childId: string }): ReactElement {
  const view = useView('childConsultations', ChildConsultationsDocument, { id: childId });
  const [asking, setAsking] = useState<AdviceKind | null>(null);
  const mayHold = holdsConsultations(useSession()?.roles ?? []);
  return (
    <View of={view} what="the consultations" shape="card">
      {({ child }) => (
        <Stack spacing={1.5}>
          <Panel
            title="Consultations"
            aside={
              mayHold && (
                <Button
                  variant="outlined"
                  component={Link}
                  to={`/consultations/create?child=${childId}`}
                >
                  Record one
                </Button>
              )
            }
          >
            {child === null || child.consultations.length === 0 ? (
              <EmptyState
                title="No consultation is about this child yet."
                teaches="One held before the child was known can be linked on its own page."
              />
            ) : (
              <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {child.consultations.map((one) => (
                  <li key={one.id}>
                    <RowLink to={`/consultations/${one.id}`}>{one.reference}</RowLink>{' '}
                    <Typography component="span" variant="body2" color="text.secondary">
                      <Moment at={one.heldAt} /> · {one.clientRole}, {one.agencyName} ·{' '}
                      <EnumLabel type="ConsultationState" value={one.state} /> · {one.ownerName}
                    </Typography>
                    <Typography>{one.question}</Typography>
                  </li>
                ))}
              </Stack>
            )}
          </Panel>
          <Panel
            title="Asked of agencies, and what became of it"
            aside={
              <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
                <Button variant="outlined" onClick={() => setAsking('ADVOCACY')}>
                  Speak up for the child
                </Button>
                <Button variant="outlined" onClick={() => setAsking('NOT_INVITED')}>
                  Guardian left out
                </Button>
              </Stack>
            }
          >
            {child === null || child.advices.length === 0 ? (
              <EmptyState
                title="Nothing has been asked of an agency yet."
                teaches="Advice, representations and missing invitations are followed here from the request to what changed for the child."
              />
            ) : (
              child.advices.map((advice) => <AdviceChain key={advice.id} advice={advice} />)
            )}
          </Panel>
          {asking !== null && (
            <GiveAdviceDialog
              kind={asking}
              childId={childId}
              open
              onClose={() => setAsking(null)}
            />
          )}
        </Stack>
      )}
    </View>
  );
}

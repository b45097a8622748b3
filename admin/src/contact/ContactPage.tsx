import { Box, Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useParams } from 'react-router-dom';
import { ContactPageDocument } from '../__generated__/graphql.js';
import { AdviceChain } from '../advice/AdviceChain.js';
import { ChildChip } from '../child/ChildChip.js';
import { Moment } from '../date/PlainDate.js';
import { Reworded } from '../fact/Reworded.js';
import { FactList } from '../fact/FactList.js';
import { Panel } from '../fact/Panel.js';
import { useView } from '../graphql/useView.js';
import { useLabel } from '../label/EnumLabel.js';
import { midSentence } from '../label/label.js';
import { Page } from '../layout/Page.js';
import { NoneYouMaySee } from '../state/ForbiddenState.js';
import { View } from '../state/View.js';
import { ActionList } from './ActionList.js';
import { ChangeContactDialog } from './ChangeContactDialog.js';
import type { ShownContact } from './contact.form.js';

/** One contact: who was there, what was decided, and what is to be done. */
export function ContactPage(): ReactElement {
  const { id = '' } = useParams();
  const view = useView('contact', ContactPageDocument, { id });
  return (
    <View of={view} what="the contact" shape="hub">
      {({ contact }) =>
        contact === null ? (
          <Page heading="Contact" windowTitle="Contact">
            <NoneYouMaySee what="contact" />
          </Page>
        ) : (
          <Shown key={contact.id} contact={contact} />
        )
      }
    </View>
  );
}

function Shown({ contact }: { readonly contact: ShownContact }): ReactElement {
  const label = useLabel();
  const [changing, setChanging] = useState(false);
  return (
    <Page
      heading={label('ContactKind', contact.kind)}
      windowTitle={label('ContactKind', contact.kind)}
      lead={
        <>
          <Moment at={contact.at} /> · recorded by {contact.ownerName}
          <Reworded entry={contact} />
        </>
      }
      actions={
        contact.canChange && (
          <Button variant="outlined" onClick={() => setChanging(true)}>
            Change
          </Button>
        )
      }
    >
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 5fr) minmax(0, 3fr)' },
          alignItems: 'start',
        }}
      >
        <Stack spacing={1.5}>
          <Panel title={contact.purpose ?? 'What happened'}>
            <Typography sx={{ whiteSpace: 'pre-wrap', maxWidth: '80ch' }}>
              {contact.summary}
            </Typography>
            {contact.decisions !== null && (
              <>
                <Typography sx={{ fontWeight: 650, mt: 1 }}>Decided</Typography>
                <Typography sx={{ whiteSpace: 'pre-wrap' }}>{contact.decisions}</Typography>
              </>
            )}
          </Panel>
          {contact.actions.length > 0 && <ActionList actions={contact.actions} />}
          {contact.advices.length > 0 && (
            <Panel title="Asked of agencies, and what became of it">
              {contact.advices.map((advice) => (
                <AdviceChain key={advice.id} advice={advice} />
              ))}
            </Panel>
          )}
        </Stack>
        <Stack spacing={1.5}>
          <Panel title={contact.children.length > 1 ? 'Children' : 'Child'}>
            <Stack spacing={1}>
              {contact.children.map((one) => (
                <div key={one.childId}>
                  {one.child !== null && <ChildChip child={one.child} tab="contacts" />}
                  {one.note !== null && <Typography>{one.note}</Typography>}
                  {one.present !== null && (
                    <Typography variant="body2" color="text.secondary">
                      There: {one.present}
                    </Typography>
                  )}
                </div>
              ))}
            </Stack>
          </Panel>
          <Panel title="Who was there">
            <FactList
              facts={[
                ...contact.attendees.map((one) => ({
                  label: one.name,
                  value: [
                    one.role,
                    one.agencyName,
                    one.attendance === 'ATTENDED'
                      ? null
                      : midSentence(label('ContactAttendance', one.attendance)),
                  ]
                    .filter(Boolean)
                    .join(', '),
                })),
                contact.invitation === 'DOES_NOT_APPLY'
                  ? null
                  : {
                      label: 'Guardian',
                      value: label('GuardianInvitation', contact.invitation),
                    },
              ]}
            />
          </Panel>
        </Stack>
      </Box>
      {changing && (
        <ChangeContactDialog contact={contact} open onClose={() => setChanging(false)} />
      )}
    </Page>
  );
}

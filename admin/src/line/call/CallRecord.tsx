import { Alert, Paper, Stack } from '@mui/material';
import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { Moment, PlainDate } from '../../date/PlainDate.js';
import { FactList } from '../../fact/FactList.js';
import { useLabel } from '../../label/EnumLabel.js';
import { Page } from '../../layout/Page.js';
import type { WholeCall } from './call.form.js';
import { ThinCard } from './ThinCard.js';

/** A call that is over, as it was told. It is kept whatever came of it. */
export function CallRecord({ call }: { readonly call: WholeCall }): ReactElement {
  const label = useLabel();
  const { caller } = call;
  const spoken =
    call.spokenLanguage === 'OTHER'
      ? (call.otherLanguage ?? 'another')
      : label('CallLanguage', call.spokenLanguage);
  return (
    <Page
      heading={`Call ${call.reference}`}
      windowTitle={`Call ${call.reference}`}
      lead={
        <>
          <Moment at={call.startedAt} />
          {call.finishedAt != null && (
            <>
              {' '}
              to <Moment at={call.finishedAt} />
            </>
          )}
          , taken by {call.takenByName ?? 'nobody'} · {label('CallOrigin', call.origin)}
        </>
      }
    >
      <Stack spacing={1.5} sx={{ maxWidth: 760 }}>
        {caller.verification === 'UNVERIFIED' && (
          <Alert severity="warning">
            The caller was never rung back. If they ring again, take information and give none.
          </Alert>
        )}
        {caller.isPossibleExploiter && (
          <Alert severity="error">The caller was thought to be a possible exploiter.</Alert>
        )}
        <Paper variant="outlined" sx={{ p: 1.5 }}>
          <FactList
            facts={[
              {
                label: 'In danger now',
                value: `${label('Answer', call.dangerNow)}${call.toldToRing999 ? ', told to ring 999' : ''}`,
              },
              { label: 'Language', value: spoken },
              {
                label: 'Caller',
                value: [
                  label('CallerType', caller.type),
                  caller.name,
                  caller.role,
                  caller.agency,
                  caller.numberGiven,
                ]
                  .filter(Boolean)
                  .join(', '),
              },
              { label: 'What is happening', value: call.told ?? 'not recorded' },
              {
                label: 'Where',
                value: [call.town, call.authority?.name].filter(Boolean).join(', ') || 'not told',
              },
              call.child == null
                ? {
                    label: 'Child, as told',
                    value: (
                      <>
                        {[call.childGivenNames, call.childFamilyName].filter(Boolean).join(' ') ||
                          'not told'}
                        {call.childBornOn != null && (
                          <>
                            , born <PlainDate on={call.childBornOn} short />
                          </>
                        )}
                      </>
                    ),
                  }
                : null,
              { label: 'Advice', value: call.adviceGiven ?? 'none' },
              {
                label: 'What came of it',
                value:
                  call.outcomes.map((outcome) => label('CallOutcome', outcome)).join('; ') ||
                  (call.closingNote ?? 'nothing'),
              },
              call.childrensServicesTold == null
                ? null
                : {
                    label: 'Children’s services told',
                    value: (
                      <>
                        {call.childrensServicesTold}, <Moment at={call.childrensServicesToldAt} />
                      </>
                    ),
                  },
              call.policeTold == null ? null : { label: 'Police told', value: call.policeTold },
              call.referralReference == null
                ? null
                : {
                    label: 'Referral',
                    value:
                      call.referralId == null ? (
                        call.referralReference
                      ) : (
                        <Link to={`/referrals/${call.referralId}`}>{call.referralReference}</Link>
                      ),
                  },
              call.consultationReference == null
                ? null
                : {
                    label: 'Consultation',
                    value:
                      call.consultationId == null ? (
                        call.consultationReference
                      ) : (
                        <Link to={`/consultations/${call.consultationId}`}>
                          {call.consultationReference}
                        </Link>
                      ),
                  },
            ]}
          />
        </Paper>
        {call.child != null && <ThinCard childId={call.child.id} />}
      </Stack>
    </Page>
  );
}

import { Stack } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { PlainDate } from '../date/PlainDate.js';
import { FactList, type Fact } from '../fact/FactList.js';
import { Panel } from '../fact/Panel.js';
import { useLabel } from '../label/EnumLabel.js';
import type { ShownConsultation } from './consultation.form.js';

/** What was written down of the consultation. */
export function ConsultationFacts({
  consultation: shown,
}: {
  readonly consultation: ShownConsultation;
}): ReactElement {
  const label = useLabel();
  const list = (type: string, values: readonly string[]): ReactNode =>
    values.map((value) => label(type, value)).join(', ');
  return (
    <Panel title="The consultation">
      <Stack spacing={1}>
        <FactList
          facts={[
            { label: 'Question', value: shown.question },
            {
              label: 'Held',
              value: `${label('ConsultationMode', shown.mode)}${shown.minutes === null ? '' : `, ${String(shown.minutes)} minutes`}`,
            },
            { label: 'Kept by', value: shown.ownerName },
            { label: 'Agency', value: label('AgencyType', shown.agencyType) },
            said('Ring back on', shown.agency?.directoryNumber?.number ?? null),
            said('Authority', shown.authority?.name ?? null),
            said('Signs', list('Indicator', shown.indicators)),
            said('About them', shown.indicatorNote),
            said('Exploitation', list('ExploitationType', shown.exploitationTypes)),
            { label: 'NRM', value: label('NrmAdvice', shown.nrmAdvice) },
            { label: 'Section 45', value: label('SectionFortyFive', shown.sectionFortyFive) },
            said('Safety', shown.safetyPlanning),
            said('Taken further', shown.escalation),
            said('To', shown.escalatedTo),
            said('Result', shown.escalationResult),
            shown.followUpDueOn === null
              ? null
              : { label: 'Follow up on', value: <PlainDate on={shown.followUpDueOn} /> },
            shown.followedUpOn === null
              ? null
              : { label: 'Followed up', value: <PlainDate on={shown.followedUpOn} /> },
            said('They said', shown.followUpNote),
            shown.closedOn === null
              ? null
              : { label: 'Closed', value: <PlainDate on={shown.closedOn} /> },
            said('At the end', shown.closingNote),
          ]}
        />
      </Stack>
    </Panel>
  );
}

function said(label: string, value: ReactNode): Fact | null {
  return value === null || value === '' ? null : { label, value };
}

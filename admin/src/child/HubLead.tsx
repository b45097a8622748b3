import { Box } from '@mui/material';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import { AuthorityName } from '../authority/AuthorityName.js';
import { Clock } from '../clock/Clock.js';
import { useToday } from '../clock/today.js';
import { Moment, PlainDate } from '../date/PlainDate.js';
import { useLabel } from '../label/EnumLabel.js';
import { midSentence } from '../label/label.js';
import { Born } from './ChildTable.js';
import type { HubChild } from './ChildHub.js';
import { eighteenOn, isSoonEighteen } from './eighteen.js';

/** Who the child is and what comes next, in two lines. */
export function HubLead({ child }: { readonly child: HubChild }): ReactElement {
  const label = useLabel();
  const today = useToday();
  const { currentSupport, guardian } = child;
  const eighteen = child.dateOfBirth === null ? null : eighteenOn(child.dateOfBirth);
  const about: ReactNode[] = [
    currentSupport === null ? (
      'no support going on'
    ) : (
      <>
        {guardian === null
          ? 'no guardian yet'
          : `${guardian.name}${guardian.isAway ? ' (away today)' : ''}`}
        {currentSupport.route !== null &&
          `, ${midSentence(label('WorkerRole', currentSupport.route))}`}
        {currentSupport.workerSince !== null && (
          <>
            {' '}
            since <Moment at={currentSupport.workerSince} />
          </>
        )}
      </>
    ),
    <>
      born <Born child={child} />
    </>,
    midSentence(label('Sex', child.sex)),
    ...(child.nationalities === null || child.nationalities.length === 0
      ? []
      : [child.nationalities.join(', ')]),
    // The thin card has none to show.
    ...(child.access.canSeeInFull ? [<AuthorityName key="authority" of={child.authority} />] : []),
    ...(child.interpreterNeeded === 'YES'
      ? [`interpreter needed${child.firstLanguage === null ? '' : `: ${child.firstLanguage}`}`]
      : []),
    ...(child.languagePreference === 'WELSH' ? ['prefers Welsh'] : []),
    ...child.nrmReferences.map((nrm) => `NRM ${nrm.reference.replace(/^NRM\s*/i, '')}`),
  ];
  const next: ReactNode[] = [
    ...(currentSupport?.dueAt == null ? [] : [<Clock key="clock" dueAt={currentSupport.dueAt} />]),
    ...(currentSupport?.endingPlannedOn == null
      ? []
      : [
          <>
            end planned for <PlainDate on={currentSupport.endingPlannedOn} short />
          </>,
        ]),
    ...(eighteen === null || eighteen <= today
      ? []
      : [<Eighteen key="eighteen" on={eighteen} isSoon={isSoonEighteen(eighteen, today)} />]),
  ];
  return (
    <>
      <div>{dotted(about)}</div>
      {next.length > 0 && <div data-no-print>Next: {dotted(next)}</div>}
    </>
  );
}

function Eighteen({ on, isSoon }: { readonly on: string; readonly isSoon: boolean }): ReactElement {
  return (
    <Box
      component="span"
      sx={({ tones }) => (isSoon ? { color: tones.late, fontWeight: 650 } : {})}
    >
      18 on <PlainDate on={on} short />
      {isSoon && ', within 100 days'}
    </Box>
  );
}

function dotted(parts: readonly ReactNode[]): ReactNode {
  return parts.map((part, at) => (
    <Fragment key={at}>
      {at > 0 && ' · '}
      {part}
    </Fragment>
  ));
}

import { Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { ChildChip } from '../child/ChildChip.js';
import { Moment } from '../date/PlainDate.js';
import { Panel } from '../fact/Panel.js';
import { useLabel } from '../label/EnumLabel.js';
import { midSentence } from '../label/label.js';
import type { ShownConsultation } from './consultation.form.js';
import { LinkDialog, UnlinkDialog } from './TieDialogs.js';

/** Whom the consultation is about, and who said so when. */
export function TiePanel({
  consultation: shown,
}: {
  readonly consultation: ShownConsultation;
}): ReactElement {
  const label = useLabel();
  const [dialog, setDialog] = useState<'link' | 'unlink' | null>(null);
  const rough = [
    shown.roughAge === null ? '' : label('RoughAge', shown.roughAge),
    shown.roughSex === null ? '' : label('Sex', shown.roughSex),
  ].filter(Boolean);
  const props = { consultation: shown, onClose: () => setDialog(null) };
  return (
    <Panel title="Whom it is about">
      <Stack spacing={1}>
        {shown.child === null ? (
          <Typography>
            {label('ChildSituation', shown.situation)}
            {rough.length > 0 && `: ${midSentence(rough.join(', '))}`}
          </Typography>
        ) : (
          <ChildChip child={shown.child} tab="consultations" />
        )}
        {shown.access.canLink && (
          <Stack direction="row" spacing={1} data-no-print>
            <Button variant="outlined" onClick={() => setDialog('link')}>
              {shown.child === null ? 'Link to a child' : 'It was another child'}
            </Button>
            {shown.child !== null && (
              <Button variant="outlined" onClick={() => setDialog('unlink')}>
                Take the link away
              </Button>
            )}
          </Stack>
        )}
        {shown.ties.map((tie) => (
          <Typography key={tie.id} variant="body2" color="text.secondary">
            <Moment at={tie.createdAt} />, {tie.byName}:{' '}
            {midSentence(label('ChildSituation', tie.previousSituation))} became{' '}
            {midSentence(label('ChildSituation', tie.situation))}. {tie.reason}
          </Typography>
        ))}
      </Stack>
      <LinkDialog {...props} open={dialog === 'link'} />
      <UnlinkDialog {...props} open={dialog === 'unlink'} />
    </Panel>
  );
}

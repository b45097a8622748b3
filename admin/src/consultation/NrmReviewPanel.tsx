import { Button, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { Moment } from '../date/PlainDate.js';
import { Panel } from '../fact/Panel.js';
import { useLabel } from '../label/EnumLabel.js';
import type { ShownConsultation } from './consultation.form.js';
import { NrmReviewDialog } from './NrmReviewDialog.js';

/** Drafts for the NRM as they were reviewed, the last one first. Earlier versions stay as they were. */
export function NrmReviewPanel({
  consultation,
}: {
  readonly consultation: ShownConsultation;
}): ReactElement | null {
  const label = useLabel();
  const [open, setOpen] = useState(false);
  const { nrmReviews, access } = consultation;
  if (nrmReviews.length === 0 && !access.canChange) return null;
  return (
    <Panel
      title="Drafts for the NRM"
      aside={
        access.canChange && (
          <Button variant="outlined" onClick={() => setOpen(true)}>
            Review {nrmReviews.length === 0 ? 'a draft' : 'the next version'}
          </Button>
        )
      }
    >
      {nrmReviews.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          No draft has been reviewed here. A checklist helps; every version is kept.
        </Typography>
      )}
      {nrmReviews.map((review, at) => {
        const mend = review.items.filter(({ answer }) => answer === 'NO' || answer === 'PARTLY');
        return (
          <details key={review.id} open={at === 0}>
            <summary>
              Version {review.draftNumber}, <Moment at={review.createdAt} />, {review.byName}:{' '}
              {mend.length === 0 ? 'nothing to mend' : `${String(mend.length)} to mend`}
            </summary>
            <ul>
              {review.items.map((item) => (
                <li key={item.key}>
                  <Typography variant="body2">
                    {item.text} <strong>{label('ItemAnswer', item.answer)}</strong>
                    {item.note !== null && ` ${item.note}`}
                  </Typography>
                </li>
              ))}
            </ul>
            {review.summary !== null && <Typography variant="body2">{review.summary}</Typography>}
            <Typography variant="caption" color="text.secondary">
              Checklist, version {review.checklistVersion}
            </Typography>
          </details>
        );
      })}
      {open && <NrmReviewDialog consultation={consultation} open onClose={() => setOpen(false)} />}
    </Panel>
  );
}

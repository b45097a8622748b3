import type { ShownConsultation } from './consultation.form.js';

/** What every dialog about a consultation is given. */
export interface ConsultationDialogProps {
  readonly consultation: ShownConsultation;
  readonly open: boolean;
  readonly onClose: () => void;
}

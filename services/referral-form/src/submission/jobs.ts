import { answerDelivery, delivery, waitingAgain, type Around } from './deliver.js';
import { standingsAsked } from './ask-standings.js';
import { deliverAnswerJob, deliverJob } from './job-name.js';
import { purging } from './purge.js';

/** What the form does outside requests. */
export function formJobs(around: Around): Record<string, (payload: unknown) => Promise<void>> {
  return {
    [deliverJob]: delivery(around),
    [deliverAnswerJob]: answerDelivery(around),
    'deliver-waiting': waitingAgain(around),
    'ask-standings': standingsAsked(around),
    'purge-form': purging(around),
  };
}

/** When it does so by itself. */
export const formSchedule: readonly string[] = [
  '* * * * * ask-standings',
  '*/2 * * * * deliver-waiting',
  '17 * * * * purge-form',
];

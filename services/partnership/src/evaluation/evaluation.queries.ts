import type { Desk } from '@ictg/kit/database';
import type { LearningAim } from '../course/index.js';
import { may } from '../permission/permission.js';
import { programmeSettingsInForce } from '../programme/index.js';
import { AimAverage, EvaluationSum } from './evaluation.type.js';
import { evaluationMoments, type EvaluationMoment } from './evaluation.vocabulary.js';

interface SumRow {
  readonly session_id: string;
  readonly moment: EvaluationMoment;
  readonly answers: number;
  readonly sums: readonly { readonly confidence: number; readonly knowledge: number }[] | null;
}

/**
 * What the answers of sessions add up to, moment by moment, never of fewer than the setting asks for. The database
 * adds them up: not a single answer leaves it.
 */
export async function evaluationSums(
  desk: Desk,
  sessionIds: readonly string[],
): Promise<Map<string, EvaluationSum[]>> {
  if (!may(desk.viewer, 'booking:read')) return new Map();
  const { FEWEST_ANSWERS: fewest } = await programmeSettingsInForce(desk);
  const ids = JSON.stringify(sessionIds);
  const rows = await desk.rows<SumRow>(
    `select session_id, moment, answers, sums from evaluation_sums(array(select jsonb_array_elements_text(?::jsonb)), ?)`,
    [ids, fewest],
  );
  const taught = await desk.rows<{ id: string; aims: readonly LearningAim[] }>(
    `select s.id, v.aims from session s join course_version v on v.id = s.course_version_id
     where s.id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [ids],
  );
  return new Map(
    taught.map(({ id, aims }) => [
      id,
      evaluationMoments.map((moment) => {
        const row = rows.find((one) => one.session_id === id && one.moment === moment);
        return sumOf(moment, fewest, aims, row);
      }),
    ]),
  );
}

function sumOf(
  moment: EvaluationMoment,
  fewest: number,
  aims: readonly LearningAim[],
  row: SumRow | undefined,
): EvaluationSum {
  const averages = row?.sums?.map((sum, at) =>
    Object.assign(new AimAverage(), { aim: aims[at]?.text ?? '', ...sum }),
  );
  return Object.assign(new EvaluationSum(), {
    moment,
    answers: row?.answers ?? 0,
    fewest,
    aims: averages ?? null,
  });
}

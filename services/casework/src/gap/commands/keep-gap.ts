import { londonDay } from '@ictg/kit/calendar';
import { doneOnce, loadForChange } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { invalid, notFound, ruleBroken } from '@ictg/kit/refusal';
import { ChildEntity } from '../../child/index.js';
import { mustBeAllowed } from '../../permission/permission.js';
import { localAuthority } from '../../stub/local-authority.stub.js';
import { LocalGapEntity, type LocalGap } from '../gap.entity.js';
import { gapLifecycle, stepTo } from '../gap.states.js';
import type { RecordLocalGapInput, SettleLocalGapInput } from '../gap.type.js';

/** Records that something is needed and nobody in an authority gives it. */
export async function recordLocalGap(desk: Desk, input: RecordLocalGapInput): Promise<string> {
  mustBeAllowed(desk.viewer, 'gap:record');
  const sinceOn = input.sinceOn ?? londonDay(new Date());
  if (!input.text.trim()) throw invalid('text', 'Say what is needed, in a sentence.');
  if (sinceOn > londonDay(new Date()))
    throw invalid('sinceOn', 'The day lies in the future. Check it.');
  const authority = localAuthority(input.authorityGss);
  if (!authority) throw invalid('authorityGss', 'There is no such authority. Choose it by name.');
  return doneOnce(desk, 'recordLocalGap', input.idempotencyKey, input, async () => {
    const em = await desk.em();
    if (input.childId && !(await em.findOne(ChildEntity, { id: input.childId })))
      throw notFound('child');
    const gap: LocalGap = em.create(
      LocalGapEntity,
      {
        authorityGss: authority.gssCode,
        need: input.need,
        text: input.text.trim(),
        sinceOn,
        childId: input.childId ?? null,
        state: gapLifecycle.initial,
        raisedWith: input.raisedWith?.trim() || null,
        recordedBy: desk.viewer.name,
      } as never,
      { persist: true },
    );
    await em.flush();
    return gap.id;
  });
}

/** Says how a gap stands now, and what came of it. */
export async function settleLocalGap(desk: Desk, input: SettleLocalGapInput): Promise<string> {
  mustBeAllowed(desk.viewer, 'gap:record');
  const gap = await loadForChange<LocalGap>(
    desk,
    LocalGapEntity,
    'local gap',
    input.gapId,
    input.version,
  );
  const move = gapLifecycle.move(gap.state, stepTo(input.state));
  if (!move.ok) throw ruleBroken('GAP_STEP_NOT_POSSIBLE', move.sentence);
  if (!input.result.trim()) throw invalid('result', 'Say what came of it.');
  gap.state = move.to;
  gap.result = input.result.trim();
  gap.settledOn = gapLifecycle.isOpen(move.to) ? null : londonDay(new Date());
  return gap.id;
}

/** What the answer of a reviewer does to a pair. */
export function actionFor(isAdjudicator, state, verdict, before) {
  if (isAdjudicator) return 'adjudicate';
  if (state === 'WAITING' || before === null) return 'answerFirst';
  return verdict === before && verdict !== 'CANNOT_TELL' ? 'agree' : 'disagree';
}
const fewest = 10;
/** Cohen's kappa of the first two answers to each pair. */
export function agreementOf(answers) {
  const pairs = answers.length;
  if (pairs === 0) return { pairs, share: null, kappa: null };
  const share = answers.filter(([one, other]) => one === other).length / pairs;
  const shareOf = (at, verdict) => answers.filter((both) => both[at] === verdict).length / pairs;
  const chance = ['SAME', 'DIFFERENT', 'CANNOT_TELL'].reduce(
    (sum, verdict) => sum + shareOf(0, verdict) * shareOf(1, verdict),
    0,
  );
  return {
    pairs,
    share,
    kappa: pairs < fewest || chance === 1 ? null : (share - chance) / (1 - chance),
  };
}
//# sourceMappingURL=review.rules.js.map

/** So many answers of one snapshot stay: what is asked over and over is worked out once. */
const mostKept = 24;
const kept = new WeakMap();
/** The answer to a question of a snapshot. Neither ever changes, so the answer that was given last stays right. */
export function keptAnswer(opened, query, work) {
  const answers = kept.get(opened) ?? new Map();
  kept.set(opened, answers);
  const question = JSON.stringify(query);
  const answer = answers.get(question) ?? work();
  // The one asked for last goes to the end, so the first is the one not asked for longest.
  answers.delete(question);
  answers.set(question, answer);
  const [oldest] = answers.keys();
  if (answers.size > mostKept && oldest !== undefined) answers.delete(oldest);
  return answer;
}
//# sourceMappingURL=kept-answer.js.map

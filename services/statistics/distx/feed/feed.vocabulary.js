/** The owners whose records of people are linked and counted, each by the name of its service. */
export const sources = ['nrm', 'casework', 'looked-after'];
/** The owners whose work is counted. It is about nobody to be found, so nothing in it is linked. */
export const workSources = ['casework-work', 'partnership-work'];
export const everySource = [...sources, ...workSources];
/** Whether a source tells of work, not of people. */
export function isWork(source) {
  return workSources.some((one) => one === source);
}
//# sourceMappingURL=feed.vocabulary.js.map

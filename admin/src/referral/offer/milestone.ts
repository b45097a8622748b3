/** Days on which the guidance or its area changed, offered for comparison. Which rules hold on them is the server's to say. */
export const milestones: readonly string[] = ['2017-02-01', '2018-11-01', '2021-06-01', '2022-01-01', '2024-06-01', '2026-08-01'];

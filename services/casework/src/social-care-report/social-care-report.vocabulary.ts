/** What children's services answered to our report. */
export const socialCareReplies = [
  'ASSESSMENT',
  'STRATEGY_DISCUSSION',
  'KNOWN_AND_WORKED_WITH',
  'NO_FURTHER_ACTION',
  'SENT_ELSEWHERE',
] as const;
export type SocialCareReply = (typeof socialCareReplies)[number];

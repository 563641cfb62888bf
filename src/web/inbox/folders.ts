export const INBOX_FOLDERS = ['waiting', 'following', 'decided'] as const;
export type InboxFolder = (typeof INBOX_FOLDERS)[number];

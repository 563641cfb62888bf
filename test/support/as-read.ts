/** Text without what keeps its words on one line. */
export const asRead = (text: string): string => text.replaceAll('\u2060', '').replaceAll('\u00A0', ' ');

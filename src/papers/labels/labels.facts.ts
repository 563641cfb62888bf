/** One tag: a QR code with the number and the ten characters to type where no camera is at hand. No name of a person. */
export interface LabelTag {
  /** What the QR code says, e.g. "https://host/t/AB12CD34EF". */
  url: string;
  tag: string;
  /** Asset or pool number exactly as registered. */
  number?: string;
  description: string;
  agencyName: string;
  room?: string;
}

export const SHEET_LAYOUTS = [10, 14, 21, 24] as const;
export type LabelLayout = 'single' | (typeof SHEET_LAYOUTS)[number];

export interface LabelsFacts {
  tags: LabelTag[];
  /** 'single' = one 60 × 35 mm page a label; a number = that many on an A4 sheet. */
  layout: LabelLayout;
  /** The agency's emblem, on labels that have room for it. */
  emblemFileId?: string;
  /** ISO instant written into the file, so that the same facts give the same bytes. */
  printedAt: string;
  /** Labels already gone from the first sheet. */
  skip?: number;
  /** Thin lines to cut along, for plain paper. */
  hasCutLines?: boolean;
}

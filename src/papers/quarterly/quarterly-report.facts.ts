import type { Letterhead } from '../paper-facts.js';

export interface PrintedFigure {
  title: string;
  value: string;
  /** 0 … 1 where it is a share. */
  share: number | null;
  meaning: string;
  clause: string;
  ita: string;
}

export interface PrintedBar {
  title: string;
  /** Null for what has not begun. */
  values: (number | null)[];
}

/** Everything the printed quarterly report says; no name of anybody. */
export interface QuarterlyReportFacts {
  templateVersion: 1;
  thaiDigits: boolean;
  letterhead: Letterhead;
  /** `ไตรมาสที่ 4 ปีงบประมาณ พ.ศ. 2569` */
  period: string;
  fromOn: string;
  lastOn: string;
  readAt: string;
  isRunning: boolean;
  ita: string;
  /** What the bars of each part stand for. */
  series: string[];
  bars: PrintedBar[];
  sections: { title: string; figures: PrintedFigure[] }[];
  signature: { as: string; signedAt: string; remark: string | null; verificationCode: string; verifyUrl: string } | null;
}

import type { Capacity } from '../shared/vocab.js';

/** What every paper carries at its head. Facts are plain JSON: a frozen edition is these facts and its template version. */
export interface Letterhead {
  agencyName: string;
  unitName?: string;
  /** PNG or JPEG, handed to the renderer under this id. */
  emblemFileId?: string;
}

/** A named officer or visitor as a paper prints them. */
export interface PaperPerson {
  name: string;
  position?: string;
  unitName?: string;
  phone?: string;
}

/** คำสั่งมอบอำนาจ or another written order under which somebody acts. */
export interface PaperOrder {
  number: string;
  /** YYYY-MM-DD */
  orderedOn: string;
}

/** The post that somebody decides for, and by what right. */
export interface PaperAuthority {
  capacity: Capacity;
  /** Title of the post whose power is used, e.g. "ผู้อำนวยการสำนักงาน…". */
  postTitle: string;
  order?: PaperOrder;
}

/** Pictures by file id; they stay out of the facts so that editions are small and their hash is of words only. */
export type PaperImages = Readonly<Record<string, Uint8Array>>;

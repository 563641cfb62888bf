/** GET /api/sites · POST /api/sites · PATCH /api/sites/:id; whether it counts as inside is a setting of its own (api/settings.ts). */
export class SiteView {
  id!: string;
  name!: string;
  /** A branch or annex may count as inside the premises (ข้อ 208). */
  countsAsInside!: boolean;
  /** No longer offered; kept for the papers that name it. */
  ended!: boolean;
}

/** One stretch of opening time; a weekday without a row is closed. */
export class OpeningHours {
  /** 1 Monday … 7 Sunday. */
  weekday!: number;
  /** `08:30`, Bangkok. */
  opensAt!: string;
  /** `16:30`, Bangkok. */
  closesAt!: string;
}

/** GET /api/stores?siteId= · POST /api/stores · PATCH /api/stores/:id; its hours are a setting of its own (api/settings.ts). */
export class StoreView {
  id!: string;
  name!: string;
  siteId!: string;
  siteName!: string;
  unitId!: string;
  unitName!: string;
  /** Its own, else those of the agency (settings counter.opens-at, counter.closes-at). Sent empty, it keeps the agency's. */
  hours!: OpeningHours[];
  hasOwnHours!: boolean;
  ended!: boolean;
}

/** GET /api/rooms?siteId= · POST /api/rooms · PATCH /api/rooms/:id */
export class RoomView {
  id!: string;
  name!: string;
  siteId!: string;
  siteName!: string;
}

export class SitePage {
  items!: SiteView[];
  nextCursor!: string | null;
}

export class StorePage {
  items!: StoreView[];
  nextCursor!: string | null;
}

export class RoomPage {
  items!: RoomView[];
  nextCursor!: string | null;
}

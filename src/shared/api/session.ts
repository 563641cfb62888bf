import type { Permission } from '../permissions.js';
import type { Language, PostKind } from '../vocab.js';

/** Body of `POST /api/session`. The name is the staff number. */
export class SignInBody {
  name!: string;
  password!: string;
}

export class SessionPost {
  id!: string;
  kind!: PostKind;
  /** The title as the agency writes it, e.g. ผู้อำนวยการกลุ่มงาน. */
  title!: string;
  unitId!: string;
  unitName!: string;
  storeId!: string | null;
}

export class SessionPerson {
  id!: string;
  /** คำนำหน้า ชื่อ นามสกุล in one line. */
  name!: string;
  position!: string;
  unitId!: string;
  unitName!: string;
  phone!: string | null;
}

/** `by` is null where the code came by mail or from the server's own console. */
export class PasswordResetNote {
  at!: string;
  by!: string | null;
}

/**
 * `GET /api/session` (public), `POST /api/session`, `POST /api/demo-session`, `PUT /api/session/language {language}`.
 * `DELETE /api/session` signs out. Nobody signed in: `person` is null, `posts` and `permissions` are empty.
 */
export class SessionView {
  person!: SessionPerson | null;
  posts!: SessionPost[];
  permissions!: Permission[];
  /** What this administrator changes of posts, orders and settings waits for a second person, as the server judges. */
  changesWait!: boolean;
  language!: Language;
  /** Demo mode: a banner says so and the sign-in page lists the demo people. */
  demo!: boolean;
  /** No person exists yet: the web goes to the set-up page. */
  setUpNeeded!: boolean;
  agencyName!: string | null;
  /** ISO instant at which the session ends whatever is done; null when signed out. */
  endsAt!: string | null;
  /** The last time an officer's code opened this account, within 14 days: its owner must know if it was somebody else. */
  passwordReset!: PasswordResetNote | null;
}

/** `GET /api/session/mine` answers `{items}`; `DELETE /api/session/mine/:id` ends one of them. */
export class SessionListItem {
  id!: string;
  startedAt!: string;
  lastSeenAt!: string;
  endsAt!: string;
  /** What the browser called itself when it signed in. */
  device!: string;
  current!: boolean;
}

export class SessionList {
  items!: SessionListItem[];
}

/** Body of `PUT /api/session/password`; every other session of the person ends. */
export class PasswordChangeBody {
  currentPassword!: string;
  newPassword!: string;
}

/** `GET /api/set-up` (public). */
export class SetUpView {
  needed!: boolean;
}

/** Body of `POST /api/set-up` (public, once): makes the root unit and the first administrator, who is then signed in. */
export class SetUpBody {
  /** The one-time code the server printed when it started. */
  code!: string;
  agencyName!: string;
  /** Title of the head of the agency, e.g. ผู้อำนวยการ. */
  headTitle!: string;
  staffNumber!: string;
  title!: string;
  givenName!: string;
  familyName!: string;
  position!: string;
  password!: string;
}

/** `GET /api/demo-people` (demo mode only, public; 404 otherwise) answers `{items}` by post. */
export class DemoPerson {
  personId!: string;
  name!: string;
  position!: string;
  unitName!: string;
  /** Every post held today; empty for an employee without a post. */
  postKinds!: PostKind[];
  /** One sentence: what to try as this person. */
  tryThisTh!: string;
  tryThisEn!: string;
}

export class DemoPeople {
  items!: DemoPerson[];
}

/** Body of `POST /api/demo-session` (demo mode only). */
export class DemoSessionBody {
  personId!: string;
}

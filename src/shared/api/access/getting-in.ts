import type { NoticeChannel } from '../../notices/notice-kinds.js';

/** `GET /api/invitations/preview?unitId=` (people.manage): whom a sheet of cards would be for. `POST /api/invitations` answers the sheet as PDF. */
export class CardsPreview {
  /** In service and without a password. */
  people!: number;
  /** Of these, who has a card that still opens; a new sheet makes it worthless. */
  withCard!: number;
  /** Of these, who has an address of their own. */
  withMail!: number;
  /** Of these, who has both: a letter makes that card worthless. */
  withMailAndCard!: number;
  /** As many as one sheet takes. */
  most!: number;
}

/** `POST /api/invitations/letters` (people.manage): to how many the invitation is on its way, and who needs a card instead. */
export class InvitationsMailed {
  mailed!: number;
  withoutAddress!: number;
}

/** `POST /api/people/:id/invitation-link` (people.manage): shown once, kept nowhere. */
export class InvitationLink {
  name!: string;
  /** Opens once, as the card of that person. */
  url!: string;
  /** The last day on which it opens, YYYY-MM-DD. */
  validUntil!: string;
}

/** `GET /api/password-letters` (public): by which ways a forgotten password can be set anew without an officer. */
export class LetterChannels {
  mail!: boolean;
  line!: boolean;
}

/** Body of `POST /api/password-letters` (public): answers 204 whoever is asked for. */
export class PasswordLetterBody {
  /** The staff number, or the address of mail. */
  name!: string;
  channel!: NoticeChannel;
}

/** `POST /api/people/:id/reset-code` (password.reset): shown once, kept nowhere. */
export class ResetCodeView {
  name!: string;
  staffNumber!: string;
  code!: string;
  /** ISO instant. */
  expiresAt!: string;
}

/** `GET /api/welcome/:code` (public): to the holder of a card, whose it is. */
export class WelcomeView {
  name!: string;
  /** What the person signs in with from now on. */
  staffNumber!: string;
  unitName!: string;
  agencyName!: string;
  phone!: string | null;
  /** ISO instant. */
  expiresAt!: string;
}

/** Body of `POST /api/welcome/:code` (public); answers the session. */
export class WelcomeBody {
  password!: string;
  /** Absent or empty: as recorded. */
  phone?: string | null;
}

/** Body of `POST /api/password-resets` (public); answers the session. */
export class PasswordResetBody {
  /** The staff number. */
  name!: string;
  code!: string;
  newPassword!: string;
}

/** One card: whose it is, and the code as a picture and in letters. It opens once, so it is handed over like a key. */
export interface InvitationCard {
  name: string;
  unitName: string;
  /** What the person signs in with afterwards. */
  staffNumber: string;
  /** In groups, as it is typed. */
  code: string;
  /** What the QR code says. */
  url: string;
}

export interface InvitationCardsFacts {
  agencyName: string;
  /** Where the code is typed, e.g. "https://sujarit.agency.go.th". */
  address: string;
  /** Last day, YYYY-MM-DD. */
  validUntil: string;
  perPage: 8 | 10;
  /** ISO instant. */
  printedAt: string;
  cards: InvitationCard[];
}

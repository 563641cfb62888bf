/** Letters of the code on a slip: longer than that of a sticker, so that the two are never taken for one another. */
export const CODE_LENGTH = 12;

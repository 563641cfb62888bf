/**
 * Tables whose rows never leave the database: who is signed in, one-time codes and the secrets they are made from, and where guesses came from.
 * After a restore everybody signs in again and codes shown before no longer open anything.
 */
export const LEFT_OUT: readonly string[] = [
  'sessions', 'setup_codes', 'pick_up_secrets', 'one_time_codes', 'line_codes', 'line_guesses', 'code_guesses', 'sign_in_attempts',
];

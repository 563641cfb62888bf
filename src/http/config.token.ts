/** Injects the `Config` of this process. */
export const CONFIG = Symbol('config');

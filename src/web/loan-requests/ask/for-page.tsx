export function ForPage() { return null; }

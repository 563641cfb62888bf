export function SlipCheckPage() { return null; }

export function WhenPage() { return null; }

export function findElectron(node: string): string | null

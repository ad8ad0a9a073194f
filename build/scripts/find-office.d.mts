export function findOffice(env?: Readonly<Record<string, string | undefined>>, platform?: string): string | null
export function ensureOffice(): Promise<string>

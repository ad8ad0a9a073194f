export function findBrowser(env?: Readonly<Record<string, string | undefined>>, platform?: string): string | null
export function ensureBrowser(): Promise<string>

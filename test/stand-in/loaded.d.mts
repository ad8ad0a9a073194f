export function noteLoaded(url: string): void
export function loadedSoFar(): readonly string[]

export type Step = { readonly name: string; readonly command: string; readonly args: readonly string[] }

export declare const checks: readonly Step[]
export declare function runStepIn(folder: string, step: Step): { readonly isGood: boolean; readonly output: string }
export declare function runStep(step: Step): boolean

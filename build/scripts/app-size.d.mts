export declare const sizeBudgetBytes: number
export declare function resourceFolders(folder: string): readonly string[]
export declare function weigh(resources: string): string

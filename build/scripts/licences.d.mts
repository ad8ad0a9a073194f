export type Shipped = { readonly name: string; readonly version: string; readonly licence: string; readonly text: string }

export declare const allowedLicences: readonly string[]
export declare function isAllowed(expression: string): boolean
export declare function readPackage(folder: string): Shipped
export declare function shippedPackages(): readonly Shipped[]
export declare function licencesText(packages: readonly Shipped[]): string
export declare function writeLicences(): number

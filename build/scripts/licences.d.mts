export type Shipped = {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly text: string
  /** Where its source is; only of those whose licence asks for it. */
  readonly source?: string
}

export declare const allowedLicences: readonly string[]
export declare function isAllowed(expression: string): boolean
export declare function readPackage(folder: string): Shipped
export declare function shippedPackages(): readonly Shipped[]
export declare function licencesText(packages: readonly Shipped[]): string
export declare function writeLicences(): number

/**
 * What of docx the page uses. Its own types bring Node's with them, and Node must not compile in the page (`renderer/tsconfig.json`).
 * The tests compile the same use against the real types.
 */
type Options = Readonly<Record<string, unknown>>

export type IRunOptions = Options

export declare class TextRun {
  constructor(options: Options)
}
export declare class Paragraph {
  constructor(options: Options)
}
export declare class TableCell {
  constructor(options: Options)
}
export declare class TableRow {
  constructor(options: Options)
}
export declare class Table {
  constructor(options: Options)
}
export declare class Document {
  constructor(options: Options)
}
export declare class Packer {
  static toBlob(file: Document): Promise<Blob>
}
export declare const AlignmentType: { readonly LEFT: string }
export declare const BorderStyle: { readonly NONE: string; readonly SINGLE: string }
export declare const HeadingLevel: { readonly HEADING_1: string; readonly HEADING_2: string }
export declare const LevelFormat: { readonly BULLET: string; readonly DECIMAL: string }
export declare const TableLayoutType: { readonly FIXED: string }
export declare const WidthType: { readonly DXA: string }

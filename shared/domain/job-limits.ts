// Apart from what reads: the contract is loaded with the first page, and needs no more of it than this.

/** From this length on a text is cut before it is read, in UTF-16 units. */
export const longestJobText = 200_000

/** A file that holds a description is no larger than this. */
export const maximumDescriptionBytes = 10 * 1024 * 1024

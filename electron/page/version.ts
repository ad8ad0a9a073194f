import packageFile from '../../package.json'

/** The version of the app, put in when it is built. */
export const { version } = packageFile

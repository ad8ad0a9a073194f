import type { HostHandlers } from '../../shared/contract/host'
import { AppError } from '../../shared/result'
import { version } from '../page/version'

const refuse = () => Promise.reject(new AppError('not-available', 'Only the desktop host can do this.'))

/** What a page in the machine's own browser may ask of its host: who it is. The browser does the rest itself. */
export const browserHostHandlers = (dataFolder: string): HostHandlers => ({
  getInfo: () => ({ kind: 'browser', version, canSavePdf: false, canOpenFolder: false, dataFolder, isAfterCrash: false }),
  setCommands: refuse,
  savePdf: refuse,
  openDataFolder: refuse,
  openLink: refuse,
  zoom: refuse,
  toggleFullScreen: refuse,
  quit: refuse,
  flushed: async () => null,
})

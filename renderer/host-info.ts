import { create } from 'zustand'
import type { HostInfo } from '../shared/contract/host'
import { hostApi } from './api'

/** The program around the window. Until it has answered, nothing is offered that not every host can do. */
export const useHostInfo = create<HostInfo>(() => ({
  kind: 'browser',
  version: '',
  canSavePdf: false,
  canOpenFolder: false,
  dataFolder: '',
  isAfterCrash: false,
}))

export async function loadHostInfo(): Promise<void> {
  const answer = await hostApi.getInfo({})
  if (answer.ok) useHostInfo.setState(answer.value)
}

/** The window was told, and need not be again. */
export const forgetCrash = (): void => useHostInfo.setState({ isAfterCrash: false })

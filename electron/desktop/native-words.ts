import type { Language } from '../../shared/domain/language'

/** Sentences of the system's own dialogs; all others are the page's. */
type NativeWords = {
  readonly cancel: string
  readonly openPage: { readonly message: string; readonly confirm: string }
  readonly openMail: { readonly message: string; readonly confirm: string }
  readonly savePdf: string
  readonly unsaved: { readonly message: string; readonly detail: string; readonly stay: string; readonly leave: string }
  readonly stopped: { readonly message: string; readonly detail: string; readonly reload: string; readonly quit: string }
  readonly redo: string
  readonly cut: string
  readonly copy: string
  readonly paste: string
  readonly selectAll: string
}

const english: NativeWords = {
  cancel: 'Cancel',
  openPage: { message: 'Open this page in your browser? Backbench itself opens no connection.', confirm: 'Open in the browser' },
  openMail: { message: 'Write to this address with your mail program? Backbench itself sends nothing.', confirm: 'Write an email' },
  savePdf: 'Save as PDF',
  unsaved: {
    message: 'Something you typed is not saved yet.',
    detail: 'Stay to see what it is: the window says what keeps it from being saved. If you leave, it is lost.',
    stay: 'Stay',
    leave: 'Leave without it',
  },
  stopped: {
    message: 'The window of Backbench has stopped twice in a row.',
    detail: 'Everything that was saved is safe. Open the window again, or quit and start Backbench anew.',
    reload: 'Open again',
    quit: 'Quit',
  },
  redo: 'Redo typing',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
}

const french: NativeWords = {
  cancel: 'Annuler',
  openPage: {
    message: 'Ouvrir cette page dans votre navigateur ? Backbench n’ouvre lui-même aucune connexion.',
    confirm: 'Ouvrir dans le navigateur',
  },
  openMail: { message: 'Écrire à cette adresse avec votre messagerie ? Backbench n’envoie rien lui-même.', confirm: 'Écrire un e-mail' },
  savePdf: 'Enregistrer en PDF',
  unsaved: {
    message: 'Une partie de ce que vous avez saisi n’est pas encore enregistrée.',
    detail:
      'Restez pour voir de quoi il s’agit : la fenêtre indique ce qui empêche l’enregistrement. Si vous quittez, cette partie sera perdue.',
    stay: 'Rester',
    leave: 'Quitter quand même',
  },
  stopped: {
    message: 'La fenêtre de Backbench s’est arrêtée deux fois de suite.',
    detail: 'Tout ce qui était enregistré est intact. Rouvrez la fenêtre, ou quittez et relancez Backbench.',
    reload: 'Rouvrir',
    quit: 'Quitter',
  },
  redo: 'Rétablir la frappe',
  cut: 'Couper',
  copy: 'Copier',
  paste: 'Coller',
  selectAll: 'Tout sélectionner',
}

export const nativeWords: Readonly<Record<Language, NativeWords>> = { en: english, fr: french }

import { z } from 'zod'
import type { Language } from './language'
import { fold } from './text'

/** Everything that can be done by name, in the order in which menus and the palette show it within each menu. */
export const CommandId = z.enum([
  'new-role',
  'new-role-from-text',
  'add-candidate',
  'plan-interview',
  'advertise',
  'print',
  'save-pdf',
  'open-data-folder',
  'quit',
  'undo',
  'coach-next',
  'coach-previous',
  'coach-take',
  'coach-ignore',
  'switch-language',
  'zoom-in',
  'zoom-out',
  'zoom-reset',
  'full-screen',
  'palette',
  'leave-interview',
  'go-today',
  'go-role',
  'go-description',
  'go-versions',
  'go-translation',
  'go-plan',
  'go-candidates',
  'go-interviews',
  'go-compare',
  'go-decision',
  'go-settings',
  'keys',
  'about',
])
export type CommandId = z.infer<typeof CommandId>
export const commandIds: readonly CommandId[] = CommandId.options

/** The menus of the native menu bar, and the groups of the palette, from left to right. */
export const menus = ['file', 'edit', 'view', 'go', 'help'] as const
export type MenuName = (typeof menus)[number]

/** The pages of the window; `interview` is the live interview, `elsewhere` an address that leads nowhere. */
export type PageName =
  | 'first-run'
  | 'today'
  | 'new-role'
  | 'settings'
  | 'role'
  | 'description'
  | 'versions'
  | 'translation'
  | 'plan'
  | 'candidates'
  | 'candidate'
  | 'interviews'
  | 'compare'
  | 'decision'
  | 'interview'
  | 'elsewhere'

/** Where the window is just now, as far as it decides what can be done. */
export type Place = {
  readonly page: PageName
  /** The role that the page belongs to. */
  readonly roleId: string | null
  /** Name of the document that is shown and can be printed; null: none is. */
  readonly documentName: string | null
  /** The keys belong to a text field that undoes what is typed into it by itself. */
  readonly isTyping: boolean
  /** A dialog is open: what leads away from it has to wait. */
  readonly isInDialog: boolean
  readonly isDesktop: boolean
  readonly canSavePdf: boolean
  readonly canOpenFolder: boolean
}

/** One thing that can be done: the palette, the shortcuts and the native menu are all built from it. */
export type Command = {
  readonly label: Readonly<Record<Language, string>>
  /** `Mod` is Ctrl, and Command on a Mac: `Mod+Shift+P`. Null: none. */
  readonly shortcut: string | null
  readonly menu: MenuName
  /** Whether it can be done there. */
  readonly when: (place: Place) => boolean
}

const isFree = ({ isInDialog }: Place) => !isInDialog
const hasFirm = (place: Place) => isFree(place) && place.page !== 'first-run'
const inRole = (place: Place) => hasFirm(place) && place.roleId !== null
const isElsewhere =
  (page: PageName): Command['when'] =>
  place =>
    inRole(place) && place.page !== page
const onRole = (place: Place) => inRole(place) && place.page === 'role'
const onDesktop = ({ isDesktop }: Place) => isDesktop

/** What each command is called, where it stands and when it can be used. What it does is in `renderer/commands.ts`. */
export const commands: Readonly<Record<CommandId, Command>> = {
  'new-role': { label: { en: 'New role…', fr: 'Nouveau poste…' }, shortcut: null, menu: 'file', when: hasFirm },
  'new-role-from-text': {
    label: { en: 'New role from a description…', fr: 'Nouveau poste à partir d’une fiche…' },
    shortcut: null,
    menu: 'file',
    when: hasFirm,
  },
  'add-candidate': { label: { en: 'Add a candidate…', fr: 'Ajouter une candidature…' }, shortcut: null, menu: 'file', when: inRole },
  'plan-interview': { label: { en: 'Plan an interview…', fr: 'Planifier un entretien…' }, shortcut: null, menu: 'file', when: inRole },
  advertise: {
    label: { en: 'Advertise the role…', fr: 'Publier le poste…' },
    shortcut: null,
    menu: 'file',
    when: place => inRole(place) && place.page !== 'interview',
  },
  print: {
    label: { en: 'Print…', fr: 'Imprimer…' },
    shortcut: 'Mod+P',
    menu: 'file',
    when: place => isFree(place) && place.documentName !== null,
  },
  'save-pdf': {
    label: { en: 'Save as PDF…', fr: 'Enregistrer en PDF…' },
    shortcut: 'Mod+Shift+P',
    menu: 'file',
    when: place => isFree(place) && place.canSavePdf && place.documentName !== null,
  },
  'open-data-folder': {
    label: { en: 'Open the data folder', fr: 'Ouvrir le dossier des données' },
    shortcut: null,
    menu: 'file',
    when: ({ canOpenFolder }) => canOpenFolder,
  },
  quit: { label: { en: 'Quit Backbench', fr: 'Quitter Backbench' }, shortcut: 'Mod+Q', menu: 'file', when: onDesktop },
  undo: {
    label: { en: 'Undo the last change', fr: 'Annuler la dernière modification' },
    shortcut: 'Mod+Z',
    menu: 'edit',
    when: place => hasFirm(place) && !place.isTyping,
  },
  'coach-next': {
    label: { en: 'Coach: next remark', fr: 'Relecture : remarque suivante' },
    shortcut: 'F8',
    menu: 'edit',
    when: onRole,
  },
  'coach-previous': {
    label: { en: 'Coach: previous remark', fr: 'Relecture : remarque précédente' },
    shortcut: 'Shift+F8',
    menu: 'edit',
    when: onRole,
  },
  'coach-take': {
    label: { en: 'Coach: take the better line', fr: 'Relecture : reprendre la formule proposée' },
    shortcut: 'Alt+Enter',
    menu: 'edit',
    when: onRole,
  },
  'coach-ignore': {
    label: { en: 'Coach: let it stand…', fr: 'Relecture : laisser tel quel…' },
    shortcut: 'Alt+Shift+Enter',
    menu: 'edit',
    when: onRole,
  },
  'switch-language': { label: { en: 'Switch to French', fr: 'Passer en anglais' }, shortcut: null, menu: 'view', when: isFree },
  'zoom-in': { label: { en: 'Larger', fr: 'Agrandir' }, shortcut: 'Mod+Plus', menu: 'view', when: onDesktop },
  'zoom-out': { label: { en: 'Smaller', fr: 'Réduire' }, shortcut: 'Mod+-', menu: 'view', when: onDesktop },
  'zoom-reset': { label: { en: 'Usual size', fr: 'Taille normale' }, shortcut: 'Mod+0', menu: 'view', when: onDesktop },
  'full-screen': { label: { en: 'Full screen', fr: 'Plein écran' }, shortcut: 'F11', menu: 'view', when: onDesktop },
  palette: { label: { en: 'Find a command…', fr: 'Trouver une commande…' }, shortcut: 'Mod+K', menu: 'go', when: isFree },
  'leave-interview': {
    label: { en: 'Leave this interview', fr: 'Quitter cet entretien' },
    shortcut: null,
    menu: 'go',
    when: place => isFree(place) && place.page === 'interview',
  },
  'go-today': {
    label: { en: 'Go to Today', fr: 'Aller à Aujourd’hui' },
    shortcut: 'Mod+Shift+H',
    menu: 'go',
    when: place => hasFirm(place) && place.page !== 'today',
  },
  'go-role': { label: { en: 'Go to the role', fr: 'Aller au poste' }, shortcut: 'Mod+1', menu: 'go', when: isElsewhere('role') },
  'go-description': {
    label: { en: 'Show the job description', fr: 'Afficher la fiche de poste' },
    shortcut: null,
    menu: 'go',
    when: isElsewhere('description'),
  },
  'go-versions': {
    label: { en: 'Show the advertised versions', fr: 'Afficher les versions publiées' },
    shortcut: null,
    menu: 'go',
    when: isElsewhere('versions'),
  },
  'go-translation': {
    label: { en: 'Show the role in both languages', fr: 'Afficher le poste dans les deux langues' },
    shortcut: null,
    menu: 'go',
    when: isElsewhere('translation'),
  },
  'go-plan': { label: { en: 'Go to the plan', fr: 'Aller au plan' }, shortcut: 'Mod+2', menu: 'go', when: isElsewhere('plan') },
  'go-candidates': {
    label: { en: 'Go to the candidates', fr: 'Aller aux candidatures' },
    shortcut: 'Mod+3',
    menu: 'go',
    when: isElsewhere('candidates'),
  },
  'go-interviews': {
    label: { en: 'Go to the interviews', fr: 'Aller aux entretiens' },
    shortcut: 'Mod+4',
    menu: 'go',
    when: isElsewhere('interviews'),
  },
  'go-compare': {
    label: { en: 'Go to the comparison', fr: 'Aller à la comparaison' },
    shortcut: 'Mod+5',
    menu: 'go',
    when: isElsewhere('compare'),
  },
  'go-decision': {
    label: { en: 'Go to the decision', fr: 'Aller à la décision' },
    shortcut: 'Mod+6',
    menu: 'go',
    when: isElsewhere('decision'),
  },
  'go-settings': {
    label: { en: 'Settings', fr: 'Réglages' },
    shortcut: 'Mod+,',
    menu: 'go',
    when: place => hasFirm(place) && place.page !== 'settings',
  },
  // the live interview has keys of its own, and a list of them under the same key
  keys: {
    label: { en: 'Keyboard shortcuts', fr: 'Raccourcis clavier' },
    shortcut: 'F1',
    menu: 'help',
    when: place => isFree(place) && place.page !== 'interview',
  },
  about: { label: { en: 'About Backbench', fr: 'À propos de Backbench' }, shortcut: null, menu: 'help', when: isFree },
}

/** What the desktop's own process does, also when the page does not answer: their shortcuts are the native menu's, all others the page's. */
export const hostCommands: readonly CommandId[] = ['open-data-folder', 'quit', 'zoom-in', 'zoom-out', 'zoom-reset', 'full-screen']

/** What each menu is called. */
export const menuLabels: Readonly<Record<MenuName, Readonly<Record<Language, string>>>> = {
  file: { en: 'File', fr: 'Fichier' },
  edit: { en: 'Edit', fr: 'Édition' },
  view: { en: 'View', fr: 'Affichage' },
  go: { en: 'Go', fr: 'Aller' },
  help: { en: 'Help', fr: 'Aide' },
}

/** The commands that can be used somewhere, in the list's order. */
export const commandsAt = (place: Place): readonly CommandId[] => commandIds.filter(id => commands[id].when(place))

/** A shortcut as Electron writes it. */
export const acceleratorOf = (shortcut: string): string => shortcut.replace('Mod', 'CommandOrControl')

const symbols: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↵', Plus: '+' }
const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { Mod: 'Ctrl', Enter: '↵', Plus: '+' },
  fr: { Mod: 'Ctrl', Shift: 'Maj', Enter: '↵', Plus: '+' },
}

/** A shortcut as it is shown: "Ctrl Shift P", "⌘ ⇧ P" on a Mac. */
export function shownShortcut(shortcut: string, language: Language, isMac: boolean): string {
  const names = isMac ? symbols : words[language]
  return shortcut
    .split('+')
    .map(key => names[key] ?? key)
    .join(' ')
}

/** Whether what is typed finds a text: each word of it stands somewhere in it; case and accents do not matter. */
export function isFoundBy(text: string, typed: string): boolean {
  const found = fold(text)
  return fold(typed)
    .split(' ')
    .every(word => found.includes(word))
}

import type { Language } from '../../shared/domain/language'
import type { StartProblem } from './start-error'

type Sentences = Readonly<Record<StartProblem, (folder: string) => string>>

const english: Sentences = {
  'folder-missing': folder =>
    `Backbench cannot make its data folder ${folder}. Check that the drive is connected and that no file has this name, then start again.`,
  'folder-read-only': folder =>
    `Backbench may not write to its data folder ${folder}. Allow your account to change files there, or choose another folder with --data-dir.`,
  'disk-full': folder => `The disk that holds ${folder} is full. Free some space, then start Backbench again.`,
  'in-use': folder => `Backbench is already running with the data in ${folder}. Go to its window, or close it and start again.`,
  'newer-file': folder =>
    `The data in ${folder} was saved by a newer version of Backbench. Install that version; nothing here has been changed.`,
  'not-ours': folder =>
    `The file backbench.db in ${folder} belongs to another program. Move it away or choose another folder with --data-dir; nothing here has been changed.`,
  damaged: folder =>
    `The data in ${folder} is damaged or incomplete, and nothing here has been changed. Put back a backup of the whole folder, or move the folder away to start afresh.`,
}

const french: Sentences = {
  'folder-missing': folder =>
    `Backbench ne peut pas créer son dossier de données ${folder}. Vérifiez que le disque est branché et qu’aucun fichier ne porte ce nom, puis relancez Backbench.`,
  'folder-read-only': folder =>
    `Backbench n’a pas le droit d’écrire dans son dossier de données ${folder}. Autorisez votre compte à y modifier des fichiers, ou choisissez un autre dossier avec --data-dir.`,
  'disk-full': folder => `Le disque qui contient ${folder} est plein. Libérez de la place, puis relancez Backbench.`,
  'in-use': folder => `Backbench est déjà ouvert avec les données de ${folder}. Passez à sa fenêtre, ou fermez-la et relancez Backbench.`,
  'newer-file': folder =>
    `Les données de ${folder} ont été enregistrées par une version plus récente de Backbench. Installez cette version ; rien n’a été modifié ici.`,
  'not-ours': folder =>
    `Le fichier backbench.db de ${folder} appartient à un autre programme. Déplacez-le ou choisissez un autre dossier avec --data-dir ; rien n’a été modifié ici.`,
  damaged: folder =>
    `Les données de ${folder} sont endommagées ou incomplètes ; rien n’a été modifié ici. Remettez une sauvegarde du dossier entier, ou déplacez ce dossier pour repartir de zéro.`,
}

const byLanguage: Readonly<Record<Language, Sentences>> = { en: english, fr: french }

/** What a person reads when the app cannot start: what is wrong, where, and what to do. */
export const startSentence = (problem: StartProblem, language: Language, folder: string): string => byLanguage[language][problem](folder)

/** The language to speak before the data can say which: that of the machine. */
export const startLanguage = (locale: string): Language => (/^fr\b/i.test(locale) ? 'fr' : 'en')

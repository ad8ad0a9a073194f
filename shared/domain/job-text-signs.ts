import { foldUnits } from './fold-units'

// What a line is about where no heading says it. All patterns are laid on folded text.

const needEn =
  /\b(?:experience|experienced|\d\+? years?|degree|diploma|qualified|qualifications?|knowledge of|fluent|fluency|proficien\w*|skills?|skilled|ability to|able to|attention to detail|must have|familiar\w*|certified|certificates?|gcses?|a-levels|driving licen[cs]e|driver's licen[cs]e|team player|self-?starter|communicator|good with|comfortable with|willing(?:ness)?|educated|right to work|literate|numerate|eye for detail|sense of humou?r|required|essential)\b|^(?:you (?:have|are (?!responsible|in charge|the (?:first|main))|must|need|should|know|speak|like|enjoy)|you're|must|strong|good|excellent|solid|confident|organi[sz]ed|reliable)\b/
const needFr =
  /\b(?:experience|experimente|maitris\w*|connaissances?|diplom\w*|formation (?!des|du|de (?:nos|nouveaux))|bac ?\+|bac pro|bts|dut|dcg|niveau (?!de service)|rigoureu\w*|rigueur|autonom\w*|sens d\w*|capacite a|aptitude|esprit d'equipe|a l'aise|permis b|pack office|ponctuel\w*|discret\w*|dynamique|motive\w*|bon relationnel|exige\w*|indispensable|requis\w*|organise\(e\)|anglais)\b|^(?:vous (?:avez|etes (?!charg|en |au |responsable|l'|le |la |rattach)|disposez|justifiez|possedez|maitrisez|connaissez|savez|aimez|parlez|faites preuve|appreciez)|titulaire|issu|de formation|organise|reconnu)/
const taskEn =
  /^(?:you (?:will|'ll)(?! (?:need|have|be (?:able|fluent|comfortable|organi|confident|an? ))|like|love|enjoy)|you'll (?!need|have|love)|you are responsible|the role (?:involves|includes)|responsible for|(?:act|acting) as|(?:manag|process|prepar|handl|answer|maintain|support|assist|ensur|enter|post|record|reconcil|fil|order|check|updat|chas|issu|run|produc|creat|coordinat|organi[sz]|schedul|deal|tak|respond|liais|monitor|review|report|provid|perform|complet|keep|send|rais|pay|submit|book|greet|typ|draft|welcom|input|match|track|compil|overse|lead|help|work|carry|undertak|arrang|administer|resolv|follow|set|open|sort|scan|collect|calculat|verif|writ|communicat|develop|implement|train|cod|clos|approv|allocat|bill|invoic|log|direct|receiv|sell|negotiat|buy|purchas|plan|bank|distribut|contribut|look|bring|drive|ship|pack)(?:e|y|ies|s|es|ing|ning|ting)?\b)/
const taskFr =
  /^(?:(?:vous|tu) (?!avez|etes (?!charg|en charge|au |responsable|l'|le |la )|disposez|justifiez|possedez|maitrisez|connaissez|savez|aimez|parlez|faites preuve|appreciez|souhaitez|recherchez|cherchez|rejoi|beneficie|voulez|vous reconn)(?:\w+(?:ez|eras)|etes)\b|[a-z']{2,}(?:er|ir|dre|tre|uire|crire|[fl]aire|lire|dire)\b(?! (?:est|sommes|sont))|(?:la |le |les |l'|une? )?(?:saisies?|gestion|suivi|traitement|tenue|preparation|accueil|redaction|classement|etablissement|elaboration|participation|relances?|rapprochements?|controles?|verification|mise (?:a jour|en place|en oeuvre)|organisation|reception|facturation|declarations?|realisation|passation|prise|assistance|edition|archivage|reponse|coordination|planification|enregistrement|lettrage|pointage|cloture|commandes?|comptabilisation|calcul|collecte|transmission|envoi|tri|paiements?|supervision|administration|analyse|conseil|creation|emission|reglement|numerisation|numerotation|standard|recouvrement|revision|numerique)\b)/
const notTaskFr =
  /^(?:premier|dernier|particulier|janvier|fevrier|cher|hier|atelier|courrier|metier|loyer|foyer|papier|avenir|plaisir|desir|notre|votre|autre|lettre|titre|entre|contre|quatre|centre|maitre|etre|premiere|derriere|avoir|savoir|lire|offre|environ|super|leader|manager)\b/

/** Whether a line asks something of the person. */
export const isNeed = (text: string): boolean => {
  const words = foldUnits(text.slice(0, 300))
  return needEn.test(words) || needFr.test(words)
}

/** Whether a line says what is done. */
export const isTask = (text: string): boolean => {
  const words = foldUnits(text.slice(0, 300))
  return taskEn.test(words) || (taskFr.test(words) && !notTaskFr.test(words))
}

const nice =
  /\b(?:a plus|is a bonus|a bonus|an advantage|advantageous|nice to have|desirable|preferred|ideally|but not essential|not essential|would be (?:great|welcome|useful|helpful|good)|beneficial|serai(?:t|ent) (?:un |des |une )?(?:plus|atouts?|apprecie\w*|avantage)|est un plus|sont un plus|un plus\b|est un atout|apprecie(?:e|es|s|\(e\))?\b|souhaite(?:e|es|s)?\b|souhaitable|idealement|dans l'ideal|un atout|bienvenue?s?\b|facultati\w+)/
/** Whether a line says of itself that it is not a must. */
export const isNice = (text: string): boolean => nice.test(foldUnits(text.slice(0, 300)))

const firm =
  /^(?:we(?:'re| are)(?! (?:looking|hiring|recruiting|seeking|searching))|we (?:make|sell|build|supply|provide|help|believe|have been|employ)|our (?:company|firm|team|client|office|family|practice|story|people)|founded|established|since \d{4}|join (?:us|our)|notre (?:entreprise|societe|client|cabinet|groupe|structure|equipe|association|agence)|nous sommes|fondee?|creee?|specialis\w+|implante\w*|depuis \d{4}|leader|pme\b|(?:cabinet|entreprise|societe|association|agence) (?!de recrut)|filiale|groupe\b|au sein de notre|forts? de|rejoi\w+|entreprise (?:familiale|specialis\w+))|\b(?:is an? (?:leading|family|growing|independent|small|busy|well[- ]established)|est (?:une?|le|la) (?:entreprise|societe|cabinet|pme|groupe|leader|acteur|association|agence|reference)|employs? \d+|emploie \d+|nous (?!recherchons|cherchons|recrutons|offrons|proposons|attendons|demandons|avons besoin)\w+ons\b|compte \d+ (?:salari|collab|person))/
/** Whether a sentence is about the firm rather than the work. */
export const isAboutFirm = (text: string): boolean => firm.test(foldUnits(text.slice(0, 300)))

const boilerplate =
  /(?:https?:\/\/|www\.|\S@\S+\.\w)|\b(?:to apply|apply (?:now|today|by|online|via|with|before)|please (?:apply|send|email|reply|call|forward)|send (?:us |me )?(?:your|a|their|his|an) (?:cv|resume|application|covering)|your cv|closing date|equal opportunit\w+|no agencies|number of applications|suitable candidates|pour postuler|postulez|candidatures?\b|merci d'(?:adresser|envoyer)|envoye[rz] (?:votre|vos|cv|moi)|adresse[rz] (?:votre|vos|cv)|lettre de motivation|date limite|a competences egales|interested\?|interesse|phone me|call me)\b/
const courtesy =
  /^(?:hi\b|hello|dear\b|bonjour|salut\b|chere?s? |madame|mesdames|thanks|thank you|best\b(?! in)|regards|cheers|kind regards|yours|cordialement|(?:\S+ ){1,6}recrute ?!?$|merci|bien a (?:vous|toi)|a bientot|bonne journee|objet ?:|subject ?:|from ?:|to ?:|cc ?:|de ?: |a ?: |a \S+ :|envoye ?:|sent ?:|date ?:|tel\b|tel ?:|phone ?:|reference ?:|ref\b|page \d+|-- ?$|\d+ ?\/ ?\d+$|publie\w* le|posted)/
/** Whether a line belongs to a letter or to the way to apply, not to the job. */
export const isBesides = (text: string): boolean => {
  const words = foldUnits(text.slice(0, 300))
  return courtesy.test(words) || boilerplate.test(words)
}

const wanted =
  /\b(?:looking for|looking to (?:hire|recruit)|recruiting|hiring|seeking|we need|needs?|hire|recherch(?:e|ons)|recrut(?:e|ons)|cherch(?:e|ons)|besoin d'|embauch(?:e|ons)|poste (?:de|d'))(?: ?(?:(?:our|its|her|his|their) )?(?:client,? )?(?:for )?(?:its|leur|son|sa|notre|un\(e\)|un\/une|une?|an|a)(?:\(e\))?)(?: +|(?<=d'un) +)/
const titleEnd =
  /\s*(?:[,.;:!?\n]|\((?!e\))| - | – | — | (?:pour|to|who|for|with|qui|afin|en (?:cdi|cdd|contrat|interim|alternance)|a (?:temps|partir|pourvoir|lyon|paris)|in (?:our|the)|on a|at|based|base|basee|join|capable|dans|sur|au sein|h\/f|f\/h|asap|next|from|des que)\b|$)/
const adjectives =
  /^(?:(?:an?|experienced|reliable|enthusiastic|motivated|highly|organised|organized|friendly|talented|new|futur|future|nouveau|nouvelle|part-time|full-time|permanent|professional|urgently) )+/

const someone =
  /^(?:someone|somebody|people|person|quelqu'un|candidat|profil|talent|collaborateur|help|you|the|that|this|ce|cette|des|de)\b/i

const isTitle = (words: string): boolean =>
  words.length >= 4 && words.length <= 60 && words.split(/\s+/).length <= 6 && /^\p{L}/u.test(words) && !someone.test(words)

/** The job that a sentence says is wanted: "We are looking for a bookkeeper to …". '' when it names none. */
export function titleWanted(sentence: string): string {
  const words = foldUnits(sentence.slice(0, 300))
  const found = wanted.exec(words)
  if (!found) return ''
  const start = found.index + found[0].length
  const from = start + (adjectives.exec(words.slice(start))?.[0].length ?? 0)
  const title = sentence.slice(from, from + (titleEnd.exec(words.slice(from))?.index ?? 0)).trim()
  return isTitle(title) ? title : ''
}

const bothSexes = /\(?\b(?:h ?[/-] ?f|f ?[/-] ?h|m ?[/-] ?f(?: ?[/-] ?[dxn])?|m\/w\/d)\b\)?/i
/** Whether a line carries the mark that a job title carries. */
export const hasTitleMark = (text: string): boolean => bothSexes.test(text)

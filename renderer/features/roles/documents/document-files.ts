import { fileName } from '../../../../shared/domain/file-name'
import { formatJobPosting, jobPosting } from '../../../../shared/domain/job-posting'
import type { RoleContent } from '../../../../shared/domain/roles'
import type { Workspace } from '../../../../shared/domain/workspace'
import { api } from '../../../api'
import { addressOf, download } from '../../../download'
import { type DocumentKind, type PrintedRole, printedRole } from './printed-role'
import { writeHtml, writePostingHtml } from './write-html'
import { writeMarkdown } from './write-markdown'

/** Which document of which role is shown. */
export type ChosenDocument = {
  readonly roleId: string
  readonly kind: DocumentKind
  readonly content: RoleContent
  readonly firm: Workspace
}

/** The day in the place where one is, ISO 8601. */
const dayOf = (at: Date): string => [at.getFullYear(), at.getMonth() + 1, at.getDate()].map(part => String(part).padStart(2, '0')).join('-')

/** The day on which the role was last advertised; today where it was not yet. */
async function datePosted(roleId: string): Promise<string> {
  const answer = await api.roles.listVersions({ roleId })
  if (!answer.ok) throw new Error(`The versions could not be read: ${answer.error.code}`)
  const [newest] = answer.value
  return dayOf(newest ? new Date(newest.advertisedAtMs) : new Date())
}

/** What it takes, in lines. */
const qualificationsIn = ({ sections }: PrintedRole): string =>
  sections
    .filter(({ id }) => id === 'qualification' || id === 'musts')
    .flatMap(({ part }) =>
      part.kind === 'prose'
        ? part.blocks.map(({ runs }) => runs.map(run => run.text).join(''))
        : part.kind === 'list'
          ? part.items.map(item => item.text)
          : [],
    )
    .join('\n')

async function writePosting(printed: PrintedRole, { roleId, content, firm }: ChosenDocument): Promise<string> {
  const { firmName, country } = firm
  const facts = { firmName, country, description: writePostingHtml(printed), qualifications: qualificationsIn(printed) }
  return formatJobPosting(jobPosting(content, { ...facts, datePosted: await datePosted(roleId) }))
}

type Writer = {
  readonly ending: string
  readonly mediaType: string
  readonly write: (printed: PrintedRole, chosen: ChosenDocument) => BlobPart | Promise<BlobPart>
}

const writers = {
  docx: {
    ending: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    // the library is large, and few want it each time
    write: async printed => (await import('./write-docx')).writeDocx(printed),
  },
  html: { ending: 'html', mediaType: 'text/html;charset=utf-8', write: writeHtml },
  markdown: { ending: 'md', mediaType: 'text/markdown;charset=utf-8', write: writeMarkdown },
  posting: { ending: 'jsonld', mediaType: 'application/ld+json', write: writePosting },
} satisfies Readonly<Record<string, Writer>>

export type FileFormat = keyof typeof writers

/** Makes the file and hands it over as a download; says what it is called, and whether that could be done. */
export async function saveFile(format: FileFormat, chosen: ChosenDocument): Promise<{ readonly file: string; readonly isSaved: boolean }> {
  const { ending, mediaType, write }: Writer = writers[format]
  const printed = printedRole(chosen.kind, chosen.content, chosen.firm.firmName)
  const file = fileName(printed.name, ending)
  try {
    const blob = new Blob([await write(printed, chosen)], { type: mediaType })
    download(addressOf(blob), file)
    return { file, isSaved: true }
  } catch {
    return { file, isSaved: false }
  }
}

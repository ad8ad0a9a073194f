import { type Editor, useEditorState } from '@tiptap/react'
import { Bold, Italic, List } from 'lucide-react'
import { Toolbar } from 'react-aria-components'
import { useWords } from '../../../i18n'
import { ariaKeys, shownKeys } from '../../../shortcuts'
import { IconButton } from '../../../ui/button'

const tools = [
  { id: 'bold', icon: Bold, keys: 'Mod+B', node: 'bold', use: (editor: Editor) => editor.chain().focus().toggleBold().run() },
  { id: 'italic', icon: Italic, keys: 'Mod+I', node: 'italic', use: (editor: Editor) => editor.chain().focus().toggleItalic().run() },
  {
    id: 'list',
    icon: List,
    keys: 'Mod+Shift+8',
    node: 'bulletList',
    use: (editor: Editor) => editor.chain().focus().toggleBulletList().run(),
  },
] as const

/** What can be done with the words that are selected, and whether it is. */
export function AboutTools({ editor }: { readonly editor: Editor }) {
  const { t, language } = useWords()
  const active = useEditorState({ editor, selector: () => tools.map(({ node }) => editor.isActive(node)) })
  return (
    <Toolbar className="about-tools" aria-label={t('about:tools')}>
      {tools.map(({ id, icon, keys, use }, at) => (
        <IconButton
          key={id}
          icon={icon}
          label={t(`about:tool.${id}`, { keys: shownKeys(keys, language) })}
          aria-pressed={active[at] ?? false}
          aria-keyshortcuts={ariaKeys(keys)}
          onPress={() => use(editor)}
        />
      ))}
    </Toolbar>
  )
}

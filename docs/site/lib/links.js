import { copyFileSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pageAt, root, sitePath, target } from './repository.js'

const elsewhere = /^([a-z][a-z0-9+.-]*:|\/\/|#)/i
const files = new Set()

/**
 * Makes links of the repository into links of the site. Links to pages lead to pages, which the build checks; those to files,
 * such as sources of an example, to a copy that a browser shows as text. A link to a folder, for which a site has nothing to show, becomes plain text.
 */
export function repositoryLinks(md) {
  md.core.ruler.push('repository-links', (state) => {
    const page = pageAt(state.env.realPath ?? state.env.path)
    const inlines = state.tokens.filter((token) => token.type === 'inline')
    inlines.forEach((token) => token.children.forEach((child, at) => rewrite(token.children, at, page)))
  })
}

/** Puts the files that pages link to beside the built pages. */
export function copyLinkedFiles(site) {
  for (const file of files) {
    const copy = join(site, copyOf(file))
    mkdirSync(dirname(copy), { recursive: true })
    copyFileSync(join(root, file), copy)
  }
}

function rewrite(tokens, at, page) {
  const href = tokens[at].type === 'link_open' ? tokens[at].attrGet('href') : null
  if (href === null || elsewhere.test(href)) return
  const [path, anchor] = href.split('#')
  const named = target(page, path)
  if (named.endsWith('.md')) {
    tokens[at].attrSet('href', '/' + sitePath(named) + (anchor ? '#' + anchor : ''))
  } else if (isFile(named)) {
    files.add(named)
    tokens[at].attrSet('href', '/' + copyOf(named))
  } else {
    unlink(tokens, at)
  }
}

function unlink(tokens, at) {
  const end = tokens.findIndex((token, place) => place > at && token.type === 'link_close')
  tokens[at].type = tokens[end].type = 'text'
  tokens[at].tag = tokens[end].tag = ''
  tokens[at].nesting = tokens[end].nesting = 0
  tokens[at].attrs = null
}

function isFile(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false })
  if (!found) throw new Error(`A link leads to ${path}, which does not exist`)
  return found.isFile()
}

/** The ending makes every browser show the file in place of saving it. */
function copyOf(file) {
  return `sources/${file}.txt`
}

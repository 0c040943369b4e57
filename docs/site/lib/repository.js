import { readdirSync } from 'node:fs'
import { dirname, join, posix, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds the manual, the examples and the modules. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..')

/** Folders without pages for readers: what builds make, and the sources of tests. */
const skipped = new Set(['node_modules', 'target', 'src', 'site'])

/** Where a page of the repository stands on the site; both paths are relative and use slashes. */
export function sitePath(page) {
  const [folder, ...rest] = page.split('/')
  if (page === 'docs/README.md') return 'index.md'
  if (page === 'README.md') return 'overview.md'
  if (folder === 'docs') return rest.join('/')
  return [folder, ...rest].join('/').replace(/\/README\.md$/, '/index.md').toLowerCase()
}

/** All pages of the repository, by their path from its root. */
export const pages = find(root).sort()

/** A path from the root of the repository for what a link on a page names. */
export function target(page, path) {
  return posix.normalize(posix.join(posix.dirname(page), decodeURIComponent(path)))
}

/** The page that an absolute path belongs to. */
export function pageAt(file) {
  return relative(root, file).split(sep).join('/')
}

function find(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || skipped.has(entry.name)) return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return find(path)
    return entry.name.endsWith('.md') ? [pageAt(path)] : []
  })
}
